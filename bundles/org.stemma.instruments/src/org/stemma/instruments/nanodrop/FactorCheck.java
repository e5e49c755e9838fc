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
import java.util.stream.IntStream;

import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.Measured.State;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.field.AbsorbanceFactor;
import org.stemma.formats.field.ProductOf;
import org.stemma.formats.value.Unit;

/** Compares what an export states of one sample twice: concentration, absorbances, their ratio and the factor. */
final class FactorCheck {

	private static final List<String> FACTORS = List.of("nucleic acid factor", "conc. factor");
	/** A ratio of a method of one's own, whose concentrations follow from any extinction. */
	private static final String BY_FORMULA = "260/280";
	private static final List<String> RATIOS = List.of("a260/a280", "a260/280", BY_FORMULA);
	private static final String AT_260 = "the absorbance at 260 nm";
	private static final String AT_280 = "the absorbance at 280 nm";
	private static final ProductOf RATIO = new ProductOf(AT_260, AT_280, "the ratio");

	/** Between which factors in ng/µL for one AU nucleic acids lie, oligonucleotides included. */
	private static final BigDecimal LEAST = BigDecimal.TEN;
	private static final BigDecimal MOST = new BigDecimal(200);

	private static final Unit NANOGRAMS = Unit.ofCode("ng/uL");

	/** Below this absorbance a quotient says nothing. */
	private static final BigDecimal FAINT = new BigDecimal("0.1");

	private final AbsorbanceFactor factor = new AbsorbanceFactor();
	private final ExtinctionCheck extinction = new ExtinctionCheck();

	/** Adds a doubt where they do not agree. */
	void check(SampleContent sample, ProblemLog log) {
		Optional<Measured> nucleicAcid = absorbance(sample.measurements(), 260);
		Optional<Measured> protein = absorbance(sample.measurements(), 280);
		extinction.check(sample, protein, log);
		Optional<Measured> ratio = first(sample, RATIOS);
		Optional<Measured> stated = first(sample, FACTORS);
		if (stated.isPresent()) {
			factor.check(sample, sample.measured(NanoDropFields.CONCENTRATION), nucleicAcid, stated, log);
		} else if (ratio.filter(found -> !found.field().equals(BY_FORMULA)).isPresent()) {
			sample.measured(NanoDropFields.CONCENTRATION).ifPresent(mass -> nucleicAcid.ifPresent(absorbance -> checkRange(mass, absorbance, log)));
		}
		if (nucleicAcid.isPresent() && protein.isPresent() && ratio.isPresent()) {
			List<Measured> values = List.of(named(nucleicAcid.get(), AT_260), named(protein.get(), AT_280), named(ratio.get(), "the ratio"));
			RATIO.check(new SampleContent(sample.sample(), sample.well(), sample.time(), values, sample.place()), log);
		}
	}

	private static void checkRange(Measured mass, Measured absorbance, ProblemLog log) {
		boolean plain = mass.state() == State.VALUE && absorbance.state() == State.VALUE && mass.value().isPresent()
				&& Unit.ofCode(mass.unit()).convertsTo(NANOGRAMS) && absorbance.value().isPresent();
		if (!plain || absorbance.value().get().compareTo(FAINT) < 0) {
			return;
		}
		BigDecimal found = Unit.ofCode(mass.unit()).convert(mass.value().get(), NANOGRAMS);
		BigDecimal at = absorbance.value().get();
		if (found.compareTo(at.multiply(LEAST)) < 0 || found.compareTo(at.multiply(MOST)) > 0) {
			log.add(new Mismatch("value.inconsistent", mass.place(), mass.text(), "a concentration of " + LEAST + " to " + MOST
					+ " ng/µL for each AU at 260 nm, which are " + absorbance.text(), "Compare the values and their units with the instrument.").warning());
		}
	}

	private static Optional<Measured> first(SampleContent sample, List<String> fields) {
		return fields.stream().map(sample::measured).flatMap(Optional::stream).findFirst();
	}

	private static Optional<Measured> absorbance(List<Measured> values, int wavelength) {
		return IntStream.range(1, values.size())
				.filter(i -> values.get(i).field().equals(NanoDropFields.ABSORBANCE) && values.get(i - 1).field().equals(NanoDropFields.WAVELENGTH))
				.filter(i -> values.get(i - 1).value().filter(nm -> nm.intValue() == wavelength).isPresent()).mapToObj(values::get).findFirst();
	}

	private static Measured named(Measured value, String field) {
		return new Measured(field, value.value(), value.text(), value.unit(), value.state(), value.place());
	}
}
