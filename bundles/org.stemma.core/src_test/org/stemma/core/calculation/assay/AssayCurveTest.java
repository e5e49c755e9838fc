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

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.core.calculation.assay.ReadOff.State;

class AssayCurveTest {

	private static final double[] LEVELS = { 3.125, 6.25, 12.5, 25, 50, 100, 200, 400 };
	private static final double[] SIGNALS = { 0.071, 0.078, 0.118, 0.109, 0.192, 0.205, 0.372, 0.351, 0.668, 0.701, 1.165, 1.121,
			1.702, 1.768, 2.231, 2.178 };

	/** An assay in duplicate. */
	private static List<Calibrator> duplicates() {
		List<Calibrator> standards = new ArrayList<>();
		for (int i = 0; i < SIGNALS.length; i++) {
			standards.add(new Calibrator(LEVELS[i / 2], SIGNALS[i]));
		}
		return standards;
	}

	private static List<Calibrator> exact(Logistic curve, double... levels) {
		return DoubleStream.of(levels).mapToObj(x -> new Calibrator(x, curve.signal(x))).toList();
	}

	private static void near(double expected, double found, double share) {
		assertEquals(expected, found, share * Math.abs(expected));
	}

	private static void same(Logistic expected, Logistic found, double share) {
		near(expected.a(), found.a(), share);
		near(expected.b(), found.b(), share);
		near(expected.c(), found.c(), share);
		near(expected.d(), found.d(), share);
		near(expected.g(), found.g(), share);
	}

	@ParameterizedTest
	@CsvSource({ "0.05,1.1,60,2.4", "2.1,0.9,15,0.04", "120,2.7,0.8,45000", "0.001,0.5,300,1.5", "3e6,4.2,88,200" })
	void findsTheParametersOfExactPointsAgain(double a, double b, double c, double d) {
		Logistic curve = new Logistic(a, b, c, d, 1);
		List<Calibrator> standards = exact(curve, c / 50, c / 15, c / 4, c, 3 * c, 10 * c, 40 * c);
		for (Weighting weighting : Weighting.values()) {
			AssayCurve fitted = AssayCurve.of(standards, CurveModel.FOUR, weighting).orElseThrow();
			same(curve, fitted.curve(), 1e-6);
			assertEquals(1, fitted.fit(), 1e-12);
		}
	}

	@ParameterizedTest
	@CsvSource({ "0.05,1.1,60,2.4,0.6", "2.1,1.9,15,0.04,2.2" })
	void findsAsymmetryAgain(double a, double b, double c, double d, double g) {
		Logistic curve = new Logistic(a, b, c, d, g);
		List<Calibrator> standards = exact(curve, c / 100, c / 30, c / 10, c / 4, c / 2, c, 2 * c, 5 * c, 20 * c, 100 * c);
		same(curve, AssayCurve.of(standards, CurveModel.FIVE, Weighting.EVEN).orElseThrow().curve(), 1e-4);
	}

	/** Expected values were computed with another implementation, SciPy 1.17 least_squares. */
	@ParameterizedTest
	@CsvSource({ "FOUR,EVEN,0.046619608,1.1839809,142.15983,2.8431708,1,0.999295792,0.023059726,35.504472",
			"FOUR,INVERSE_SQUARE,0.041767828,1.1586185,147.37955,2.8948652,1,0.998176341,0.035804541,35.36429",
			"FIVE,INVERSE_SQUARE,0.040671946,1.1404463,191.55982,2.7191534,1.3795173,0.99818516,0.037306092,35.468461" })
	void agreesWithAnotherImplementation(CurveModel model, Weighting weighting, double a, double b, double c, double d, double g,
			double fit, double error, double atHalf) {
		AssayCurve fitted = AssayCurve.of(duplicates(), model, weighting).orElseThrow();
		same(new Logistic(a, b, c, d, g), fitted.curve(), model == CurveModel.FOUR ? 1e-5 : 1e-3);
		assertEquals(fit, fitted.fit(), 1e-8);
		near(error, fitted.error(), 1e-6);
		near(atHalf, fitted.readOff(0.5, 1).concentration(), 1e-5);
	}

	/** Here the middle is hardly determined; the residuals are. Expected as above. */
	@Test
	void comesDownWhereParametersAreHardlyDetermined() {
		AssayCurve fitted = AssayCurve.of(duplicates(), CurveModel.FIVE, Weighting.EVEN).orElseThrow();
		assertEquals(0.999338511, fitted.fit(), 1e-8);
		near(35.367205, fitted.readOff(0.5, 1).concentration(), 1e-4);
	}

	@Test
	void readsOnlyLimitsOffBeyondTheStandards() {
		AssayCurve fitted = AssayCurve.of(duplicates(), CurveModel.FOUR, Weighting.EVEN).orElseThrow();
		assertEquals(new ReadOff(State.BELOW, 3.125), fitted.readOff(0.03, 1));
		assertEquals(new ReadOff(State.BELOW, 31.25), fitted.readOff(0.06, 10));
		assertEquals(new ReadOff(State.ABOVE, 400), fitted.readOff(2.4, 1));
		assertEquals(new ReadOff(State.ABOVE, 4000), fitted.readOff(3.1, 10));
		assertEquals(State.VALUE, fitted.readOff(2.0, 10).state());
	}

	@Test
	void readsFallingCurvesOffTheOtherWayRound() {
		Logistic falling = new Logistic(2, 1, 10, 0.1, 1);
		AssayCurve fitted = AssayCurve.of(exact(falling, 1, 3, 10, 30, 100), CurveModel.FOUR, Weighting.EVEN).orElseThrow();
		assertEquals(State.BELOW, fitted.readOff(2.5, 1).state());
		assertEquals(State.ABOVE, fitted.readOff(0.05, 1).state());
		near(20, fitted.readOff(falling.signal(20), 1).concentration(), 1e-6);
	}

	@Test
	void tellsHowMuchOfAStandardIsFoundAgain() {
		AssayCurve fitted = AssayCurve.of(duplicates(), CurveModel.FOUR, Weighting.EVEN).orElseThrow();
		Calibrator standard = new Calibrator(50, 0.668);
		near(fitted.curve().concentration(0.668).orElseThrow() / 50, fitted.recovery(standard).orElseThrow(), 1e-12);
		assertTrue(fitted.recovery(standard).orElseThrow() > 0.9 && fitted.recovery(standard).orElseThrow() < 1.1);
		assertTrue(fitted.recovery(new Calibrator(3.125, 0.01)).isEmpty());
	}

	@Test
	void fitsNothingToTooLittle() {
		assertTrue(AssayCurve.of(duplicates().subList(0, 6), CurveModel.FOUR, Weighting.EVEN).isEmpty());
		assertTrue(AssayCurve.of(duplicates().subList(0, 8), CurveModel.FIVE, Weighting.EVEN).isEmpty());
		List<Calibrator> level = DoubleStream.of(LEVELS).mapToObj(x -> new Calibrator(x, 1)).toList();
		assertTrue(AssayCurve.of(level, CurveModel.FOUR, Weighting.EVEN).isEmpty());
		List<Calibrator> blank = new ArrayList<>(duplicates());
		blank.add(new Calibrator(1, -0.002));
		assertTrue(AssayCurve.of(blank, CurveModel.FOUR, Weighting.INVERSE_SQUARE).isEmpty());
		assertTrue(AssayCurve.of(blank, CurveModel.FOUR, Weighting.EVEN).isPresent());
	}
}
