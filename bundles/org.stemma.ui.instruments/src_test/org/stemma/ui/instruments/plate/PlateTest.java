/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.plate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.Measured.State;
import org.stemma.ui.instruments.export.CsvText;
import org.stemma.ui.instruments.run.Samples;
import org.stemma.ui.plot.SvgDrawing;

class PlateTest {

	private static final PlateReading ABSORBANCE = new PlateReading("absorbance", "", 1);
	private final Plate plate = RunPlates.of(Samples.content(
			Samples.well("S1", "A1", Samples.number("absorbance", 0.5, "{AU}"), Samples.number("detector gain setting", 3, "1")),
			Samples.well("S2", "A2", Samples.limit("absorbance", State.ABOVE, 4, "{AU}"), Samples.number("detector gain setting", 3, "1")),
			Samples.well("S3", "B1", Measured.missing("absorbance", Samples.PLACE)),
			Samples.well("S4", "B2", Samples.number("absorbance", 1.5, "{AU}")))).getFirst();
	private final HeatMap map = HeatMap.of(plate, ABSORBANCE);

	private static WellPlace well(String written) {
		return WellPlace.of(written).orElseThrow();
	}

	@Test
	void offersWhatVariesBeforeSettings() {
		assertEquals(List.of("Absorbance", "Detector gain setting"), plate.readings().stream().map(PlateReading::words).toList());
	}

	@Test
	void onlyPlainNumbersMakeTheRange() {
		assertEquals(0.5, map.low());
		assertEquals(1.5, map.high());
		assertEquals(Optional.of(1.0), map.share(well("A2")), "a limit above the range has the last colour");
		assertTrue(map.censored(well("A2")));
	}

	@Test
	void whatIsMissingHasNoColour() {
		assertEquals(Optional.empty(), map.share(well("B1")));
		assertTrue(map.words(well("B1")).endsWith("missing"));
		assertTrue(map.words(well("C1")).endsWith("nothing in the file"));
	}

	@Test
	void wellsWithSeveralReadingsAreToldApart() {
		Plate pcr = RunPlates.of(Samples.content(
				Samples.well("U", "A1", Samples.text("x/target dna description", "GAPDH"), Samples.number("cq", 20, "1")),
				Samples.well("U", "A1", Samples.text("x/target dna description", "OCT4"), Samples.number("cq", 25, "1")),
				Samples.well("U", "A1", Samples.text("x/target dna description", "OCT4"), Samples.number("cq", 26, "1")))).getFirst();
		assertEquals(List.of("Cq \u00b7 GAPDH", "Cq \u00b7 OCT4", "Cq \u00b7 OCT4 (2)"), pcr.readings().stream().map(PlateReading::words).toList());
	}

	@Test
	void platesAreToldApartByName() {
		List<Plate> plates = RunPlates.of(Samples.content(
				Samples.well("", "A1", Samples.text("well plate identifier", "P1"), Samples.number("absorbance", 1, "{AU}")),
				Samples.well("", "A1", Samples.text("well plate identifier", "P2"), Samples.number("absorbance", 2, "{AU}"))));
		assertEquals(List.of("P1", "P2"), plates.stream().map(Plate::name).toList());
	}

	@Test
	void drawsNumbersHatchesAndTheLegend() {
		String svg = SvgDrawing.document(new HeatMapPainting(map, well("A1"), Set.of(well("B2"))), 900, 600, "");
		assertTrue(svg.contains(">0.5</text>") && svg.contains(">&gt;4</text>") && svg.contains(">no number</text>"));
		assertTrue(svg.contains("clip-path"), "the missing well is hatched");
	}

	@Test
	void aLargePlateIsDrawnWithoutNumbers() {
		Plate large = new Plate("", new PlateSize(32, 48), Map.of(well("AF48"), plate.in(well("A1"))));
		String svg = SvgDrawing.document(new HeatMapPainting(HeatMap.of(large, ABSORBANCE), well("A1"), Set.of()), 700, 500, "");
		assertTrue(svg.contains(">AF</text>") || svg.contains(">AE</text>"));
	}

	@Test
	void dataKeepLimitsAndGaps() {
		String csv = CsvText.of(Map.of("file", "a,b.txt"), PlateTable.of(plate));
		assertTrue(csv.startsWith("# file,\"a,b.txt\"\r\nplate,well,sample,Absorbance [{AU}],Detector gain setting\r\n"), csv);
		assertTrue(csv.contains(",A2,S2,>4.0,3.0\r\n") && csv.contains(",B1,S3,,\r\n"), csv);
	}
}
