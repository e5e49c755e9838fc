/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.stemma.cytometry.gate.Region.Box;
import org.stemma.cytometry.gate.Region.Combination;
import org.stemma.cytometry.gate.Region.Ellipsoid;
import org.stemma.cytometry.gate.Region.Interval;
import org.stemma.cytometry.gate.Region.Polygon;
import org.stemma.cytometry.transform.Interpolated;
import org.stemma.cytometry.transform.Transform;

/**
 * Decides how regions are put to events. For many events those on rising scales are compared with measured values, which
 * spares bringing all of them to scale; for few each is brought to scale.
 */
final class RegionPlans {

	private final boolean many;
	private final Map<Transform, Transform> tables = new HashMap<>();

	RegionPlans(boolean many) {
		this.many = many;
	}

	/**
	 * How a region is put to events.
	 *
	 * @param dimensions what is compared
	 * @param inside     with what; none for a combination of other gates
	 */
	record Plan(List<Dimension> dimensions, Optional<Inside> inside) {
	}

	/** The plan of a region; empty when the covariance of an ellipsoid has no inverse. */
	Optional<Plan> of(Region region) {
		return switch (region) {
		case Box box -> Optional.of(box(box));
		case Polygon polygon -> Optional.of(outline(polygon.dimensions(), new PolygonOutline(polygon.vertices())));
		case Ellipsoid ellipsoid -> InsideEllipsoid.of(ellipsoid).map(inside -> inside.outline()
				.map(outline -> outline(ellipsoid.dimensions(), outline))
				.orElseGet(() -> new Plan(ellipsoid.dimensions(), Optional.of(inside))));
		case Combination combination -> Optional.of(new Plan(List.of(), Optional.empty()));
		};
	}

	/** A table, made once for each scale, where there are events enough to be worth it. */
	Transform quick(Transform scale) {
		return many ? tables.computeIfAbsent(scale, Interpolated::of) : scale;
	}

	private boolean comparable(List<Dimension> dimensions) {
		return many && dimensions.stream().flatMap(dimension -> dimension.transform().stream()).allMatch(Transform::rises);
	}

	private static Dimension measured(Dimension dimension) {
		return new Dimension(dimension.measure(), dimension.compensation(), Optional.empty());
	}

	private Plan box(Box box) {
		if (!comparable(box.dimensions())) {
			return new Plan(box.dimensions(), Optional.of(new InsideBox(box.intervals())));
		}
		List<Interval> intervals = new ArrayList<>();
		for (int i = 0; i < box.intervals().size(); i++) {
			Interval interval = box.intervals().get(i);
			intervals.add(box.dimensions().get(i).transform().map(scale -> new Interval(end(scale, interval.minimum()),
					end(scale, interval.maximum()))).orElse(interval));
		}
		return new Plan(box.dimensions().stream().map(RegionPlans::measured).toList(), Optional.of(new InsideBox(intervals)));
	}

	private static double end(Transform scale, double end) {
		return Double.isInfinite(end) ? end : scale.inverse(end);
	}

	private Plan outline(List<Dimension> dimensions, Outline outline) {
		if (!comparable(dimensions)) {
			return new Plan(dimensions,
					Optional.of(new InsideOutline(outline, InsideOutline.Axis.MEASURED, InsideOutline.Axis.MEASURED)));
		}
		return new Plan(dimensions.stream().map(RegionPlans::measured).toList(),
				Optional.of(new InsideOutline(outline, axis(dimensions.getFirst()), axis(dimensions.getLast()))));
	}

	private InsideOutline.Axis axis(Dimension dimension) {
		return new InsideOutline.Axis(dimension.transform(), dimension.transform().map(this::quick));
	}
}
