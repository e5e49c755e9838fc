/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.calculation.assay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.stemma.api.Place;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;
import org.stemma.core.calculation.assay.AssayWell.Role;

class AssayRunTest {

	private static final Logistic CURVE = new Logistic(0.05, 1.1, 60, 2.4, 1);

	private static final Place PLACE = Place.line("plate.txt", 3);

	private static Measured number(String field, double value, String unit) {
		return Measured.number(field, BigDecimal.valueOf(value), unit, String.valueOf(value), PLACE);
	}

	private static List<AssayRun> runs(List<SampleContent> wells) {
		return AssayRun.of(new RunContent(List.of(), wells, List.of()));
	}

	private static SampleContent well(String well, String role, double signal, Measured... more) {
		List<Measured> values = new ArrayList<>(List.of(Measured.text("x/sample role type", role, PLACE), number("y/absorbance", signal, "{AU}"),
				number("z/detector wavelength setting", 450, "nm")));
		values.addAll(List.of(more));
		return new SampleContent("S " + well, well, Optional.empty(), values, PLACE);
	}

	private static SampleContent standard(String well, double concentration, String unit) {
		return well(well, "standard sample role", CURVE.signal(concentration), number("mass concentration", concentration, unit));
	}

	private static List<SampleContent> wells() {
		return List.of(standard("A1", 2, "pg/mL"), standard("B1", 10, "pg/mL"), standard("C1", 50, "pg/mL"), standard("D1", 250, "pg/mL"),
				standard("E1", 1000, "pg/mL"), well("A2", "unknown sample role", CURVE.signal(120), number("dilution factor setting", 20, "1")),
				well("B2", "unknown sample role", 0.02, number("dilution factor setting", 20, "1")),
				well("C2", "unknown sample role", 9), well("D2", "control sample role", CURVE.signal(30)), well("E2", "blank role", 0.04));
	}

	private static Assay assay() {
		return Assay.of(runs(wells()).getFirst(), CurveModel.FOUR, Weighting.EVEN);
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
		AssayRun run = runs(wells).getFirst();
		assertEquals(4, run.wells().stream().filter(well -> well.calibrator().isPresent()).count());
	}

	@Test
	void readingsWithoutStandardsHaveNoCurve() {
		assertEquals(List.of(), runs(List.of(well("A1", "unknown sample role", 1))));
		assertEquals(List.of(), runs(List.of(standard("A1", 2, "pg/mL"), standard("A2", 4, "pg/mL"))));
	}
}
