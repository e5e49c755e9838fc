/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.lunatic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stemma.instruments.Readings.assertReadWith;
import static org.stemma.instruments.Readings.assertRefused;
import static org.stemma.instruments.Readings.content;
import static org.stemma.instruments.Readings.value;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.SampleContent;
import org.stemma.instruments.Fixture;
import org.stemma.testkit.instrument.SheetFixture;

class LunaticReaderTest {

	private final LunaticReader reader = new LunaticReader();
	private final Fixture plate = Fixture.beside(LunaticReaderTest.class, "plate.csv");

	@Test
	void readsAWell() {
		SampleContent well = content(plate.readBy(reader)).samples().getFirst();
		assertEquals("CL-12 A1 " + LocalDateTime.of(2024, 8, 27, 10, 15, 59),
				well.sample() + " " + well.well() + " " + well.time().orElseThrow().clock());
		assertEquals("3.65 {AU} VALUE", value(well, "absorbance"));
		assertEquals("260 nm VALUE", value(well, "detector wavelength setting"));
		assertEquals("182.6 ng/uL VALUE", value(well, "concentration"));
		assertEquals("0.05 {AU} VALUE", value(well, "background (a260)"));
		assertEquals("'ok' VALUE", value(well, "note"));
	}

	@Test
	void keepsWhatIsNotAvailableAsMissing() {
		assertEquals("'N/A' MISSING", value(content(plate.readBy(reader)).samples().get(1), "a260/a280"));
	}

	@Test
	void givesSeveralWavelengthsAsCurve() {
		SampleContent well = content(plate.with(",A260,", ",A260,A280 (10mm),").with("3.65,", "3.65,1.88,").with("-0.00,", "-0.00,0.01,")
				.readBy(reader)).samples().getFirst();
		assertEquals("[260, 280]", well.curves().getFirst().at().toString());
		assertEquals("1.88 {AU} VALUE", value(well, "a280"));
	}

	@Test
	void keepsALimitOutOfTheCurve() {
		Fixture two = plate.with(",A260,", ",A260,A280,").with(",1.94,3.65,", ",1.94,>30,0.84,");
		Fixture whole = two.changed(text -> text.lines().limit(4).collect(java.util.stream.Collectors.joining("\n")) + "\n");
		SampleContent well = content(whole.readBy(reader)).samples().getFirst();
		assertEquals("30 {AU} ABOVE", value(well, "a260"));
		assertEquals("[Optional.empty, Optional[0.84]]", well.curves().getFirst().values().toString());
	}

	@Test
	void tellsAnAbsorbanceAtAnotherPathLengthApart() {
		SampleContent well = content(plate.with(",A260,", ",A260,A260 (1mm),").with("3.65,", "3.65,0.365,").with("-0.00,", "-0.00,0.01,")
				.readBy(reader)).samples().getFirst();
		assertEquals("3.65 {AU} VALUE", value(well, "absorbance"));
		assertEquals("0.365 {AU} VALUE", value(well, "a260 (1mm)"));
	}

	@Test
	void readsAWorkbookWithTheHeadOfAReport() {
		SheetFixture book = new SheetFixture("l.xlsx").sheet("Report", List.of(List.of("Report"),
				List.of("Test performed by", "kim"), List.of("Client version", "8.3"), List.of("Table"),
				List.of("Plate ID", "Plate\nPosition", "Sample name", "A280", "Pk1 Intensity Mean Dia.\n(nm)", "Pk1 Est. MW\n(kDa)"),
				List.of("P1", "C4", "mAb 3", "0.75", "22.5", "778")));
		SampleContent well = content(reader.read(book.file(), ReaderSettings.in(Fixture.LABORATORY))).samples().getFirst();
		assertEquals("22.5 nm VALUE", value(well, "peak mean diameter"));
		assertEquals("778 kDa VALUE", value(well, "peak est. mw"));
	}

	@Test
	void tellsAMissingValueOfAPeakFromAPeakThatWasNotFound() {
		SheetFixture book = new SheetFixture("l.xlsx").sheet("Report", List.of(
				List.of("Plate ID", "Plate\nPosition", "Sample name", "A280", "Pk1 Intensity Mean Dia.\n(nm)", "Pk1 Est. MW\n(kDa)",
						"Pk2 Intensity Mean Dia.\n(nm)", "Pk2 Est. MW\n(kDa)"),
				List.of("P1", "C4", "mAb 3", "0.75", "22.5", "N/A", "N/A", "N/A")));
		SampleContent well = content(reader.read(book.file(), ReaderSettings.in(Fixture.LABORATORY))).samples().getFirst();
		assertEquals("'N/A' MISSING", value(well, "peak est. mw"));
		assertEquals(1, well.measurements().stream().filter(value -> value.field().equals("peak index")).count());
	}

