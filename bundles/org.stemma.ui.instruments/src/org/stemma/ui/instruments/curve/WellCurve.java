/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.curve;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.stemma.api.instrument.Curve;
import org.stemma.ui.instruments.plate.WellPlace;

/**
 * A curve of one sample.
 *
 * @param plate     name of its plate, or empty
 * @param well      its well, if it lies in one
 * @param sample    name of the sample, or empty
 * @param reading   what was read, such as a target, or empty
 * @param curve     the values
 * @param threshold the signal at which cycles are counted, if the file states one
 * @param crossing  the cycle at which the file says that the threshold was crossed
 */
public record WellCurve(String plate, Optional<WellPlace> well, String sample, String reading, Curve curve,
		Optional<Double> threshold, Optional<Double> crossing) {

	/** Well, sample and reading, as far as they are known. */
	public String words() {
		return Stream.of(well.map(WellPlace::words).orElse(""), sample, reading).filter(part -> !part.isEmpty())
				.collect(Collectors.joining(" \u00b7 "));
	}
}
