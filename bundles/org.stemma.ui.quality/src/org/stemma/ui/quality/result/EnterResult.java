/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.quality.result;

import java.util.UUID;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Shell;
import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.core.quality.Quality.ResultEntry;
import org.stemma.core.quality.Quality.Value;
import org.stemma.ui.form.Values;
import org.stemma.ui.message.Banner;
import org.stemma.ui.text.Texts;
import org.stemma.ui.work.Workplace;

/** Asks for a result of a test and keeps it. */
final class EnterResult {

	private static final Texts TEXTS = new Texts(EnterResult.class);

	private final Workplace workplace;
	private final Banner banner;
	private final Runnable done;

	EnterResult(Workplace workplace, Banner banner, Runnable done) {
		this.workplace = workplace;
		this.banner = banner;
		this.done = done;
	}

	void ask(Shell shell, RecordRef lot, TestRow test) {
		UUID operation = UUID.randomUUID();
		ValueFields fields = new ValueFields(test.criterion());
		ResultDialog.Judge judge = value -> workplace.laboratory().quality().judge(lot, test.test(), value);
		ResultDialog.Keeper keeper = (values, reason) -> fields.value(values)
				.then(value -> keep(operation, lot, test, value, values, reason));
		new ResultDialog(shell, workplace, new ResultDialog.Question(TEXTS.get("enter.title", lot.code(), test.test()),
				sentence(test), fields), judge, keeper, this::kept).open();
	}

	private static String sentence(TestRow test) {
		String earlier = test.line().results().stream().map(ResultWords::both).collect(Collectors.joining("; "));
		return (earlier.isEmpty() ? "" : TEXTS.get("enter.retest", earlier))
				+ TEXTS.get("enter.sentence", test.method().isEmpty() ? test.test() : test.method(), test.limits());
	}

	private Outcome<RecordView> keep(UUID operation, RecordRef lot, TestRow test, Value value, Values values,
			String reason) {
		return workplace.laboratory().quality().enter(workplace.session(),
				new ResultEntry(operation, lot, values.record("sample"), test.test(), value,
						values.list("replicates").stream().map(java.math.BigDecimal.class::cast).toList(),
						values.instant("measured"), values.record("instrument"), java.util.Optional.empty(), values.text("note")),
				reason);
	}

	private void kept(Outcome<RecordView> outcome) {
		RecordView result = outcome.get();
		banner.done(TEXTS.get("entered", result.ref().code(), result.text("test"), ResultWords.both(result)), outcome.problems());
		done.run();
	}
}
