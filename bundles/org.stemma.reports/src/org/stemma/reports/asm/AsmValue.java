/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.reports.asm;

import org.stemma.api.instrument.FieldPath;
import org.stemma.api.instrument.Measured;

/**
 * One value on its way into a document.
 *
 * @param measured the value
 * @param path     where its term stands
 */
record AsmValue(Measured measured, String path) {

	private static final String CUSTOM = "custom information document/";
	private static final String CALCULATED = "calculated data aggregate document/";

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
		String place = path.startsWith(CALCULATED) ? custom() : path;
		measured.value().ifPresentOrElse(number -> document.number(place, number, AsmUnits.spelled(measured.unit())),
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
