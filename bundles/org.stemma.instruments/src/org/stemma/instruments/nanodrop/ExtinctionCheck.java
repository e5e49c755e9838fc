/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.nanodrop;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.field.ProductOf;

/**
 * Compares the concentration of a protein with its absorbance at 280 nm: by the extinction E of a solution of one percent it is
 * 10 A / E in mg/mL, by a molar extinction and a molar mass it is their quotient times A. One of both has to agree.
 */
final class ExtinctionCheck {

	private static final ProductOf BY_PERCENT = new ProductOf("ten times the absorbance", "the concentration", "E1%");
	private static final ProductOf BY_MASS = new ProductOf("the absorbance times the molar mass", "the concentration", "the molar extinction");

	/** Adds a doubt where neither agrees; a sample without an extinction is not checked. */
	void check(SampleContent sample, Optional<Measured> absorbance, ProblemLog log) {
		Optional<Measured> mass = sample.measured(NanoDropFields.CONCENTRATION);
		Optional<Measured> percent = sample.measured("e1%").or(() -> sample.measured("e 1%"));
		if (mass.isPresent() && percent.isPresent() && absorbance.flatMap(Measured::value).isPresent()) {
			ProblemLog doubts = new ProblemLog();
			check(sample, BY_PERCENT, absorbance.get(), BigDecimal.TEN, mass.get(), percent.get(), doubts);
			if (!doubts.problems().isEmpty() && !agreesByMass(sample, absorbance.get(), mass.get())) {
				log.addAll(doubts.problems());
			}
		}
	}

	private static boolean agreesByMass(SampleContent sample, Measured absorbance, Measured mass) {
		Optional<Measured> extinction = sample.measured("ext. coeff x10e3");
		Optional<BigDecimal> weight = sample.measured("mol. wt. kda").flatMap(Measured::value);
		if (extinction.isEmpty() || weight.isEmpty()) {
			return false;
		}
		ProblemLog doubts = new ProblemLog();
		check(sample, BY_MASS, absorbance, weight.get(), mass, extinction.get(), doubts);
		return doubts.problems().isEmpty();
	}

	private static void check(SampleContent sample, ProductOf rule, Measured absorbance, BigDecimal times, Measured mass, Measured factor, ProblemLog log) {
		BigDecimal product = absorbance.value().orElseThrow().multiply(times);
		List<Measured> values = List.of(
				new Measured(rule.product(), Optional.of(product), absorbance.text(), "mg/mL", absorbance.state(), absorbance.place()),
				new Measured(rule.part(), mass.value(), mass.text(), mass.unit(), mass.state(), mass.place()),
				new Measured(rule.factor(), factor.value(), factor.text(), factor.value().isPresent() ? "1" : "", factor.state(), factor.place()));
		rule.check(new SampleContent(sample.sample(), sample.well(), sample.time(), values, sample.place()), log);
	}
}
