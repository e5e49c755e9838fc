/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.chart;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.stemma.core.culture.CultureView.GrowthPoint;

/**
 * The points of a culture as curves over its age: one for each vessel, so that parallel vessels do not mix.
 *
 * @param start when the oldest point was taken; empty without points
 * @param lines the curves, those of confluence first
 */
record GrowthCurves(Optional<ZonedDateTime> start, List<Line> lines) {

	private static final double SECONDS_OF_A_DAY = 86_400;

	/** What a curve shows. */
	enum Quantity {
		/** Confluence in percent. */
		CONFLUENCE,
		/** Cumulative population doublings. */
		DOUBLINGS
	}

	/**
	 * A curve of one vessel.
	 *
	 * @param quantity what it shows
	 * @param vessel   code of the vessel
	 * @param days     days since the start, in order
	 * @param values   the value at each of them
	 */
	record Line(Quantity quantity, String vessel, double[] days, double[] values) {
	}

	/** The curves of some points, oldest first. */
	static GrowthCurves of(List<GrowthPoint> points) {
		Optional<ZonedDateTime> start = points.stream().map(GrowthPoint::when).min(ZonedDateTime::compareTo);
		List<Line> lines = new ArrayList<>();
		start.ifPresent(first -> {
			lines.addAll(lines(points, first, Quantity.CONFLUENCE, GrowthPoint::confluence));
			lines.addAll(lines(points, first, Quantity.DOUBLINGS, GrowthPoint::doublings));
		});
		return new GrowthCurves(start, List.copyOf(lines));
	}

	private static List<Line> lines(List<GrowthPoint> points, ZonedDateTime start, Quantity quantity,
			Function<GrowthPoint, Optional<BigDecimal>> value) {
		Map<UUID, List<GrowthPoint>> vessels = new LinkedHashMap<>();
		points.stream().filter(point -> value.apply(point).isPresent())
				.forEach(point -> vessels.computeIfAbsent(point.vessel().id(), id -> new ArrayList<>()).add(point));
		return vessels.values().stream().map(all -> new Line(quantity, all.getFirst().vessel().code(),
				all.stream().mapToDouble(point -> days(start, point.when())).toArray(),
				all.stream().mapToDouble(point -> value.apply(point).orElseThrow().doubleValue()).toArray())).toList();
	}

	private static double days(ZonedDateTime start, ZonedDateTime when) {
		return Duration.between(start, when).toSeconds() / SECONDS_OF_A_DAY;
	}

	/** The highest value of a quantity, or the other number when that is higher or there is no value. */
	double highest(Quantity quantity, double atLeast) {
		return lines.stream().filter(line -> line.quantity == quantity)
				.flatMapToDouble(line -> Arrays.stream(line.values)).max().stream()
				.map(value -> Math.max(value, atLeast)).findFirst().orElse(atLeast);
	}

	/** How many days the points span, at least one. */
	double days() {
		return lines.stream().flatMapToDouble(line -> Arrays.stream(line.days)).max().stream()
				.map(value -> Math.max(value, 1)).findFirst().orElse(1);
	}
}
