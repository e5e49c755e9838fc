/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.gate;

/**
 * An ellipse, its outline included: points whose squared distance to the centre is at most a number, measured by the
 * inverse of a covariance.
 */
final class EllipseOutline implements Outline {

	/** Far more than the rounding of a distance, far less than a cell. */
	private static final double ROUNDING = 1e-12;

	private final double meanX;
	private final double meanY;
	private final double xx;
	private final double xy;
	private final double yy;
	private final double distance;

	EllipseOutline(double[] mean, double[][] inverse, double distance) {
		this.meanX = mean[0];
		this.meanY = mean[1];
		this.xx = inverse[0][0];
		this.xy = inverse[0][1] + inverse[1][0];
		this.yy = inverse[1][1];
		this.distance = distance;
	}

	/** Whether the numbers make an ellipse and no curve without end. */
	boolean closed() {
		return xx > 0 && yy > 0 && determinant() > 0;
	}

	private double determinant() {
		return xx * yy - xy * xy / 4;
	}

	@Override
	public double[] bounds() {
		double wide = Math.sqrt(distance * yy / determinant());
		double high = Math.sqrt(distance * xx / determinant());
		return new double[] { meanX - wide, meanY - high, meanX + wide, meanY + high };
	}

	@Override
	public boolean holds(double x, double y) {
		return square(x - meanX, y - meanY) <= distance;
	}

	private double square(double dx, double dy) {
		return dx * dx * xx + dx * dy * xy + dy * dy * yy;
	}

	/** By the distance of the middle, and of the corners from it. */
	@Override
	public byte state(double left, double bottom, double right, double top) {
		double middle = Math.sqrt(square((left + right) / 2 - meanX, (bottom + top) / 2 - meanY));
		double wide = (right - left) / 2;
		double high = (top - bottom) / 2;
		double reach = Math.sqrt(Math.max(square(wide, high), square(wide, -high)));
		double edge = Math.sqrt(distance);
		double rounding = ROUNDING * (middle + edge);
		if (middle + reach < edge - rounding) {
			return INSIDE;
		}
		return middle - reach > edge + rounding ? OUTSIDE : ASK;
	}
}
