/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.assay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.SampleContent;
import org.stemma.ui.instruments.assay.AssayWell.Role;
import org.stemma.ui.instruments.run.Samples;
import org.stemma.ui.plot.SvgDrawing;

class AssayRunTest {

	private static final Logistic CURVE = new Logistic(0.05, 1.1, 60, 2.4, 1);

	private static SampleContent well(String well, String role, double signal, Measured... more) {
		List<Measured> values = new ArrayList<>(List.of(Samples.text("x/sample role type", role), Samples.number("y/absorbance", signal, "{AU}"),
				Samples.number("z/detector wavelength setting", 450, "nm")));
		values.addAll(List.of(more));
		return Samples.well("S " + well, well, values.toArray(Measured[]::new));
	}

	private static SampleContent standard(String well, double concentration, String unit) {
		return well(well, "standard sample role", CURVE.signal(concentration), Samples.number("mass concentration", concentration, unit));
	}

	private static List<SampleContent> wells() {
		return List.of(standard("A1", 2, "pg/mL"), standard("B1", 10, "pg/mL"), standard("C1", 50, "pg/mL"), standard("D1", 250, "pg/mL"),
				standard("E1", 1000, "pg/mL"), well("A2", "unknown sample role", CURVE.signal(120), Samples.number("dilution factor setting", 20, "1")),
				well("B2", "unknown sample role", 0.02, Samples.number("dilution factor setting", 20, "1")),
				well("C2", "unknown sample role", 9), well("D2", "control sample role", CURVE.signal(30)), well("E2", "blank role", 0.04));
	}

	private static Assay assay() {
		return Assay.of(AssayRun.of(Samples.content(wells().toArray(SampleContent[]::new))).getFirst(), CurveModel.FOUR, Weighting.EVEN);
	}

	@Test
	void findsWellsStandardsAndDilutions() {
		AssayRun run = assay().run();
		assertEquals("450 nm", run.reading());
		assertEquals("pg/mL", run.unit());
		assertEquals(List.of(Role.STANDARD, Role.UNKNOWN, Role.CONTROL, Role.BLANK), run.wells().stream().map(AssayWell::role).distinct().toList());
	}

	@Test
	void readsConcentrationsOffWithTheirDilutionAndLimitsBeyond() {
		Assay assay = assay();
		List<ReadOff> found = assay.run().wells().stream().flatMap(well -> assay.readOff(well).stream()).toList();
		assertEquals(2400, found.getFirst().concentration(), 0.01);
		assertEquals(new ReadOff(ReadOff.State.BELOW, 40), found.get(1));
		assertEquals(new ReadOff(ReadOff.State.ABOVE, 1000), found.get(2));
		assertEquals(30, found.get(3).concentration(), 1e-4);
		assertEquals(5, found.size(), "standards are not read off");
	}

	@Test
	void findsExactStandardsAgain() {
		assertEquals(5, assay().recoveries().size());
		assay().recoveries().forEach(share -> assertEquals(1, share, 1e-5));
	}

	@Test
	void aStandardInAnotherUnitIsNoStandard() {
		List<SampleContent> wells = new ArrayList<>(wells());
		wells.set(1, standard("B1", 10, "ng/mL"));
		AssayRun run = AssayRun.of(Samples.content(wells.toArray(SampleContent[]::new))).getFirst();
		assertEquals(4, run.wells().stream().filter(well -> well.calibrator().isPresent()).count());
	}

	@Test
	void readingsWithoutStandardsHaveNoCurve() {
		assertEquals(List.of(), AssayRun.of(Samples.content(well("A1", "unknown sample role", 1))));
		assertEquals(List.of(), AssayRun.of(Samples.content(standard("A1", 2, "pg/mL"), standard("A2", 4, "pg/mL"))));
	}

	@Test
	void saysFormulaParametersAndGoodness() {
		String svg = SvgDrawing.document(new AssayPainting(assay()), 1000, 600, "");
		for (String words : List.of(">c 60</text>", ">R\u00b2 1</text>", ">5 standards of 5 concentrations</text>",
				">Recovery 100 % to 100 %</text>", "Concentration (pg/mL)", ">Absorbance</text>")) {
			assertTrue(svg.contains(words), words + " in " + svg);
		}
	}
}
