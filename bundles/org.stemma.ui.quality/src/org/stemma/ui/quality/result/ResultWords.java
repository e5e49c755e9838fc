/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.quality.result;

import org.stemma.api.RecordView;
import org.stemma.core.record.FieldText;
import org.stemma.core.record.UnitText;
import org.stemma.ui.record.StateOf;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.Tone;

/** Results, verdicts and investigations in words, always with a sign. */
public final class ResultWords {

	private static final Texts TEXTS = new Texts(ResultWords.class);

	private ResultWords() {
	}

	/** The value of a result with unit, for example {@code < 0.5 EU/mL}. */
	public static String value(RecordView result) {
		String censoring = result.value("censoring", String.class).orElse("NONE");
		if (censoring.equals("NOT_DETECTED")) {
			return TEXTS.get("not.detected");
		}
		if (result.text("value").isEmpty()) {
			return result.text("text");
		}
		String sign = censoring.equals("BELOW") ? "< " : censoring.equals("ABOVE") ? "> " : "";
		return (sign + result.text("value") + " " + UnitText.printed(result.text("unit"))).strip();
	}

	/** A verdict with its sign. */
	public static String verdict(String literal) {
		return StateOf.tone(literal).sign() + " " + TEXTS.find("verdict." + literal, FieldText.words(literal));
	}

	/** How a verdict is meant. */
	public static Tone tone(String literal) {
		return StateOf.tone(literal);
	}

	/** The verdict of a result with its sign. */
	public static String verdict(RecordView result) {
		return verdict(result.value("verdict", String.class).orElse(""));
	}

	/** Value and verdict of a result. */
	public static String both(RecordView result) {
		return value(result) + "  " + verdict(result);
	}

	/** What measured a result. */
	public static String instrument(RecordView result) {
		return result.text("instrument").isEmpty() ? TEXTS.get("by.hand") : result.text("instrument");
	}

	/** Whether an investigation is open. */
	public static boolean open(RecordView investigation) {
		return investigation.value("state", String.class).filter("OPEN"::equals).isPresent();
	}

	/** State of an investigation with its sign; an open one stops the lot. */
	public static String state(RecordView investigation) {
		Tone tone = open(investigation) ? Tone.BAD : Tone.GOOD;
		return tone.sign() + " " + investigation.text("state").toLowerCase(java.util.Locale.ROOT);
	}
}
