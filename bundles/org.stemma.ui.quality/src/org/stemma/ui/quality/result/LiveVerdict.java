/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.quality.result;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.core.quality.Quality.Judgement;
import org.stemma.model.quality.Verdict;
import org.stemma.ui.form.Form;
import org.stemma.ui.form.Values;
import org.stemma.ui.quality.result.ResultDialog.Judge;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.Restyle;
import org.stemma.ui.widget.Tone;
import org.stemma.ui.widget.WidgetId;
import org.stemma.ui.work.Background;

/** The verdict on the value that is being typed, a moment after the last key. */
final class LiveVerdict {

	private static final Texts TEXTS = new Texts(LiveVerdict.class);
	private static final int CALM_MILLISECONDS = 250;

	private final Background background;
	private final Form form;
	private final ValueFields fields;
	private final Judge judge;
	private final Label words;
	private final Runnable ask = this::ask;
	private int asked;

	LiveVerdict(Composite parent, Background background, Form form, ValueFields fields, Judge judge) {
		this.background = background;
		this.form = form;
		this.fields = fields;
		this.judge = judge;
		words = WidgetId.set(new Label(parent, SWT.WRAP), "result.verdict");
		GridDataFactory.fillDefaults().grab(true, false).hint(300, words.computeSize(SWT.DEFAULT, SWT.DEFAULT).y * 2).applyTo(words);
		say(Tone.QUIET, TEXTS.get("judge.wait"));
	}

	void changed() {
		words.getDisplay().timerExec(CALM_MILLISECONDS, ask);
	}

	private void ask() {
		if (words.isDisposed()) {
			return;
		}
		int question = ++asked;
		Outcome<Values> typed = typed();
		typed.then(fields::value).result().ifPresentOrElse(
				value -> background.run(TEXTS.get("judging"), () -> judge.judge(value), answer -> answered(question, answer)),
				() -> say(Tone.QUIET, typed.problems().isEmpty() ? TEXTS.get("judge.wait") : words(typed.problems())));
	}

	/** What stands in the lines of the value. */
	private Outcome<Values> typed() {
		Map<String, Object> values = new LinkedHashMap<>();
		for (String name : List.of(ValueFields.VALUE, ValueFields.CENSORING)) {
			Optional<Outcome<Optional<Object>>> value = form.line(name).map(line -> line.value());
			if (value.filter(outcome -> !outcome.succeeded()).isPresent()) {
				return Outcome.refused(value.get().problems());
			}
			value.flatMap(Outcome::get).ifPresent(given -> values.put(name, given));
		}
		return Outcome.of(new Values(values));
	}

	private void answered(int question, Outcome<Judgement> answer) {
		if (words.isDisposed() || question != asked) {
			return;
		}
		answer.result().ifPresentOrElse(judgement -> say(ResultWords.tone(judgement.verdict().getName()), words(judgement)),
				() -> say(Tone.BAD, words(answer.problems())));
	}

	/** The verdict in words. */
	static String words(Judgement judgement) {
		String verdict = ResultWords.verdict(judgement.verdict().getName());
		boolean opens = judgement.verdict() == Verdict.OUT_OF_SPECIFICATION;
		return TEXTS.get("judge.said", verdict, judgement.limits()) + (opens ? TEXTS.get("judge.opens") : "");
	}

	private static String words(List<Problem> problems) {
		return problems.stream().map(Problem::message).collect(Collectors.joining(" "));
	}

	private void say(Tone tone, String sentence) {
		words.setText(sentence.replace("&", "&&"));
		Restyle.as(words, "chip-" + tone.css());
	}
}
