/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.standard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;
import org.stemma.core.instrument.FieldWords;
import org.stemma.core.instrument.Readings;
import org.stemma.ui.instruments.standard.MeasuredWell.Role;

/**
 * The wells of one target with its standard curve.
 *
 * @param target what was amplified, or empty
 * @param wells  all its wells, in the order of the file
 * @param curve  computed from the standards that were not left out
 * @param stated slope that the file states, if it does
 */
public record StandardRun(String target, List<MeasuredWell> wells, StandardCurve curve, Optional<Double> stated) {

	/** Share by which a slope may differ as files round it to three decimals. */
	private static final double ROUNDING = 0.002;

	private static final List<String> QUANTITIES = List.of("quantity", "starting quantity (sq)", "sample quantity", "target quantity",
			"number concentration");

	/** The targets of a file that have a standard curve. */
	public static List<StandardRun> of(RunContent content) {
		Map<String, List<SampleContent>> targets = new LinkedHashMap<>();
		content.samples().forEach(sample -> targets.computeIfAbsent(Readings.of(sample), key -> new ArrayList<>()).add(sample));
		List<StandardRun> runs = new ArrayList<>();
		targets.forEach((target, samples) -> {
			List<MeasuredWell> wells = samples.stream().filter(StandardRun::counted).map(StandardRun::well).toList();
			StandardCurve.of(wells.stream().filter(MeasuredWell::standard)
					.map(well -> new StandardCurve.Standard(well.quantity().orElseThrow(), well.cycles().orElseThrow())).toList())
					.ifPresent(curve -> runs.add(new StandardRun(target, wells, curve, stated(samples))));
		});
		return runs;
	}

	/**
	 * Whether the slope that the file states is not that of its own standards: it was fitted to other wells, some of which
	 * this file does not list or lists as left out.
	 */
	public boolean isStatedOtherwise() {
		return stated.filter(slope -> Math.abs(slope - curve.slope()) > ROUNDING * Math.abs(slope)).isPresent();
	}

	private static Optional<Double> stated(List<SampleContent> samples) {
		return samples.stream().flatMap(sample -> FieldWords.number(sample.measurements(), "slope").stream()).findFirst();
	}

	private static boolean counted(SampleContent sample) {
		return sample.measurements().stream().anyMatch(value -> FieldWords.named(value.field(), "cycle threshold result (qpcr)"));
	}

	private static MeasuredWell well(SampleContent sample) {
		Optional<Double> quantity = QUANTITIES.stream().flatMap(name -> FieldWords.number(sample.measurements(), name).stream()).findFirst();
		boolean omitted = FieldWords.text(sample.measurements(), "omit").filter(Boolean::parseBoolean).isPresent();
		return new MeasuredWell(sample.well(), sample.sample(), role(sample),
				FieldWords.number(sample.measurements(), "cycle threshold result (qpcr)"), quantity, omitted);
	}

	private static Role role(SampleContent sample) {
		return switch (FieldWords.text(sample.measurements(), "sample role type").orElse("")) {
		case "standard sample role" -> Role.STANDARD;
		case "control sample role", "blank role" -> Role.CONTROL;
		default -> Role.UNKNOWN;
		};
	}
}
