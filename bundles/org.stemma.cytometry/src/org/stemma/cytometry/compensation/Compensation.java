/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.compensation;

import java.util.List;
import java.util.Optional;

import org.stemma.api.Outcome;

/**
 * Takes spillover out of events. With as many detectors as fluorochromes that is the inverse of the matrix; with more of
 * them (spectral instruments) the least squares solution, raw x S' x inverse(S x S').
 */
public final class Compensation {

	private static final int TOGETHER = 4;

	private final List<String> fluorochromes;
	private final List<String> detectors;
	private final double[][] unmixing;

	private Compensation(Spillover spillover, double[][] unmixing) {
		this.fluorochromes = spillover.fluorochromes();
		this.detectors = spillover.detectors();
		this.unmixing = unmixing;
	}

	/** The compensation of a spillover; refused when its rows depend on each other. */
	public static Outcome<Compensation> of(Spillover spillover) {
		double[][] rows = spillover.rows();
		Optional<double[][]> unmixing;
		if (rows.length == rows[0].length) {
			unmixing = Matrix.inverse(rows);
		} else {
			double[][] turned = Matrix.transposed(rows);
			unmixing = Matrix.inverse(Matrix.product(rows, turned)).map(inverse -> Matrix.product(turned, inverse));
		}
		return unmixing.map(matrix -> Outcome.of(new Compensation(spillover, matrix)))
				.orElseGet(() -> Outcome.refused("compensation.singular", "The spillover of "
						+ String.join(", ", spillover.fluorochromes())
						+ " cannot be taken out: the rows of its matrix depend on each other."));
	}

	/** A matrix that is inverted already: coefficients by detector, then by fluorochrome. */
	public static Compensation inverted(Spillover matrix) {
		return new Compensation(matrix, matrix.rows());
	}

	/** What takes the fluorochromes apart: a row for each detector, a column for each fluorochrome. A copy. */
	public double[][] coefficients() {
		return java.util.Arrays.stream(unmixing).map(double[]::clone).toArray(double[][]::new);
	}

	/** Names of the compensated channels. */
	public List<String> fluorochromes() {
		return fluorochromes;
	}

	/** Names of the channels that are needed, in the order of {@link #apply}. */
	public List<String> detectors() {
		return detectors;
	}

	/**
	 * The values of one fluorochrome for a block of events.
	 *
	 * @param raw          scale values, an array for each detector
	 * @param fluorochrome index of the fluorochrome
	 * @param into         where to
	 * @param count        number of events
	 */
	public void apply(double[][] raw, int fluorochrome, double[] into, int count) {
		int detector = 0;
		if (raw.length < TOGETHER) {
			java.util.Arrays.fill(into, 0, count, 0);
		}
		for (; detector + TOGETHER <= raw.length; detector += TOGETHER) {
			add(raw, detector, fluorochrome, into, count);
		}
		for (; detector < raw.length; detector++) {
			add(raw[detector], unmixing[detector][fluorochrome], into, count);
		}
	}

	/** Four detectors at once, which spares reading and writing the sums three times; the first four begin the sums. */
	private void add(double[][] raw, int from, int fluorochrome, double[] into, int count) {
		double[] r0 = raw[from];
		double[] r1 = raw[from + 1];
		double[] r2 = raw[from + 2];
		double[] r3 = raw[from + 3];
		double s0 = unmixing[from][fluorochrome];
		double s1 = unmixing[from + 1][fluorochrome];
		double s2 = unmixing[from + 2][fluorochrome];
		double s3 = unmixing[from + 3][fluorochrome];
		if (from == 0) {
			for (int i = 0; i < count; i++) {
				into[i] = r0[i] * s0 + r1[i] * s1 + (r2[i] * s2 + r3[i] * s3);
			}
			return;
		}
		for (int i = 0; i < count; i++) {
			into[i] += r0[i] * s0 + r1[i] * s1 + (r2[i] * s2 + r3[i] * s3);
		}
	}

	private static void add(double[] values, double share, double[] into, int count) {
		for (int i = 0; i < count; i++) {
			into[i] += values[i] * share;
		}
	}
}
