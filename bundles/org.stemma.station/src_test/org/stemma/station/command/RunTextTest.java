/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.command;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.stemma.api.Place;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;

class RunTextTest {

	private static final Place LINE = Place.line("counts.csv", 3);

	private static String text(Measured measured) {
		SampleContent sample = new SampleContent("MSC-1", "A01", Optional.empty(), List.of(measured), LINE);
		return String.join("\n", new RunText(new RunContent(List.of(), List.of(sample), List.of())).lines());
	}

	@Test
	void aCensoredValueKeepsItsSign() {
		assertTrue(text(new Measured("density", Optional.of(new BigDecimal("4.00")), "< 4.00", "10*6/mL",
				Measured.State.BELOW, LINE)).contains("< 4.00 ×10⁶/mL"));
	}

	@Test
	void whatIsMissingIsNotShownAsZero() {
		String text = text(Measured.missing("viability", LINE));
		assertTrue(text.contains("missing"));
		assertTrue(!text.contains("0 "));
	}

	@Test
	void aSampleWithoutATimeSaysSo() {
		assertTrue(text(Measured.text("analyst", "a.meier", LINE)).contains("sample MSC-1, well A01, time unknown"));
	}
}
