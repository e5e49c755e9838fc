/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.conformance.asm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One measurement document with what its document and its calculated values add to it.
 *
 * @param sample the sample's name, or empty
 * @param wells  its positions by all names that the document has for them
 * @param time   when it was measured as ISO 8601 with offset, or empty
 * @param values its values, those of the whole document included
 * @param curves its data cubes
 * @param errors its errors
 */
public record Measurement(String sample, List<String> wells, Optional<String> time, List<Expected> values,
		List<ExpectedCurve> curves, List<ExpectedError> errors) {

	/** Copies the lists. */
	public Measurement {
		wells = List.copyOf(wells);
		values = List.copyOf(values);
		curves = List.copyOf(curves);
		errors = List.copyOf(errors);
	}

	/** The same measurement with calculated values. */
	Measurement with(List<Expected> calculated) {
		List<Expected> all = new ArrayList<>(values);
		all.addAll(calculated);
		return new Measurement(sample, wells, time, all, curves, errors);
	}

	@Override
	public String toString() {
		return "sample '" + sample + "'" + (wells.isEmpty() ? "" : ", well " + wells.getLast());
	}
}