	@Test
	void readsItsColumnsInAnyOrder() {
		Fixture plain = plate.changed(text -> text.replace("\"Plate\nPosition\"", "Plate Position").replace("\"Concentration\n(ng/ul)\"",
				"Concentration (ng/ul)"));
		assertEquals("182.6 ng/uL VALUE", value(content(plain.withColumnsReversed().readBy(reader)).samples().getFirst(), "concentration"));
	}

	@Test
	void readsOtherLocalesAndEncodings() {
		Fixture german = plate.changed(text -> text.replace(",", ";").replaceAll("(?<=;-?\\d{1,3})\\.(?=\\d)", ","));
		assertEquals("182.6 ng/uL VALUE", value(content(reader.read(german.file(StandardCharsets.UTF_16LE),
				ReaderSettings.in(Fixture.LABORATORY))).samples().getFirst(), "concentration"));
	}

	@Test
	void asksWhichNumberOfADateIsTheDay() {
		assertRefused(plate.with("27/08/2024", "04/08/2024").readBy(reader), "time.ambiguous", 4, 9);
	}

	@Test
	void refusesATableWithoutItsColumns() {
		assertRefused(plate.with("Sample name", "Name").readBy(reader), "column.missing", 1, 0);
	}

	@Test
	void refusesAConcentrationWithoutUnit() {
		assertRefused(plate.with("Concentration\n(ng/ul)", "Concentration").readBy(reader), "number.unit", 3, 4);
	}

	@Test
	void doubtsAConcentrationThatTheFactorDoesNotMakeOfTheAbsorbance() {
		Fixture whole = new Fixture("l.csv", "Plate ID,Plate Position,Sample name,Concentration (ng/ul),Concentration factor (ng/ul),A260\nP,A1,V-1,182.6,50,3.65\n");
		assertTrue(whole.readBy(reader).problems().isEmpty());
		assertReadWith(whole.with("182.6", "1826").readBy(reader), "value.inconsistent");
	}

	@Test
	void saysWhereANameIsMissingAndARowStandsTwice() {
		Fixture rows = new Fixture("l.csv", "Plate ID,Plate Position,Sample name,A260\nP,A1,V-1,3.65\nP,A1,V-1,3.65\nP,B1,,3.65\n");
		assertReadWith(rows.readBy(reader), "row.twice");
		assertReadWith(rows.readBy(reader), "sample.unnamed");
		assertTrue(rows.with("P,A1,V-1,3.65\nP,A1", "P,A1,V-1,3.65\nP2,A1").with("P,B1,,", "P,B1,V-2,").readBy(reader).problems().isEmpty());
	}

	@Test
	void keepsTheTemperatureOfAViscosityAndTheUnitOfARayleighRatio() {
		Fixture sized = new Fixture("l.csv", "Plate ID,Plate Position,Sample name,A280,Viscosity at 25°C (cP),RI at 25°C,Rayleigh ratio R (cm^-1),"
				+ "Diffusion coefficient (um^2/s)\nP,A1,V-1,3.65,0.89,1.33,0.0000012,40.2\n");
		SampleContent well = content(sized.readBy(reader)).samples().getFirst();
		assertEquals("0.89 1 VALUE", value(well, "viscosity at 25°c (cp)"));
		assertEquals("1.33 1 VALUE", value(well, "ri at 25°c"));
		assertEquals("0.12 /km VALUE", value(well, "rayleigh ratio r"));
		assertEquals("40.2 um2/s VALUE", value(well, "diffusion coefficient"));
	}

	@Test
	void saysWhereAWellOrADateIsMissing() {
		Fixture rows = new Fixture("l.csv", "Plate ID,Plate Position,Sample name,A260,Date,Time\nP,A1,V-1,3.65,2024-08-27,10:15:59\nP,,V-2,3.6,,\n");
		assertReadWith(rows.readBy(reader), "well.missing");
		assertReadWith(rows.readBy(reader), "time.missing");
	}
}
