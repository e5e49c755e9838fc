/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.run;

import org.stemma.api.instrument.Measured;
import org.stemma.core.record.UnitText;
import org.stemma.ui.plot.Decimals;
import org.stemma.ui.text.Texts;

/** Measured values in words. */
public final class ValueWords {

	private static final Texts TEXTS = new Texts(ValueWords.class);
	private static final int BRIEF = 3;

	/** What is said of a well that the file says nothing about. */
	public static final String NOTHING = TEXTS.get("value.nothing");

	private ValueWords() {
	}

	/** As few letters as a well has room for. */
	public static String brief(Measured value) {
		String number = value.value().map(each -> Decimals.brief(each.doubleValue(), BRIEF)).orElse("");
		return switch (value.state()) {
		case VALUE -> value.value().isPresent() ? number : value.text();
		case BELOW -> "<" + number;
		case ABOVE -> ">" + number;
		case NOT_DETECTED, OUT_OF_RANGE, ERROR -> TEXTS.get("value.short." + value.state().name());
		case MISSING -> "";
		};
	}

	/** The whole value with its unit, or what stands in its place. */
	public static String full(Measured value) {
		String sign = switch (value.state()) {
		case BELOW -> "< ";
		case ABOVE -> "> ";
		case VALUE, NOT_DETECTED, OUT_OF_RANGE, MISSING, ERROR -> "";
		};
		String words = value.value().map(each -> sign + each.toPlainString() + unit(value.unit())).orElse(value.text());
		return switch (value.state()) {
		case VALUE, BELOW, ABOVE -> words;
		case NOT_DETECTED, OUT_OF_RANGE, MISSING, ERROR -> TEXTS.get("value." + value.state().name())
				+ (words.isBlank() ? "" : " (" + words + ")");
		};
	}

	/** As a cell of exported data: the number as it is, a limit behind its sign, nothing where nothing stands. */
	public static String data(Measured value) {
		String number = value.value().map(each -> each.toPlainString()).orElse(value.text());
		return switch (value.state()) {
		case VALUE -> number;
		case BELOW -> "<" + number;
		case ABOVE -> ">" + number;
		case MISSING -> "";
		case NOT_DETECTED, OUT_OF_RANGE, ERROR -> TEXTS.get("value." + value.state().name());
		};
	}

	/** A unit behind a number; nothing for a pure number. */
	public static String unit(String ucum) {
		return ucum.isEmpty() || ucum.equals("1") ? "" : " " + UnitText.printed(ucum);
	}
}
