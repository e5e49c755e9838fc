/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.gate;

import java.util.Optional;

import org.stemma.cytometry.compensation.Matrix;
import org.stemma.cytometry.gate.Region.Ellipsoid;

/** Inside an ellipsoid of any number of dimensions, its surface included. */
final class InsideEllipsoid implements Inside {

	private final double[] mean;
	private final double[][] inverse;
	private final double distance;

	private InsideEllipsoid(Ellipsoid region, double[][] inverse) {
		this.mean = region.mean().stream().mapToDouble(Double::doubleValue).toArray();
		this.inverse = inverse;
		this.distance = region.distance();
	}

	/** The ellipse of two dimensions as an outline; empty when it is none. */
	Optional<Outline> outline() {
		return Optional.of(mean).filter(centre -> centre.length == 2).map(centre -> new EllipseOutline(centre, inverse, distance))
				.filter(EllipseOutline::closed).map(Outline.class::cast);
	}

	/** Empty when the covariance has no inverse. */
	static Optional<InsideEllipsoid> of(Ellipsoid region) {
		double[][] covariance = region.covariance().stream()
				.map(row -> row.stream().mapToDouble(Double::doubleValue).toArray()).toArray(double[][]::new);
		return Matrix.inverse(covariance).map(inverse -> new InsideEllipsoid(region, inverse));
	}

	@Override
	public void narrow(double[][] axes, int count, long[] words, int at) {
		double[] point = new double[mean.length];
		for (int from = 0, word = at; from < count; from += Long.SIZE, word++) {
			long open = words[word];
			long bits = 0;
			while (open != 0) {
				int i = Long.numberOfTrailingZeros(open);
				open &= open - 1;
				for (int axis = 0; axis < point.length; axis++) {
					point[axis] = axes[axis][from + i] - mean[axis];
				}
				bits |= (holds(point) ? 1L : 0L) << i;
			}
			words[word] = bits;
		}
	}

	private boolean holds(double[] point) {
		double square = 0;
		for (int row = 0; row < point.length; row++) {
			double sum = 0;
			for (int column = 0; column < point.length; column++) {
				sum += inverse[row][column] * point[column];
			}
			square += point[row] * sum;
		}
		return square <= distance;
	}
}
