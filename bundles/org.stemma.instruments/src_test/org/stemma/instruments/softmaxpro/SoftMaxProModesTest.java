/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.softmaxpro;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stemma.instruments.Readings.assertReadWith;
import static org.stemma.instruments.Readings.assertRefused;
import static org.stemma.instruments.Readings.content;
import static org.stemma.instruments.Readings.value;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.api.Outcome;
import org.stemma.api.Severity;
import org.stemma.api.instrument.Curve;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;
import org.stemma.instruments.Fixture;

/** Read modes and types beside single values of absorbance, fluorescence and luminescence. */
class SoftMaxProModesTest {

	private static final String ENDPOINT = "\tRaw\tFALSE\t1\t\t\t\t\t\t1\t520 \t1\t2\t4\t485 \tManual\t515 \t\t\t6\tMedium\t\t\t1\t2";
	private static final String GRID = "\r\n\tTemperature(C)\t1\t2\r\n\t25\t101\t102\r\n\t\t103\t104\r\n";

	@ParameterizedTest
	@CsvSource({ "Time Resolved, fluorescence, 102 [RFU] VALUE", "Fluor Polarization, fluorescence polarization, 102 1 VALUE",
			"FALSE@AlphaScreen, fluorescence, 102 [RFU] VALUE", "FALSE@Fluorescence, fluorescence, 102 [RFU] VALUE" })
	void readsTheSettingsWhereTheModeHasThem(String mode, String field, String expected) {
		String side = mode.contains("@") ? "\tFALSE" : "";
		Outcome<RunContent> read = read("PlateFormat\tEndpoint\t" + mode.replaceFirst(".*@", "") + side + ENDPOINT, GRID);
		SampleContent well = well(content(read), "A2").getFirst();
		assertEquals(expected, value(well, field));
		assertEquals("485 nm VALUE|520 nm VALUE|515 nm VALUE|6 1 VALUE", value(well, "excitation wavelength setting") + "|" + value(well, "detector wavelength setting")
				+ "|" + value(well, "wavelength filter cutoff setting") + "|" + value(well, "number of averages"));
		assertEquals(!side.isEmpty(), well.measured("scan position setting (plate reader)").isPresent());
		assertTrue(read.problems().stream().noneMatch(problem -> problem.severity() == Severity.WARNING), () -> read.problems().toString());
	}

	@Test
	void keepsTheTablesOfBothPlanesApart() {
		String planes = "\r\n\tTemperature(C)\t1\t2\t\t1\t2\r\n\t25\t101\t102\t\t51\t52\r\n\t\t103\t104\t\t53\t54\r\n\r\n\t\t1\t2\r\n\t\t328\t325\r\n\t\t321\t316\r\n";
		Outcome<RunContent> read = read("PlateFormat\tEndpoint\tFluor Polarization" + ENDPOINT, planes);
		assertReadWith(read, "polarization.planes");
		List<SampleContent> tables = well(content(read), "B2");
		assertEquals("104 [RFU] VALUE 54 [RFU] VALUE 316 1 VALUE", value(tables.get(0), "fluorescence of polarization plane 1") + " "
				+ value(tables.get(1), "fluorescence of polarization plane 2") + " " + value(tables.get(1), "reduced"));
		String list = "\r\n\tTemperature(C)\tA1\tA2\tB1\tB2\r\n\t25\t101\t102\t103\t104\r\n\r\n\t25\t51\t52\t53\t54\r\n\r\n\t\tA1\tA2\tB1\tB2\r\n\t\t328\t325\t321\t316\r\n";
		assertEquals(values(content(read)), values(content(read("TimeFormat\tEndpoint\tFluor Polarization" + ENDPOINT, list))));
	}

