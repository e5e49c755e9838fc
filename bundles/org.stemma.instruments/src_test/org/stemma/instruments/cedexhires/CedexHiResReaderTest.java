/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.cedexhires;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.stemma.instruments.Readings.assertReadWith;
import static org.stemma.instruments.Readings.assertRefused;
import static org.stemma.instruments.Readings.content;
import static org.stemma.instruments.Readings.sample;
import static org.stemma.instruments.Readings.value;

import java.time.LocalDateTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.instruments.Fixture;

class CedexHiResReaderTest {

	private final CedexHiResReader reader = new CedexHiResReader();
	private final Fixture export = Fixture.beside(CedexHiResReaderTest.class, "three-counts.csv");

	@ParameterizedTest
	@CsvSource({ "viable cell density (cell counter), 4.5000005 10*6/mL", "dead cell density (cell counter), 0.5000005 10*6/mL",
			"total cell density (cell counter), 5.000001 10*6/mL", "viability (cell counter), 90.00000000 %",
			"viable cell count, 900 1", "dead cell count, 100 1", "total cell count, 1000 1", "total object count, 1010 1",
			"aggregate rate, 8.836589813 %", "average live cell diameter (cell counter), 13.46355247 um",
			"average perimeter, 52.36649704 um", "average area, 113.3732758 1", "average segment area, 475.6500549 1",
			"average compactness, 1.270699382 1", "standard deviation, 118113.8516 1", "sample volume setting, 300 uL",
			"cell density dilution factor, 2 1", "batch identifier, R-12", "group identifier, Original",
			"analyst, ada", "cell type processing method, Std. Size", "comment, cloudy", "workarea name, north",
			"sample draw time, 4-17-2021 8:34:01 AM" })
	void readsEachValueWithItsUnit(String field, String expected) {
		assertEquals(expected + " VALUE", value(sample(export.readBy(reader), "H-0001"), field).replace("'", ""));
	}

	@Test
	void takesTheTimeWhenTheCountWasFinished() {
		assertEquals(LocalDateTime.of(2021, 4, 18, 19, 46, 47), sample(export.readBy(reader), "H-0001").time().get().clock());
		assertEquals(LocalDateTime.of(2021, 4, 5, 7, 51, 27), sample(export.readBy(reader), "H-0002").time().get().clock());
		assertEquals(LocalDateTime.of(2021, 4, 6, 0, 0, 1), sample(export.readBy(reader), "H-0003").time().get().clock());
	}

	@Test
	void namesTheSystemOnce() {
		assertEquals("[device identifier=771, asset management identifier=LABCEDEX, description=by the window, default system=1, "
				+ "cedex id (processed)=772, system name (processed)=OTHERCEDEX, system description (processed)=by the door, "
				+ "default system (processed)=0, device type=cell counter, detection type=brightfield]", content(export.readBy(reader)).metadata().stream()
						.map(fact -> fact.field() + "=" + fact.text()).toList().toString());
	}

	@Test
	void keepsAnEmptyViabilityMissingAndSaysSo() {
		var outcome = export.readBy(reader);
		assertEquals("'' MISSING", value(sample(outcome, "H-0003"), "viability (cell counter)"));
		assertReadWith(outcome, "value.missing");
	}

	@Test
	void prefersAUnitThatTheHeaderStates() {
		Fixture stated = export.with("Viable Cell Conc.", "Viable Cell Conc. (10^6 cells/mL)").with("4500000.5", "4.5000005")
				.with("225000.0", "0.225").with(",,0,0,0,0,0,0", ",,0,0,0,0,0,0");
		assertEquals("4.5000005 10*6/mL VALUE",
				value(sample(stated.readBy(reader), "H-0001"), "viable cell density (cell counter)"));
	}

	@Test
	void doubtsATotalThatIsNotTheSum() {
		assertReadWith(export.with("5000001", "5900001").readBy(reader), "value.inconsistent");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Sample identifer", "Date finished", "Viability", "Viable Cell Conc.", "Total Cell Conc." })
	void refusesAFileWithoutARequiredColumn(String column) {
		assertRefused(export.with("," + column + ",", ",Other,").readBy(reader), "column.missing", 1, 0);
	}

	@ParameterizedTest
	@CsvSource({ "90.00000000, 190, 28", "4500000.5, 5500000.5, 29", "1.270699382, -1, 24" })
	void refusesAnImplausibleValue(String good, String bad, int column) {
		assertRefused(export.with(good, bad).readBy(reader), "value.implausible", 2, column);
	}

	@Test
	void refusesADateThatReadsTwoWaysWhenNothingDecides() {
		Fixture open = export.with("4-18-2021", "4-8-2021");
		assertRefused(open.readBy(reader), "time.ambiguous", 2, 18);
	}
}
