/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.api.instrument;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.stemma.api.Place;

/**
 * One sample, or one well of it, with what was measured.
 *
 * @param sample       the sample's name as written in the file, blanks at the ends removed; empty when it has none
 * @param well         well or position, for example {@code A01}, or empty
 * @param time         when it was measured, or empty when the file does not say
 * @param measurements the values in the file's order
 * @param curves       values along an axis, such as an amplification curve or a spectrum
 * @param place        where the sample begins
 */
public record SampleContent(String sample, String well, Optional<MeasuredTime> time, List<Measured> measurements,
		List<Curve> curves, Place place) {

	/** Copies the lists. */
	public SampleContent {
		Objects.requireNonNull(sample, "sample");
		Objects.requireNonNull(well, "well");
		Objects.requireNonNull(time, "time");
		Objects.requireNonNull(place, "place");
		measurements = List.copyOf(measurements);
		curves = List.copyOf(curves);
	}

	/** A sample without curves. */
	public SampleContent(String sample, String well, Optional<MeasuredTime> time, List<Measured> measurements,
			Place place) {
		this(sample, well, time, measurements, List.of(), place);
	}

	/** The first value of that field. */
	public Optional<Measured> measured(String field) {
		return measurements.stream().filter(measured -> measured.field().equals(field)).findFirst();
	}
}
