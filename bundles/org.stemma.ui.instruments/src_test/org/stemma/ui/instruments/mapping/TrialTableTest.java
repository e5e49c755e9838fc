/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.stemma.api.Place;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.Measured.State;
import org.stemma.api.instrument.MeasuredTime;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.RunContent.NotUnderstood;
import org.stemma.api.instrument.SampleContent;

class TrialTableTest {

	private static final Place PLACE = Place.line("a.csv", 2);

	private static SampleContent sample(String name, Optional<MeasuredTime> time, Measured... values) {
		return new SampleContent(name, "A1", time, List.of(values), PLACE);
	}

	@Test
	void putsTheUnitAboveAndStatesInTheCells() {
		Measured missing = Measured.missing("lactate", PLACE);
		Measured below = new Measured("lactate", Optional.of(new BigDecimal("0.5")), "< 0,5", "mmol/L", State.BELOW, PLACE);
		MeasuredTime time = new MeasuredTime(LocalDateTime.of(2026, 3, 21, 16, 56), ZoneId.of("Europe/Berlin"), false);
		TrialTable table = new TrialTable(new RunContent(List.of(Measured.text("analyst", "anna", PLACE)),
				List.of(sample("V-1", Optional.empty(), missing), sample("V-2", Optional.of(time), below, Measured.text("remark", "fine", PLACE))),
				List.of(new NotUnderstood("Extra", "x", PLACE))));
		assertEquals(List.of("Sample", "Well", "Measured", "lactate (mmol/L)", "remark"), table.names());
		assertEquals(List.of("V-2", "A1", "2026-03-21 16:56", "< 0.5", "fine"), table.rows().get(1));
		assertEquals("unknown", table.rows().getFirst().get(2));
		assertEquals("2 samples are read; the first 2 are shown. About the run: analyst anna. Listed as not understood: Extra.",
				table.sentence());
	}
}
