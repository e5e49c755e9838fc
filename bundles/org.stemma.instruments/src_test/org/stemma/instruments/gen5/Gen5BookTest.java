/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.gen5;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stemma.instruments.Readings.assertRefused;
import static org.stemma.instruments.Readings.content;
import static org.stemma.instruments.Readings.value;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;
import org.stemma.instruments.Fixture;
import org.stemma.testkit.instrument.SheetFixture;

class Gen5BookTest {

	private static final String HEAD = "Software Version|3.08.01\n\nExperiment File Path:|D:\\x.xpt\nProtocol File Path:|D:\\p.prt\n\nPlate Number|Plate 1\n"
			+ "Date|2019-10-22 00:00:00\nTime|10:25:43\nReader Type:|Synergy H1\n\nProcedure Details\n\nPlate Type|96 WELL PLATE\n";

	private final Gen5Reader reader = new Gen5Reader();

	@Test
	void readsTheTableOfThePlate() {
		RunContent content = content(reader.read(endpoint(), ReaderSettings.in(Fixture.LABORATORY)));
		SampleContent first = content.samples().getFirst();
		assertEquals("SPL1 A1 0.5 {AU} VALUE 0.1 {AU} VALUE", first.sample() + " " + first.well() + " " + value(first, "absorbance") + " "
				+ value(content.samples().get(1), "absorbance"));
		assertEquals("'OVRFLW' OUT_OF_RANGE", value(content.samples().get(4), "absorbance"));
		assertEquals(LocalDateTime.of(2019, 10, 22, 10, 25, 43), first.time().orElseThrow().clock());
		assertEquals("24.1 Cel VALUE", value(first, "compartment temperature"));
	}

	@Test
	void readsCurvesAndListsThatBeginInTheSecondColumnOnEachSheet() {
		String body = "Start Kinetic|Runtime 26:00:00 (HH:MM:SS), Interval 13:00:00, 3 Reads\n    Read|OD600\n|Absorbance Endpoint\n|Wavelengths:  600\n"
				+ "End Kinetic\n\nOD600:600\n\n|Time|T\u00b0 OD600:600|A1|A2|A3\n|00:00:11|37|0.081|0.082|OVRFLW\n|13:00:11|37|0.181|0.182|0.183\n"
				+ "|1900-01-01 02:00:11|37|0.281|0.282|0.283\n\nResults\n\n|Well|A1|A2|A3\n|Max V [OD600:600]|12.3|11|10\n";
		RunContent content = content(reader.read(new SheetFixture("growth.xlsx").sheet("Plate 1 - Sheet1", HEAD + body)
				.sheet("Plate 2 - Sheet1", HEAD.replace("Plate 1", "Plate 2") + body.replace("0.081", "0.999")).sheet("Notes", "shaken|by hand").file(), ReaderSettings.in(Fixture.LABORATORY)));
		List<String> first = content.samples().stream().filter(one -> one.well().equals("A1"))
				.map(one -> one.sample() + " " + one.curves().getFirst().at() + " " + one.curves().getFirst().values().getFirst().orElseThrow()).toList();
		assertEquals(List.of("Plate 1 A1 [11, 46811, 93611] 0.081", "Plate 2 A1 [11, 46811, 93611] 0.999"), first);
		assertEquals("shaken | by hand", content.notUnderstood().getFirst().text().strip());
		assertEquals("12.3 1 VALUE", value(content.samples().getFirst(), "max v [od600:600]"));
	}

	@Test
	void tellsItFromOtherWorkbooks() throws IOException {
		assertTrue(reader.recognise(endpoint().head()).confidence() > 50);
		InstrumentFile other = new SheetFixture("notes.xlsx").sheet("Notes", "Software Version|3.08.01\nshaken").file();
		assertEquals(0, reader.recognise(other.head()).confidence());
		assertRefused(reader.read(new SheetFixture("notes.xlsx").sheet("Notes", "shaken|yes").file(), ReaderSettings.in(Fixture.LABORATORY)),
				"gen5.no-plate", 1, 0);
	}

	private static InstrumentFile endpoint() {
		return new SheetFixture("od.xlsx").sheet("Plate 1", HEAD + "Read|Absorbance Endpoint\n|Wavelengths:  450, 620\n\nLayout\n||1|2|3\n"
				+ "|A|SPL1|SPL2|SPL3|Well ID\n\nResults\nActual Temperature:|24.1\n\n||1|2|3\n|A|0.5|0.6|OVRFLW|450\n||0.1|0.2|0.3|620\n").file();
	}
}
