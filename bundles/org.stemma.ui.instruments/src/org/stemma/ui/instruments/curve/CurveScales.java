/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.curve;

import java.util.List;
import java.util.stream.DoubleStream;

import org.stemma.ui.plot.LinearScale;
import org.stemma.ui.plot.LogScale;
import org.stemma.ui.plot.Scale;

/** Axes around curves. */
final class CurveScales {

	private static final double MOST_DECADES = 5;

	private CurveScales() {
	}

	/** The axis across. */
	static Scale across(List<WellCurve> curves) {
		return linear(() -> curves.stream().flatMap(each -> each.curve().at().stream()).mapToDouble(Number::doubleValue));
	}

	/** The axis upwards; a logarithmic one begins at most five decades below its highest value. Thresholds lie on it too. */
	static Scale upwards(List<WellCurve> curves, boolean logarithmic, boolean thresholds) {
		java.util.function.Supplier<DoubleStream> seen = () -> thresholds ? DoubleStream.concat(values(curves),
				curves.stream().flatMap(each -> each.threshold().stream()).mapToDouble(Double::doubleValue)) : values(curves);
		double highest = seen.get().max().orElse(1);
		if (!logarithmic || !(highest > 0)) {
			return linear(seen);
		}
		double least = highest / Math.pow(10, MOST_DECADES);
		return LogScale.around(Math.max(least, seen.get().filter(value -> value > 0).min().orElse(least)), highest);
	}

	private static DoubleStream values(List<WellCurve> curves) {
		return curves.stream().flatMap(each -> each.curve().values().stream()).flatMap(java.util.Optional::stream)
				.mapToDouble(Number::doubleValue);
	}

	private static Scale linear(java.util.function.Supplier<DoubleStream> values) {
		return LinearScale.around(values.get().min().orElse(0), values.get().max().orElse(1));
	}
}