	@Test
	void readsThePointsOfAWellScanAndWhatWasMadeOfThem() {
		String tables = "\r\n\tTemperature(C)\t1\t2\r\n1\t25\t0.1\t0.2\r\n\t\t0.3\t0.4\r\n\r\n2\t25\t0.5\t0.6\r\n\t\t0.7\t#Sat\r\n\r\n\t\t1\t2\r\n\t\t0.3\t0.4\r\n\t\t0.5\t0.6\r\n";
		String head = "Well Scan\tAbsorbance\tRaw\tFALSE\t1\tHorizontal\t2\t\t\t\t1\t600 \t1\t2\t4\t1\t2";
		RunContent read = content(read("PlateFormat\t" + head, tables));
		SampleContent well = well(read, "B2").getFirst();
		Curve curve = well.curves().getFirst();
		assertEquals("absorbance by scan point scan point [1, 2] [Optional[0.4], Optional.empty]", curve.field() + " " + curve.across().concept() + " " + curve.at() + " "
				+ curve.values());
		assertEquals("0.6 1 VALUE '#Sat' ERROR 'Horizontal' VALUE none", value(well, "reduced") + " " + value(well, "error") + " " + value(well, "scan pattern setting") + " "
				+ well.measured("absorbance").map(Object::toString).orElse("none"));
		String list = "\r\n\tTemperature(C)\tA1\tA2\tB1\tB2\r\n1\t25\t0.1\t0.2\t0.3\t0.4\r\n2\t25\t0.5\t0.6\t0.7\t#Sat\r\n\r\n\t\tA1\tA2\tB1\tB2\r\n\t\t0.3\t0.4\t0.5\t0.6\r\n";
		assertEquals(values(read), values(content(read("TimeFormat\t" + head, list))));
		assertRefused(read("PlateFormat\t" + head.replace("FALSE\t1\t", "FALSE\t3\t"), tables), "plate.incomplete", 12, 0);
	}

	@ParameterizedTest
	@CsvSource({ "Flex, Flex Fluorescence", "Fast Kinetic, Fast Kinetic Fluorescence" })
	void readsWhatWasReadWhileSomethingWasAdded(String type, String detection) {
		String head = "TimeFormat\t" + type + "\tFluorescence\tTRUE\tRaw\tFALSE\t2\t120\t1.5\t\t\t\t1\t525 \t1\t2\t4\t485 \tManual\t515 \t\t\t6\tLow\t\t\t1\t2";
		String times = "\r\n\tTemperature(C)\tA1\tA2\tB1\tB2\r\n0.00\t25\t1\t2\t3\t4\r\n1.52\t25\t5\t6\t7\t8\r\n";
		SampleContent well = well(content(read(head, times)), "B1").getFirst();
		assertEquals("[0.00, 1.52] [Optional[3], Optional[7]] '" + detection + "' VALUE 1.5 s VALUE", well.curves().getFirst().at() + " " + well.curves().getFirst().values() + " "
				+ value(well, "detection type") + " " + value(well, "read interval setting"));
		assertRefused(read(head, times.replace("1.52", "")), "curve.position", 5, 1);
		assertFalse(read(head, times.replace("\tA2\t", "\tA1T\t")).succeeded(), "times of a well's own are none of its values");
	}

	@Test
	void readsWhatASweepHoldsFixed() {
		String tables = "\r\n\tTemperature(C)\t1\t2\r\n500\t25\t1\t2\r\n\t\t3\t4\r\n\r\n510\t25\t5\t6\r\n\t\t7\t8\r\n";
		String head = "PlateFormat\tSpectrum\tFluorescence\tTRUE\tRaw\tFALSE\t2\t\t\t500\t510\t10\t\t\t1\t2\t4\t\tManual\t\tEmission Sweep\t485\t6\tLow\t\t\t1\t2";
		SampleContent well = well(content(read(head, tables)), "A1").getFirst();
		assertEquals("fluorescence emission spectrum data cube 485 nm VALUE", well.curves().getFirst().field() + " " + value(well, "excitation wavelength setting"));
		well = well(content(read(head.replace("Emission", "Excitation"), tables)), "A1").getFirst();
		assertEquals("fluorescence excitation spectrum data cube 485 nm VALUE", well.curves().getFirst().field() + " " + value(well, "detector wavelength setting"));
	}

	private static Outcome<RunContent> read(String head, String tables) {
		return new Fixture("modes.txt", "##BLOCKS= 1\r\nPlate:\tP1\t1.3\t" + head + tables
				+ "~End\r\nOriginal Filename: modes; Date Last Saved: 2024-11-21 14:15:09\r\n").readBy(new SoftMaxProReader());
	}

	private static List<SampleContent> well(RunContent content, String well) {
		return content.samples().stream().filter(sample -> sample.well().equals(well)).toList();
	}

	private static List<String> values(RunContent content) {
		return content.samples().stream().map(sample -> sample.well() + sample.measurements().stream().map(one -> one.field() + one.value() + one.state()).toList()
				+ sample.curves().stream().map(curve -> curve.field() + curve.at() + curve.values()).toList()).toList();
	}
}
