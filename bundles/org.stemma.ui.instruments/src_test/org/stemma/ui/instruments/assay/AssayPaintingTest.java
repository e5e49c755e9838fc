/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.assay;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.SampleContent;
import org.stemma.core.calculation.assay.Assay;
import org.stemma.core.calculation.assay.AssayRun;
import org.stemma.core.calculation.assay.CurveModel;
import org.stemma.core.calculation.assay.Logistic;
import org.stemma.core.calculation.assay.Weighting;
import org.stemma.ui.instruments.run.Samples;
import org.stemma.ui.plot.SvgDrawing;

class AssayPaintingTest {

	private static final Logistic CURVE = new Logistic(0.05, 1.1, 60, 2.4, 1);

	private static SampleContent well(String well, String role, double signal, Measured... more) {
		List<Measured> values = new ArrayList<>(List.of(Samples.text("x/sample role type", role), Samples.number("y document/absorbance", signal, "{AU}"),
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
	void saysFormulaParametersAndGoodness() {
		String svg = SvgDrawing.document(new AssayPainting(assay()), 1000, 600, "");
		for (String words : List.of(">c 60</text>", ">R\u00b2 1</text>", ">5 standards of 5 concentrations</text>",
				">Recovery 100 % to 100 %</text>", "Concentration (pg/mL)", ">Absorbance</text>")) {
			assertTrue(svg.contains(words), words + " in " + svg);
		}
	}
}
