/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.curve;

import java.util.List;
import java.util.Optional;

import org.stemma.ui.plot.Axes;
import org.stemma.ui.plot.Box;
import org.stemma.ui.plot.Ink;
import org.stemma.ui.plot.Raster;

/** Makes one picture of hundreds of curves. */
@FunctionalInterface
interface CurveMass {

	/** Makes the picture where it is asked for. */
	CurveMass AT_ONCE = (curves, ink, axes, ground) -> Optional.of(drawn(curves, ink, axes, ground));

	/** The picture of curves on a ground whose ends are whole pixels; empty while it is not made yet. */
	Optional<Raster> picture(List<WellCurve> curves, Ink ink, Axes axes, Box ground);

	/** Draws the picture; on any thread. */
	static Raster drawn(List<WellCurve> curves, Ink ink, Axes axes, Box ground) {
		CurveRaster raster = new CurveRaster((int) Math.max(1, ground.width()), (int) Math.max(1, ground.height()), ink);
		curves.forEach(each -> Points.of(each.curve(), axes, ground).forEach(line -> raster.add(line, ground.x(), ground.y())));
		return raster.raster();
	}
}
