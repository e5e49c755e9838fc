/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.Measured.State;

class ValueWordsTest {

	private static final Measured BELOW = Samples.limit("absorbance", State.BELOW, 4, "{AU}");
	private static final Measured MISSING = Measured.missing("absorbance", Samples.PLACE);
	private static final Measured RANGE = new Measured("absorbance", Optional.empty(), "OVRFLW", "", State.OUT_OF_RANGE, Samples.PLACE);

	@Test
	void aLimitKeepsItsSign() {
		assertEquals("<4", ValueWords.brief(BELOW));
		assertEquals("<4.0", ValueWords.data(BELOW));
	}

	@Test
	void whatIsMissingIsNoNumber() {
		assertEquals("", ValueWords.brief(MISSING));
		assertEquals("", ValueWords.data(MISSING));
		assertEquals("missing", ValueWords.full(MISSING));
	}

	@Test
	void anOverflowSaysWhatTheInstrumentWrote() {
		assertEquals("out of range (OVRFLW)", ValueWords.full(RANGE));
		assertEquals("out of range", ValueWords.data(RANGE));
	}
}
