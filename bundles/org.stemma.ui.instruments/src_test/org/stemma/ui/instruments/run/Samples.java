/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.run;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.stemma.api.Place;
import org.stemma.api.instrument.Curve;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.Measured.State;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;

/** Contents of files as values. */
public final class Samples {

	/** Where everything stands. */
	public static final Place PLACE = Place.line("plate.txt", 3);

	private Samples() {
	}

	/** A number. */
	public static Measured number(String field, double value, String unit) {
		return Measured.number(field, BigDecimal.valueOf(value), unit, String.valueOf(value), PLACE);
	}

	/** A text. */
	public static Measured text(String field, String text) {
		return Measured.text(field, text, PLACE);
	}

	/** A number that is only a limit. */
	public static Measured limit(String field, State state, double value, String unit) {
		return new Measured(field, Optional.of(BigDecimal.valueOf(value)), String.valueOf(value), unit, state, PLACE);
	}

	/** A sample in a well. */
	public static SampleContent well(String name, String well, Measured... values) {
		return new SampleContent(name, well, Optional.empty(), List.of(values), PLACE);
	}

	/** The same sample with curves. */
	public static SampleContent with(SampleContent sample, Curve... curves) {
		return new SampleContent(sample.sample(), sample.well(), sample.time(), sample.measurements(), List.of(curves), sample.place());
	}

	/** A curve over cycles; what is no number is a gap. */
	public static Curve amplification(double... values) {
		List<BigDecimal> at = new ArrayList<>(IntStream.rangeClosed(1, values.length).mapToObj(BigDecimal::valueOf).toList());
		List<Optional<BigDecimal>> points = new ArrayList<>();
		for (double value : values) {
			points.add(Double.isNaN(value) ? Optional.empty() : Optional.of(BigDecimal.valueOf(value)));
		}
		return new Curve("normalized reporter data cube", new Curve.Axis("cycle count", "1"),
				new Curve.Axis("normalized reporter result", "1"), at, points, PLACE);
	}

	/** A file. */
	public static RunContent content(SampleContent... samples) {
		return new RunContent(List.of(), List.of(samples), List.of());
	}
}
