/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.value;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

import org.stemma.api.instrument.Measured.State;

/**
 * What a cell says of a quantity.
 *
 * @param state what kind of value it is
 * @param value the number in the unit that was asked for; empty where the state has none
 */
public record Reading(State state, Optional<BigDecimal> value) {

	/** Checks that nothing is missing. */
	public Reading {
		Objects.requireNonNull(state, "state");
		Objects.requireNonNull(value, "value");
	}

	/** What a word such as {@code OVRFLW} or {@code NaN} says that stands in place of a number; empty for other texts. */
	public static Optional<Reading> ofWord(String text) {
		return StateWords.stateOf(text).map(state -> new Reading(state, Optional.empty()));
	}
}
