/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.gate;

import java.util.List;
import java.util.Objects;

/** What a gate encloses. */
public sealed interface Region {

	/** The axes; none for a combination of other gates. */
	List<Dimension> dimensions();

	/**
	 * An interval that holds its lower end and not its upper one.
	 *
	 * @param minimum lower end, negative infinity when open
	 * @param maximum upper end, positive infinity when open
	 */
	record Interval(double minimum, double maximum) {

		/** Whether a value lies inside. */
		public boolean holds(double value) {
			return value >= minimum && value < maximum;
		}
	}

	/**
	 * An interval in each of any number of dimensions: range, rectangle, box, quadrant.
	 *
	 * @param dimensions the axes
	 * @param intervals  one for each axis
	 */
	record Box(List<Dimension> dimensions, List<Interval> intervals) implements Region {

		/** Copies the lists; refuses different numbers of both. */
		public Box {
			dimensions = List.copyOf(dimensions);
			intervals = List.copyOf(intervals);
			if (dimensions.isEmpty() || dimensions.size() != intervals.size()) {
				throw new IllegalArgumentException("An interval for each dimension: " + intervals.size() + " for "
						+ dimensions.size());
			}
		}
	}

	/**
	 * A corner of a polygon.
	 *
	 * @param x along the first axis
	 * @param y along the second axis
	 */
	record Vertex(double x, double y) {
	}

	/**
	 * A polygon in two dimensions. A point is inside when a ray from it crosses the outline an odd number of times, which
	 * decides for outlines that cross themselves; the outline itself is inside.
	 *
	 * @param dimensions the two axes
	 * @param vertices   at least three corners; the last is joined to the first
	 */
	record Polygon(List<Dimension> dimensions, List<Vertex> vertices) implements Region {

		/** Copies the lists; refuses other than two dimensions and fewer than three corners. */
		public Polygon {
			dimensions = List.copyOf(dimensions);
			vertices = List.copyOf(vertices);
			if (dimensions.size() != 2 || vertices.size() < 3) {
				throw new IllegalArgumentException("A polygon has 2 dimensions and at least 3 corners, found "
						+ dimensions.size() + " and " + vertices.size());
			}
		}
	}

	/**
	 * An ellipse, ellipsoid or hyperellipsoid: points whose squared distance to the mean, measured by the inverse of the
	 * covariance, is at most a number.
	 *
	 * @param dimensions the axes
	 * @param mean       the centre
	 * @param covariance by row
	 * @param distance   the largest squared distance, at least 0
	 */
	record Ellipsoid(List<Dimension> dimensions, List<Double> mean, List<List<Double>> covariance, double distance)
			implements Region {

		/** Copies the lists; refuses sizes that do not fit. */
		public Ellipsoid {
			dimensions = List.copyOf(dimensions);
			mean = List.copyOf(mean);
			covariance = covariance.stream().map(List::copyOf).toList();
			int size = dimensions.size();
			if (size == 0 || mean.size() != size || covariance.size() != size
					|| covariance.stream().anyMatch(row -> row.size() != size) || !(distance >= 0)) {
				throw new IllegalArgumentException("An ellipsoid of " + size
						+ " dimensions needs as many means, a covariance matrix of that size and a distance from 0 on");
			}
		}
	}

	/** How gates are combined. */
	enum Operation {
		/** In all of them. */
		AND,
		/** In at least one of them. */
		OR,
		/** Not in the one. */
		NOT
	}

	/**
	 * Another gate, or everything outside it.
	 *
	 * @param gate       its identifier
	 * @param complement whether what lies outside is meant
	 */
	record Reference(String gate, boolean complement) {
	}

	/**
	 * A Boolean combination of gates, each with its own parents.
	 *
	 * @param operation  how
	 * @param references which; exactly one for NOT
	 */
	record Combination(Operation operation, List<Reference> references) implements Region {

		/** Copies the list; refuses a wrong number of gates. */
		public Combination {
			Objects.requireNonNull(operation, "operation");
			references = List.copyOf(references);
			if (references.isEmpty() || operation == Operation.NOT && references.size() != 1) {
				throw new IllegalArgumentException(operation + " of " + references.size() + " gates");
			}
		}

		@Override
		public List<Dimension> dimensions() {
			return List.of();
		}
	}
}
