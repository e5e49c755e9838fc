/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.api.instrument;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

import org.stemma.api.Place;

/**
 * One value as the instrument reported it.
 *
 * @param field the Allotrope Simple Model term in lower case, for example {@code viable cell density (cell counter)};
 *              a path with {@code /} where a term alone is ambiguous
 * @param value the number, empty when it is a text or has none
 * @param text  the text as written, never empty unless the state is {@link State#MISSING}
 * @param unit  UCUM unit of the number; empty for text
 * @param state what kind of value it is
 * @param place where it stands in the file
 */
public record Measured(String field, Optional<BigDecimal> value, String text, String unit, State state, Place place) {

	/** What kind of value was reported. */
	public enum State {
		/** A number or text. */
		VALUE,
		/** Less than the number given. */
		BELOW,
		/** More than the number given. */
		ABOVE,
		/** Looked for and not found. */
		NOT_DETECTED,
		/** Outside what the instrument can measure, without a number. */
		OUT_OF_RANGE,
		/** Nothing stands there: not measured, which is not zero. */
		MISSING,
		/** The instrument reported a failure in place of a value. */
		ERROR
	}

	/** Refuses a number without unit and a state that contradicts the value. */
	public Measured {
		Objects.requireNonNull(field, "field");
		Objects.requireNonNull(value, "value");
		Objects.requireNonNull(text, "text");
		Objects.requireNonNull(unit, "unit");
		Objects.requireNonNull(state, "state");
		Objects.requireNonNull(place, "place");
		if (value.isPresent() && unit.isEmpty()) {
			throw new IllegalArgumentException("A number needs a unit, a pure number has unit 1: " + field);
		}
		if (value.isEmpty() && (state == State.BELOW || state == State.ABOVE)) {
			throw new IllegalArgumentException("A censored value needs its limit: " + field);
		}
	}

	/** A number. */
	public static Measured number(String field, BigDecimal value, String unit, String text, Place place) {
		return new Measured(field, Optional.of(value), text, unit, State.VALUE, place);
	}

	/** A text. */
	public static Measured text(String field, String text, Place place) {
		return new Measured(field, Optional.empty(), text, "", State.VALUE, place);
	}

	/** Nothing stands there. */
	public static Measured missing(String field, Place place) {
		return new Measured(field, Optional.empty(), "", "", State.MISSING, place);
	}
}
