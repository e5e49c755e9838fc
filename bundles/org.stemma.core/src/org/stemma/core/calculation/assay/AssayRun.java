/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.calculation.assay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;
import org.stemma.core.calculation.assay.AssayWell.Role;
import org.stemma.core.instrument.FieldWords;
import org.stemma.core.instrument.Readings;

/**
 * The wells of one reading of which standards have a known concentration.
 *
 * @param reading what was read, or empty when the file does not say
 * @param signal  name of the signal
 * @param unit    UCUM unit of the concentrations
 * @param wells   all wells, in the order of the file
 */
public record AssayRun(String reading, String signal, String unit, List<AssayWell> wells) {

	private static final List<String> SIGNALS = List.of("absorbance", "fluorescence", "luminescence");
	private static final List<String> KNOWN = List.of("mass concentration", "standard concentration", "concentration", "number concentration");
	private static final String ROLE = "sample role type";

	/** Copies the list. */
	public AssayRun {
		wells = List.copyOf(wells);
	}

	/** The readings of a file whose standards have at least as many concentrations as the smaller model has parameters. */
	public static List<AssayRun> of(RunContent content) {
		Map<String, List<SampleContent>> readings = new LinkedHashMap<>();
		content.samples().forEach(sample -> signal(sample)
				.ifPresent(signal -> readings.computeIfAbsent(Readings.of(sample) + '\n' + signal.field(), key -> new ArrayList<>()).add(sample)));
		return readings.values().stream().map(AssayRun::run).filter(AssayRun::calibrated).toList();
	}

	private static AssayRun run(List<SampleContent> samples) {
		String unit = samples.stream().filter(sample -> role(sample) == Role.STANDARD).flatMap(sample -> known(sample).stream())
				.map(Measured::unit).findFirst().orElse("");
		return new AssayRun(Readings.of(samples.getFirst()), FieldWords.of(signal(samples.getFirst()).orElseThrow().field()), unit,
				samples.stream().map(sample -> well(sample, unit)).toList());
	}

	private boolean calibrated() {
		return wells.stream().flatMap(well -> well.calibrator().stream()).mapToDouble(Calibrator::concentration).distinct()
				.count() >= CurveModel.FOUR.parameters();
	}

	/** What can be fitted. */
	public Optional<AssayCurve> curve(CurveModel model, Weighting weighting) {
		return AssayCurve.of(wells.stream().flatMap(well -> well.calibrator().stream()).toList(), model, weighting);
	}

	private static Optional<Measured> signal(SampleContent sample) {
		return sample.measurements().stream().filter(value -> SIGNALS.stream().anyMatch(name -> FieldWords.named(value.field(), name))).findFirst();
	}

	private static Optional<Measured> known(SampleContent sample) {
		return KNOWN.stream().flatMap(name -> sample.measurements().stream().filter(value -> FieldWords.named(value.field(), name)))
				.filter(value -> value.state() == Measured.State.VALUE && value.value().isPresent()).findFirst();
	}

	private static AssayWell well(SampleContent sample, String unit) {
		Optional<Double> signal = signal(sample).filter(value -> value.state() == Measured.State.VALUE).flatMap(Measured::value)
				.map(Number::doubleValue);
		Optional<Double> known = known(sample).filter(value -> value.unit().equals(unit)).flatMap(Measured::value).map(Number::doubleValue);
		double dilution = FieldWords.number(sample.measurements(), "dilution factor setting").filter(value -> value > 0).orElse(1.0);
		return new AssayWell(sample.well(), sample.sample(), role(sample), signal, known, dilution);
	}

	private static Role role(SampleContent sample) {
		return switch (FieldWords.text(sample.measurements(), ROLE).orElse("")) {
		case "standard sample role" -> Role.STANDARD;
		case "control sample role" -> Role.CONTROL;
		case "blank role" -> Role.BLANK;
		default -> Role.UNKNOWN;
		};
	}
}
