/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.field;

import java.util.List;
import java.util.Optional;

import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.ProblemLog;

/** Whether the concentration of a nucleic acid is its absorbance at 260 nm times a factor, in ng/µL for one AU. */
public final class AbsorbanceFactor {

	private static final String CONCENTRATION = "the concentration";
	private static final String ABSORBANCE = "the absorbance at 260 nm";
	private static final String FACTOR = "the factor";
	private static final ProductOf PRODUCT = new ProductOf(CONCENTRATION, ABSORBANCE, FACTOR);

	/** Adds a doubt where it is not. What is not there is not checked, and neither is a sample that states a dilution. */
	public void check(SampleContent sample, Optional<Measured> concentration, Optional<Measured> absorbance, Optional<Measured> factor,
			ProblemLog log) {
		boolean diluted = sample.measurements().stream().anyMatch(value -> value.field().contains("dilution"));
		if (concentration.isPresent() && absorbance.isPresent() && factor.isPresent() && !diluted) {
			List<Measured> values = List.of(as(concentration.get(), CONCENTRATION, concentration.get().unit()),
					as(absorbance.get(), ABSORBANCE, "ng/uL"), as(factor.get(), FACTOR, "1"));
			PRODUCT.check(new SampleContent(sample.sample(), sample.well(), sample.time(), values, sample.place()), log);
		}
	}

	private static Measured as(Measured value, String field, String unit) {
		return new Measured(field, value.value(), value.text(), value.value().isPresent() ? unit : "", value.state(), value.place());
	}
}
