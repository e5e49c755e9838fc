/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.nanodrop;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.field.ProductOf;

/** Whether a concentration is the absorbance at 260 nm times the factor of the nucleic acid, in ng/µL for one AU. */
final class FactorCheck {

	private static final String AT_260 = "the absorbance at 260 nm";
	private static final String FACTOR = "the factor";
	private static final int NUCLEIC_ACID = 260;
	private static final List<String> FACTORS = List.of("nucleic acid factor", "conc. factor");
	private static final ProductOf PRODUCT = new ProductOf(NanoDropFields.CONCENTRATION, AT_260, FACTOR);

	/** Adds a doubt where it is not. A sample that states a dilution is not checked. */
	void check(SampleContent sample, ProblemLog log) {
		Optional<Measured> absorbance = absorbance(sample.measurements());
		Optional<Measured> factor = FACTORS.stream().map(sample::measured).flatMap(Optional::stream).findFirst();
		Optional<Measured> stated = sample.measured(NanoDropFields.CONCENTRATION);
		boolean diluted = sample.measurements().stream().anyMatch(value -> value.field().contains("dilution"));
		if (absorbance.isPresent() && factor.isPresent() && stated.isPresent() && !diluted) {
			List<Measured> values = List.of(stated.get(), as(absorbance.get(), AT_260, "ng/uL"), as(factor.get(), FACTOR, "1"));
			PRODUCT.check(new SampleContent(sample.sample(), sample.well(), sample.time(), values, sample.place()), log);
		}
	}

	private static Optional<Measured> absorbance(List<Measured> values) {
		return IntStream.range(1, values.size())
				.filter(i -> values.get(i).field().equals(NanoDropFields.ABSORBANCE) && values.get(i - 1).field().equals(NanoDropFields.WAVELENGTH))
				.filter(i -> values.get(i - 1).value().filter(nm -> nm.intValue() == NUCLEIC_ACID).isPresent()).mapToObj(values::get).findFirst();
	}

	private static Measured as(Measured value, String field, String unit) {
		return new Measured(field, value.value(), value.text(), value.value().isPresent() ? unit : "", value.state(), value.place());
	}
}
