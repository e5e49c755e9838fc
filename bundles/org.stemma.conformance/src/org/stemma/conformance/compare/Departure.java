/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.conformance.compare;

import java.util.List;

import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.Measured.State;
import org.stemma.conformance.asm.Expected;

/**
 * What was read in place of an expected value.
 *
 * @param held     what stands in the file
 * @param found    the values of that name
 * @param expected the expected value
 */
record Departure(HeldText held, List<Measured> found, Expected expected) {

	/** Whether that is what an allowance demands. */
	boolean isRight(Allowance allowance) {
		return switch (allowance) {
		case UNKNOWN -> nothing();
		case NOT_IN_FILE -> !held.holdsWhole(expected.text()) && (nothing() || written());
		case AS_WRITTEN -> !nothing() && written();
		case NO_NUMBER -> found.isEmpty()
				|| found.stream().anyMatch(value -> value.state() != State.VALUE || value.value().isEmpty());
		case ABSORBANCE -> found.stream().anyMatch(value -> Sameness.equalInAbsorbance(value, expected));
		case UNIT_OF_FILE -> found.stream().anyMatch(value -> value.value().isPresent() && expected.number()
				.filter(number -> Sameness.near(value.value().get(), number)).isPresent());
		case UPPER_OPTIC -> held.holds("Top optic used")
				&& found.stream().anyMatch(value -> value.text().startsWith("top scan position"));
		case ACTIVITY, OTHER_ORDER, FLUORESCENCE, OWN_TIME -> false;
		};
	}

	private boolean nothing() {
		return found.stream().allMatch(value -> value.state() == State.MISSING);
	}

	private boolean written() {
		return found.stream().anyMatch(value -> !value.text().isBlank() && held.holds(value.text()));
	}
}
