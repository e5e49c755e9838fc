/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.calculation.assay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.stemma.core.calculation.FormulaVersion;

/**
 * A logistic curve fitted to standards by weighted least squares.
 *
 * @param curve     the curve
 * @param model     how many of its parameters were fitted
 * @param weighting how much a standard counted
 * @param fit       coefficient of determination, weighted as the fit: 1 - residual sum of squares / total sum of squares
 * @param error     residual standard error: root of the weighted residual sum of squares by degrees of freedom; 0 without any
 * @param standards what was fitted
 */
public record AssayCurve(Logistic curve, CurveModel model, Weighting weighting, double fit, double error, List<Calibrator> standards) {

	/** Version of the formula with four parameters. */
	public static final FormulaVersion FORMULA = new FormulaVersion("logistic-four-parameters", 1);
	/** Version of the formula with five. */
	public static final FormulaVersion FORMULA_OF_FIVE = new FormulaVersion("logistic-five-parameters", 1);
	private static final int MIDDLES = 9;
	private static final int BEST = 4;
	private static final double[] SLOPES = { 0.4, 0.8, 1.5, 3, 6 };
	private static final double[] ASYMMETRIES = { 0.2, 0.5, 1, 2.5, 6 };
	private static final double FARTHEST = 50;

	/** Copies the list. */
	public AssayCurve {
		standards = List.copyOf(standards);
	}

	/**
	 * The curve of standards; empty when they have fewer different concentrations than the model has parameters, all have
	 * the same signal, or a signal has no weight.
	 */
	public static Optional<AssayCurve> of(List<Calibrator> standards, CurveModel model, Weighting weighting) {
		long levels = standards.stream().mapToDouble(Calibrator::concentration).distinct().count();
		boolean weighed = standards.stream().allMatch(each -> weighting.of(each.signal()) > 0);
		if (levels < model.parameters() || !weighed || standards.stream().mapToDouble(Calibrator::signal).distinct().count() < 2) {
			return Optional.empty();
		}
		LogisticResiduals residuals = new LogisticResiduals(standards, weighting);
		LeastSquares squares = new LeastSquares(residuals);
		List<double[]> begins = new ArrayList<>(begins(standards, model).stream().map(residuals::begin).toList());
		begins.sort(Comparator.comparingDouble(squares::sum));
		return begins.stream().limit(BEST).map(squares::from).min(Comparator.comparingDouble(squares::sum))
				.filter(p -> Math.abs(p[2]) < FARTHEST && Math.abs(p[3]) < FARTHEST && p[0] != p[1] && Double.isFinite(p[0] - p[1]))
				.map(p -> fitted(p, squares.sum(p), standards, model, weighting));
	}

	private static List<double[]> begins(List<Calibrator> standards, CurveModel model) {
		double low = Math.log(standards.stream().mapToDouble(Calibrator::concentration).min().orElseThrow());
		double high = Math.log(standards.stream().mapToDouble(Calibrator::concentration).max().orElseThrow());
		List<double[]> begins = new ArrayList<>();
		for (int i = 0; i < MIDDLES; i++) {
			double middle = low + (high - low) * i / (MIDDLES - 1);
			for (double slope : SLOPES) {
				for (double asymmetry : model == CurveModel.FIVE ? ASYMMETRIES : new double[] { 1 }) {
					double[] five = { 0, 0, middle, Math.log(slope), Math.log(asymmetry) };
					begins.add(java.util.Arrays.copyOf(five, model.parameters()));
				}
			}
		}
		return begins;
	}

	private static AssayCurve fitted(double[] p, double squares, List<Calibrator> standards, CurveModel model, Weighting weighting) {
		Logistic curve = new Logistic(p[0], Math.exp(p[3]), Math.exp(p[2]), p[1], model == CurveModel.FIVE ? Math.exp(p[4]) : 1);
		double weights = standards.stream().mapToDouble(each -> weighting.of(each.signal())).sum();
		double mean = standards.stream().mapToDouble(each -> weighting.of(each.signal()) * each.signal()).sum() / weights;
		double total = standards.stream()
				.mapToDouble(each -> weighting.of(each.signal()) * (each.signal() - mean) * (each.signal() - mean)).sum();
		int freedom = standards.size() - model.parameters();
		return new AssayCurve(curve, model, weighting, 1 - squares / total, freedom > 0 ? Math.sqrt(squares / freedom) : 0, standards);
	}

	/** Smallest concentration of a standard. */
	public double least() {
		return standards.stream().mapToDouble(Calibrator::concentration).min().orElseThrow();
	}

	/** Largest concentration of a standard. */
	public double most() {
		return standards.stream().mapToDouble(Calibrator::concentration).max().orElseThrow();
	}

	/** Number of different concentrations of standards. */
	public long levels() {
		return standards.stream().mapToDouble(Calibrator::concentration).distinct().count();
	}

	/** What the curve makes of a standard, as a share of what it is known to be: 1 when both agree; empty beyond its ends. */
	public OptionalDouble recovery(Calibrator standard) {
		OptionalDouble found = curve.concentration(standard.signal());
		return found.isPresent() ? OptionalDouble.of(found.getAsDouble() / standard.concentration()) : found;
	}

	/** The concentration of a sample that was diluted so many times; only a limit where it is not between the standards. */
	public ReadOff readOff(double signal, double dilution) {
		OptionalDouble found = curve.concentration(signal);
		double value = found.orElse(curve.under(signal) ? 0 : Double.POSITIVE_INFINITY);
		if (value < least()) {
			return new ReadOff(ReadOff.State.BELOW, least() * dilution);
		}
		return value > most() ? new ReadOff(ReadOff.State.ABOVE, most() * dilution)
				: new ReadOff(ReadOff.State.VALUE, value * dilution);
	}
}
