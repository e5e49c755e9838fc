/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.message;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.stemma.api.Problem;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.PushButton;
import org.stemma.ui.widget.Restyle;
import org.stemma.ui.widget.Tone;
import org.stemma.ui.widget.WidgetId;

/**
 * The strip that says what was done or what is wrong, in words that a screen reader reaches and that can be copied.
 * Hidden while there is nothing to say. Lies in a grid layout.
 */
public final class Banner {

	private static final Texts TEXTS = new Texts(Banner.class);
	private static final int SHOWN = 8;

	private final Composite strip;
	private final StyledText words;
	private final Button details;
	private Optional<Throwable> cause = Optional.empty();

	/** A hidden strip whose words have that name, and its button the name and {@code .details}. */
	public Banner(Composite parent, String id) {
		strip = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 4).applyTo(strip);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(strip);
		strip.setVisible(false);
		words = WidgetId.set(new StyledText(strip, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP), id);
		words.setCaret(null);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(200, SWT.DEFAULT).applyTo(words);
		details = PushButton.create(strip, id + ".details", TEXTS.get("details"), this::openDetails);
		GridDataFactory.swtDefaults().applyTo(details);
	}

	/** Shows problems, the worst decides the tone; hides when there are none. */
	public void show(List<Problem> problems) {
		if (problems.isEmpty()) {
			clear();
			return;
		}
		List<Problem> shown = problems.stream().sorted((a, b) -> b.severity().compareTo(a.severity())).limit(SHOWN)
				.toList();
		Tone tone = Severities.tone(Severities.worst(problems));
		String more = problems.size() > SHOWN ? "\n\u2026" : "";
		say(tone, shown.stream().map(Banner::line).collect(Collectors.joining("\n")) + more,
				shown.stream().map(Problem::cause).flatMap(Optional::stream).findFirst());
	}

	private static String line(Problem problem) {
		return Severities.tone(problem.severity()).sign() + " " + TEXTS.get(Severities.key(problem.severity())) + ": "
				+ problem.text();
	}

	/** Says what was done. */
	public void done(String sentence) {
		say(Tone.GOOD, Tone.GOOD.sign() + " " + TEXTS.get("done") + ": " + sentence, Optional.empty());
	}

	/** Says what was done, with notes where there are any. */
	public void done(String sentence, List<Problem> notes) {
		if (notes.isEmpty()) {
			done(sentence);
			return;
		}
		say(Severities.tone(Severities.worst(notes)), Tone.GOOD.sign() + " " + TEXTS.get("done") + ": " + sentence + "\n"
				+ notes.stream().map(Banner::line).collect(Collectors.joining("\n")), Optional.empty());
	}

	/** Says that something failed that the person cannot mend. */
	public void failed(Throwable failure) {
		say(Tone.BAD, Tone.BAD.sign() + " " + TEXTS.get("failed", FailureWords.of(failure)), Optional.of(failure));
	}

	/** Hides the strip. */
	public void clear() {
		words.setText("");
		place(false);
	}

	/** The words shown, empty when hidden. */
	public String text() {
		return words.getText();
	}

	private void say(Tone tone, String sentence, Optional<Throwable> behind) {
		cause = behind;
		words.setText(sentence);
		Restyle.as(strip, "banner-" + tone.css());
		Restyle.as(words, "banner-" + tone.css());
		details.setVisible(behind.isPresent());
		((GridData) details.getLayoutData()).exclude = behind.isEmpty();
		place(true);
	}

	private void place(boolean visible) {
		((GridData) strip.getLayoutData()).exclude = !visible;
		strip.setVisible(visible);
		strip.getParent().layout(true, true);
	}

	private void openDetails() {
		cause.ifPresent(failure -> new DetailsDialog(strip.getShell(), failure).open());
	}

	/** The widget, to be laid out. */
	public Control control() {
		return strip;
	}
}
