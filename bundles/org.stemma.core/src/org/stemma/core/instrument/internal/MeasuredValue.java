/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.instrument.internal;

import java.util.Optional;

import org.stemma.api.instrument.Measured;
import org.stemma.core.quality.Quality.Value;
import org.stemma.core.record.UnitText;
import org.stemma.model.quality.Censoring;

/** A measured value as a value that can be judged. */
final class MeasuredValue {

	private MeasuredValue() {
	}

	/** The value; empty where the instrument reported none: nothing is not zero, and an error is no value. */
	static Optional<Value> of(Measured measured) {
		return switch (measured.state()) {
		case VALUE -> Optional.of(new Value(Censoring.NONE, measured.value(), measured.unit(), text(measured)));
		case BELOW -> Optional.of(new Value(Censoring.BELOW, measured.value(), measured.unit(), ""));
		case ABOVE -> Optional.of(new Value(Censoring.ABOVE, measured.value(), measured.unit(), ""));
		case NOT_DETECTED -> Optional.of(new Value(Censoring.NOT_DETECTED, Optional.empty(), measured.unit(), ""));
		case OUT_OF_RANGE, MISSING, ERROR -> Optional.empty();
		};
	}

	private static String text(Measured measured) {
		return measured.value().isPresent() ? "" : measured.text();
	}

	/** The value as people read it. */
	static String words(Value value) {
		String number = value.number()
				.map(digits -> (digits.toPlainString() + " " + UnitText.printed(value.unit())).strip()).orElse(value.text());
		return switch (value.censoring()) {
		case NONE -> number;
		case BELOW -> "< " + number;
		case ABOVE -> "> " + number;
		case NOT_DETECTED -> "not detected";
		};
	}
}
