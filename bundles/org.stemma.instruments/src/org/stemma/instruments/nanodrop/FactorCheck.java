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
import org.stemma.formats.field.AbsorbanceFactor;

/** Compares the concentration of a nucleic acid with its absorbance and factor. */
final class FactorCheck {

	private static final int NUCLEIC_ACID = 260;
	private static final List<String> FACTORS = List.of("nucleic acid factor", "conc. factor");

	private final AbsorbanceFactor factor = new AbsorbanceFactor();

	/** Adds a doubt where they do not agree. */
	void check(SampleContent sample, ProblemLog log) {
		factor.check(sample, sample.measured(NanoDropFields.CONCENTRATION), absorbance(sample.measurements()),
				FACTORS.stream().map(sample::measured).flatMap(Optional::stream).findFirst(), log);
	}

	private static Optional<Measured> absorbance(List<Measured> values) {
		return IntStream.range(1, values.size())
				.filter(i -> values.get(i).field().equals(NanoDropFields.ABSORBANCE) && values.get(i - 1).field().equals(NanoDropFields.WAVELENGTH))
				.filter(i -> values.get(i - 1).value().filter(nm -> nm.intValue() == NUCLEIC_ACID).isPresent()).mapToObj(values::get).findFirst();
	}
}
