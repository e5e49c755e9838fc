/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.msdworkbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.stemma.instruments.Readings.assertReadWith;
import static org.stemma.instruments.Readings.assertRefused;
import static org.stemma.instruments.Readings.content;
import static org.stemma.instruments.Readings.sample;
import static org.stemma.instruments.Readings.value;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.SampleContent;
import org.stemma.instruments.Fixture;
import org.stemma.testkit.instrument.SheetFixture;

class MsdWorkbenchReaderTest {

	private final MsdWorkbenchReader reader = new MsdWorkbenchReader();
	private final Fixture plates = Fixture.beside(MsdWorkbenchReaderTest.class, "plates.csv");

	@Test
	void readsEachSpotOfEachPlate() {
		List<SampleContent> samples = content(plates.readBy(reader)).samples();
		assertEquals(4, samples.size());
		SampleContent spot = samples.get(2);
		assertEquals("Donor 9 H12", spot.sample() + " " + spot.well());
		assertEquals("15230 [RLU] VALUE", value(spot, "luminescence"));
		assertEquals("'10' VALUE", value(spot, "location identifier"));
		assertEquals("'IFN' VALUE", value(spot, "assay identifier"));
		assertEquals("'7QA1B22' VALUE", value(spot, "well plate identifier"));
		assertEquals("'7QA1B23' VALUE", value(samples.get(3), "well plate identifier"));
		assertEquals("120.5 pg/mL VALUE", value(samples.get(3), "mass concentration"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '!', value = { "U002,IL-2 ! ,IL-2 ! sample.unnamed", "U002,IL-2 ! 4-Mar,IL-2 ! sample.changed", "U002,IL-2 ! 2026-03-04 00:00:00,IL-2 ! sample.changed", "Assay,Well,Spot ! Well,Assay,Spot ! well.unreadable", "IFN,H12 ! IFN, ! well.missing" })
	void doubtsWhoseValuesTheseAre(String old, String changed, String code) {
		assertReadWith(plates.with(old, changed).readBy(reader), code);
	}

	@Test
	void keepsTheUnitThatTheNameOfACalculatedConcentrationStates() {
		Fixture stated = plates.with("Calc. Conc. Mean", "Calc. Conc. Mean (ng/mL)");
		assertEquals("118.75 ng/mL VALUE", value(content(stated.readBy(reader)).samples().getFirst(), "calc. concentration mean"));
		assertEquals("118.75 1 VALUE", value(content(plates.readBy(reader)).samples().getFirst(), "calc. concentration mean"));
	}

	@Test
	void saysOnceThatALastLineIsUnfinished() {
		assertEquals(1, plates.changed(String::stripTrailing).readBy(reader).problems().stream().filter(problem -> problem.code().equals("file.unfinished")).count());
	}

	@Test
	void doubtsASpotThatStandsTwice() {
		assertReadWith(plates.changed(text -> text + text.substring(text.lastIndexOf("S001"))).readBy(reader), "row.twice");
	}

	@Test
	void takesTheUnitOfAConcentrationFromTheCellBesideIt() {
		Fixture stated = plates.with(",Concentration,", ",Concentration,Unit,").with(",120.5,4", ",120.5,ng/mL,4").with(",,77,", ",,ng/mL,77,")
				.with(",,15230,", ",,IU/mL,15230,");
		assertEquals("120500 pg/mL VALUE", value(content(stated.readBy(reader)).samples().getFirst(), "mass concentration"));
		assertEquals("120.5 {IU/mL} VALUE", value(content(stated.with("120.5,ng/mL", "120.5,IU/mL").readBy(reader)).samples().getFirst(), "mass concentration"));
	}

	@Test
	void keepsTheWholeTitleOfAPlate() {
		SampleContent spot = content(plates.with("Plate_7QA1B22", "Study_A_7").readBy(reader)).samples().getFirst();
		assertEquals("'Study_A_7' VALUE", value(spot, "well plate identifier"));
		assertEquals("'Plate_7QA1B22' VALUE", value(content(plates.readBy(reader)).samples().getFirst(), "plate title"));
	}

	@Test
	void keepsWhatWasNotMeasuredAsMissing() {
		SampleContent unknown = content(plates.readBy(reader)).samples().get(1);
		assertEquals("'' MISSING", value(unknown, "mass concentration"));
		assertEquals("'NaN' MISSING", value(unknown, "calc. concentration mean"));
		assertEquals("'unknown sample role' VALUE", value(unknown, "sample role type"));
	}

	@Test
	void takesTheUnitOfAConcentrationFromItsName() {
		assertEquals("120500 pg/mL VALUE", value(content(plates.with(",Concentration,", ",Concentration (ng/mL),").readBy(reader))
				.samples().getFirst(), "mass concentration"));
	}

	@Test
	void readsAnyOrderOfColumnsAndDecimalCommas() {
		Fixture changed = plates.changed(text -> shuffled(text).replace(",", ";").replaceAll("(?<=;\\d{1,3})\\.(?=\\d)", ",")
				.replaceAll("(?m)^(\\d+)\\.(?=\\d)", "$1,"));
		SampleContent spot = content(changed.readBy(reader)).samples().getFirst();
		assertEquals("118.75 1 VALUE", value(spot, "calc. concentration mean"));
		assertEquals("4411 [RLU] VALUE", value(spot, "luminescence"));
	}

	@Test
	void readsAWorkbook() {
		SheetFixture book = new SheetFixture("msd.xlsx").sheet("Plate", plates.text().lines()
				.map(line -> List.of(line.split(",", -1))).toList());
		assertEquals("15230 [RLU] VALUE", value(content(reader.read(book.file(), ReaderSettings.in(Fixture.LABORATORY))).samples()
				.get(2), "luminescence"));
	}

	@Test
	void readsMarksBetweenThousandsWhereTheLocaleWritesThem() {
		Fixture resaved = plates.with(",15230,", ",\"15,230\",");
		assertRefused(resaved.readBy(reader), "number.ambiguous", 5, 8);
		assertEquals("15230 [RLU] VALUE", value(sample(resaved.readBy(reader, Locale.US), "Donor 9"), "luminescence"));
	}

	@Test
	void refusesARowThatWasCutOff() {
		assertRefused(plates.with(",77,NaN", "").readBy(reader), "row.short", 4, 8);
	}

	private static String shuffled(String text) {
		List<Integer> order = new ArrayList<>(IntStream.range(0, 9).boxed().toList());
		Collections.shuffle(order, new Random(7));
		return String.join("\n", text.lines().map(line -> line.startsWith("Plate") || line.isEmpty() ? line
				: String.join(",", order.stream().map(index -> line.split(",", -1)[index]).toList())).toList()) + "\n";
	}
}
