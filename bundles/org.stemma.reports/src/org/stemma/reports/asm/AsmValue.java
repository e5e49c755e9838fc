/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.reports.asm;

import java.time.ZoneId;

import org.stemma.api.instrument.FieldPath;
import org.stemma.api.instrument.Measured;

/**
 * One value on its way into a document.
 *
 * @param measured the value
 * @param path     where its term stands
 */
record AsmValue(Measured measured, String path) {

	private static final String PROCESSED = "data processing time";
	private static final String CUSTOM = "custom information document/";
	private static final String CALCULATED = "calculated data aggregate document/";

	/** A value; a time that is not clear enough for a document stands among the custom information as it was written. */
	static AsmValue of(Measured measured, String path, ZoneId laboratory) {
		if (!FieldPath.of(path).name().equals(PROCESSED)) {
			return new AsmValue(measured, path);
		}
		return AsmTime.of(measured.text(), laboratory).map(time -> new AsmValue(Measured.text(measured.field(), time, measured.place()), path))
				.orElseGet(() -> new AsmValue(measured, CUSTOM + PROCESSED));
	}

	/** Whether it is computed of measured values. */
	boolean isCalculated() {
		return path.startsWith(CALCULATED);
	}

	/** Whether another value says what stands at this place. */
	boolean isSaidBy(AsmValue other) {
		return other.path.equals(path) && other.measured.state() != Measured.State.MISSING;
	}

	/** Adds it, in the way that its state asks for. */
	void into(Nested document) {
		switch (measured.state()) {
		case VALUE -> value(document);
		case BELOW -> document.error(path, measured.field(), limit("< "));
		case ABOVE -> document.error(path, measured.field(), limit("> "));
		case MISSING -> {
			// nothing stands there, and nothing is written
		}
		case NOT_DETECTED, OUT_OF_RANGE, ERROR -> document.error(path, measured.field(), words());
		}
	}

	private void value(Nested document) {
		String place = isCalculated() ? custom() : path;
		measured.value().ifPresentOrElse(number -> document.number(place, number, AsmUnits.spelled(place, measured.unit())),
				() -> document.text(place, measured.text()));
	}

	private String custom() {
		return CUSTOM + FieldPath.of(path.startsWith(CUSTOM) ? path.substring(CUSTOM.length()) : measured.field()).flat();
	}

	private String limit(String sign) {
		return measured.value().map(number -> (sign + number.toPlainString() + " " + (measured.unit().equals("1") ? "" : measured.unit()))
				.strip()).orElse(measured.text());
	}

	private String words() {
		String state = measured.state().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
		return measured.text().isBlank() ? state : state + ": " + measured.text();
	}
}
