/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.flow;

import java.math.BigDecimal;
import java.math.MathContext;

import org.stemma.cytometry.gate.Region;
import org.stemma.cytometry.gate.Region.Box;
import org.stemma.cytometry.gate.Region.Ellipsoid;
import org.stemma.cytometry.gate.Region.Interval;
import org.stemma.cytometry.gate.Region.Polygon;
import org.stemma.cytometry.gate.Region.Vertex;

/** A region whose numbers a person can read: more digits than anybody can see on a plot are only left over from moving it. */
final class RoundedRegion {

	private static final MathContext DIGITS = new MathContext(6);

	private RoundedRegion() {
	}

	static Region of(Region region) {
		return switch (region) {
		case Box box -> new Box(box.dimensions(),
				box.intervals().stream().map(ends -> new Interval(of(ends.minimum()), of(ends.maximum()))).toList());
		case Polygon polygon -> new Polygon(polygon.dimensions(),
				polygon.vertices().stream().map(corner -> new Vertex(of(corner.x()), of(corner.y()))).toList());
		case Ellipsoid round -> new Ellipsoid(round.dimensions(), round.mean().stream().map(RoundedRegion::of).toList(),
				round.covariance().stream().map(row -> row.stream().map(RoundedRegion::of).toList()).toList(), of(round.distance()));
		case Region.Combination combination -> combination;
		};
	}

	private static double of(double number) {
		return Double.isInfinite(number) ? number : new BigDecimal(number).round(DIGITS).doubleValue();
	}
}
