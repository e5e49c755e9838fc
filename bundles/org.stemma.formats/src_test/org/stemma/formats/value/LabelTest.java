/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneOffset;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelTest {

	@ParameterizedTest
	@CsvSource({ "Viable (x10^6) cells/mL, viable, 10*6/mL", "Total cells / ml (x 10^6), total, 10*6/mL",
			"Total (x10^6) /mL, total, 10*6/mL", "TOTAL (cells/ml), total, /mL", "Live (x10^6 cells/mL):, live, 10*6/mL",
			"Viability (%), viability, %", "Viability(%), viability, %", "Viability %, viability, %",
			"Average diameter (μm), average diameter, um", "Estimated cell diameter [um], estimated cell diameter, um",
			"(%) of cells in aggregates, of cells in aggregates, %", "Viable cells, viable cells, ''",
			"Cell count, cell count, ''", "Analysis date/time, analysis date/time, ''", "Instrument s/n, instrument s/n, ''",
			"Live (E6), live (10^6), ''", "Purity (area), purity (area), ''", "Rate (mean) (%), rate (mean), %",
			"Probe volume (ml x 10^-6), probe volume, nL", "Microns/pixel ratio, microns/pixel ratio, ''",
			"Sample L, sample l, ''", "Well (%, well (%, ''", "'', '', ''" })
	void takesALabelApart(String text, String name, String unit) {
		Label label = Label.parse(text);
		assertEquals(name, label.name());
		assertEquals(unit, label.unit().map(Unit::code).orElse(""));
	}

	@ParameterizedTest
	@CsvSource({ "Live (E6), live, 10*6/mL", "Live, live, /mL", "Live (x10^3 cells/mL), live, 10*3/mL",
			"Live (10^3), live, 10*3/mL" })
	void takesTheUnitOfTheFormatWhereItStatesNone(String text, String name, String unit) {
		Label label = Label.parse(text).in(Unit.ofCode("/mL"));
		assertEquals(name, label.name());
		assertEquals(unit, label.unit().map(Unit::code).orElse(""));
	}

	@Test
	void findsTheZoneOfATime() {
		assertEquals(new Label("time", Optional.empty(), Optional.of(ZoneOffset.UTC)), Label.parse("Time (UTC):"));
		assertEquals(Optional.of(ZoneOffset.ofHours(-5)), Label.parse("Time [UTC-5]").zone());
	}
}
