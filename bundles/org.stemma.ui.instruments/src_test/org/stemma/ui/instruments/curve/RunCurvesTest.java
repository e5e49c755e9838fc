/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.curve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.stemma.api.instrument.Curve;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.RunContent;
import org.stemma.ui.instruments.plate.RunPlates;
import org.stemma.ui.instruments.run.Samples;
import org.stemma.ui.plot.Axes;
import org.stemma.ui.plot.Box;
import org.stemma.ui.plot.LinearScale;
import org.stemma.ui.plot.SvgDrawing;

class RunCurvesTest {

	private static final Curve RAW = Samples.amplification(1, 1.1, 2, 4);
	private static final Curve CORRECTED = new Curve("baseline corrected reporter data cube", RAW.across(), RAW.of(), RAW.at(), RAW.values(), RAW.place());
	private final RunCurves curves = new RunCurves(Samples.content(
			Samples.with(Samples.well("S1", "A1", Samples.text("target dna description", "OCT4"),
					Samples.number("p/cycle threshold value setting (qpcr)", 0.5, "1"), Samples.number("p/cycle threshold result (qpcr)", 2.5, "1")), RAW, CORRECTED),
			Samples.with(Samples.well("S2", "B1", Samples.text("target dna description", "GAPDH")), RAW)));

	@Test
	void curvesWithoutBaselineComeFirst() {
		assertEquals(List.of("Baseline corrected reporter", "Normalized reporter"), curves.kinds().stream().map(CurveKind::words).toList());
		assertEquals(List.of("OCT4", "GAPDH"), curves.readings(curves.kinds().getLast()));
	}

	@Test
	void thresholdsApplyWhereTheBaselineIsOff() {
		assertTrue(curves.thresholdsApply(curves.kinds().getFirst()));
		assertFalse(curves.thresholdsApply(curves.kinds().getLast()));
	}

	@Test
	void thresholdsApplyToTheOnlyAmplificationCurves() {
		RunCurves only = new RunCurves(Samples.content(Samples.with(Samples.well("S", "A1"), RAW)));
		assertTrue(only.thresholdsApply(only.kinds().getFirst()));
	}

	@Test
	void curvesLieOnThePlateOfTheirWells() {
		RunContent content = new RunContent(List.of(new Measured("well plate identifier", java.util.Optional.empty(), "NA", "", Measured.State.MISSING, Samples.PLACE)),
				List.of(Samples.with(Samples.well("S", "A1", Samples.number("cq", 20, "1")), RAW)), List.of());
		assertEquals(RunPlates.of(content).getFirst().name(), new RunCurves(content).all().findFirst().orElseThrow().plate());
	}

	@Test
	void aGapBreaksTheLine() {
		Axes axes = new Axes(LinearScale.between(0, 5), LinearScale.between(0, 5), "", "");
		assertEquals(2, Points.of(Samples.amplification(1, 2, Double.NaN, 4, 5), axes, new Box(0, 0, 100, 100)).size());
	}

	@Test
	void longCurvesKeepTheirPeaks() {
		double[] values = new double[5000];
		values[2500] = 7;
		var line = Points.of(Samples.amplification(values), new Axes(LinearScale.between(0, 5000), LinearScale.between(0, 10), "", ""),
				new Box(0, 0, 100, 100)).getFirst();
		assertTrue(line.size() <= 210, "thinned to " + line.size());
		assertTrue(java.util.Arrays.stream(line.y()).anyMatch(y -> Math.abs(y - 30) < 1e-9), "the peak stays");
	}

	@Test
	void drawsTheThresholdWithItsValueAndTheLegend() {
		CurveKind kind = curves.kinds().getFirst();
		String svg = SvgDrawing.document(new CurvePainting(kind, curves.of(kind), Set.of(), false, true, CurveMass.AT_ONCE), 900, 600, "");
		assertTrue(svg.contains(">Threshold 0.5 \u00b7 OCT4</text>") && svg.contains(">A1 \u00b7 S1 \u00b7 OCT4</text>"), svg);
		assertTrue(svg.contains("<circle"), "the crossing is marked");
	}

	/** More than a few hundred curves are one picture, and those that stand out are lines over it. */
	@Test
	void drawsHundredsOfCurvesAsOnePicture() {
		RunCurves many = new RunCurves(Samples.content(java.util.stream.IntStream.range(0, 300).mapToObj(i -> Samples.with(
				Samples.well("S" + i, "A" + (i % 12 + 1)), Samples.amplification(i, i + 1, i + 5))).toArray(org.stemma.api.instrument.SampleContent[]::new)));
		CurveKind kind = many.kinds().getFirst();
		String all = SvgDrawing.document(new CurvePainting(kind, many.of(kind), Set.of(), false, false, CurveMass.AT_ONCE), 900, 600, "");
		assertTrue(all.contains("<image ") && !all.contains("<polyline"), "one picture");
		String one = SvgDrawing.document(new CurvePainting(kind, many.of(kind), Set.of(many.of(kind).get(7)), false, false, CurveMass.AT_ONCE), 900, 600, "");
		assertEquals(2, one.split("<polyline", -1).length, "the chosen one is a line");
		String later = SvgDrawing.document(new CurvePainting(kind, many.of(kind), Set.of(), false, false, (curves, ink, axes, ground) -> java.util.Optional.empty()), 900, 600, "");
		assertFalse(later.contains("<image "), "not made yet");
	}

	@Test
	void dataHaveALineForEachPoint() {
		CurveKind kind = curves.kinds().getLast();
		var table = CurveTable.of(kind, curves.of(kind));
		assertEquals(8, table.lines().size());
		assertEquals(List.of("", "A1", "S1", "OCT4", "1", "1.0"), table.lines().getFirst());
	}
}
