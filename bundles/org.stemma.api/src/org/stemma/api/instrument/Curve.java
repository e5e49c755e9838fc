/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.api.instrument;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.stemma.api.Place;

/**
 * Values of one sample along an axis, such as a fluorescence by cycle, an absorbance by wavelength or a signal by time.
 *
 * @param field  the term of the Allotrope Simple Model in lower case, for example {@code normalized reporter data cube}
 * @param across what the axis counts
 * @param of     what was measured
 * @param at     positions on the axis, in the order of the file
 * @param values the value at each position; empty where the instrument wrote none
 * @param place  where the curve begins in the file
 */
public record Curve(String field, Axis across, Axis of, List<BigDecimal> at, List<Optional<BigDecimal>> values,
		Place place) {

	/** Copies the lists; refuses lists of different length. */
	public Curve {
		Objects.requireNonNull(field, "field");
		Objects.requireNonNull(across, "across");
		Objects.requireNonNull(of, "of");
		Objects.requireNonNull(place, "place");
		at = List.copyOf(at);
		values = List.copyOf(values);
		if (at.size() != values.size()) {
			throw new IllegalArgumentException(
					"A curve has a value for each position: " + field + " has " + values.size() + " for " + at.size());
		}
	}

	/**
	 * A dimension or a measure.
	 *
	 * @param concept the term of the Allotrope Simple Model, for example {@code cycle count}
	 * @param unit    UCUM unit; {@code 1} for a pure number
	 */
	public record Axis(String concept, String unit) {

		/** Refuses an axis without unit. */
		public Axis {
			Objects.requireNonNull(concept, "concept");
			if (unit.isEmpty()) {
				throw new IllegalArgumentException("An axis needs a unit, a pure number has unit 1: " + concept);
			}
		}
	}
}
