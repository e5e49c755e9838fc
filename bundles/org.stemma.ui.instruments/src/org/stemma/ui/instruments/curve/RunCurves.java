/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.curve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;
import org.stemma.ui.instruments.plate.RunPlates;
import org.stemma.ui.instruments.plate.WellPlace;
import org.stemma.core.instrument.FieldWords;
import org.stemma.core.instrument.Readings;

/** The curves of a file by what they show; those without their baseline first, which is how amplification is looked at. */
public final class RunCurves {

	private static final List<String> THRESHOLDS = List.of("cycle threshold value setting (qpcr)", "fluorescence intensity threshold setting");

	private final Map<CurveKind, List<WellCurve>> curves = new LinkedHashMap<>();

	/** The curves of a file. */
	public RunCurves(RunContent content) {
		String plate = RunPlates.name(content);
		content.samples().forEach(sample -> sample.curves().forEach(curve -> curves
				.computeIfAbsent(CurveKind.of(curve), kind -> new ArrayList<>()).add(new WellCurve(RunPlates.name(sample, plate),
						WellPlace.of(sample.well()), sample.sample(), Readings.of(sample), curve, threshold(sample),
						FieldWords.number(sample.measurements(), "cycle threshold result (qpcr)")))));
	}

	private static Optional<Double> threshold(SampleContent sample) {
		return THRESHOLDS.stream().flatMap(name -> FieldWords.number(sample.measurements(), name).stream()).findFirst();
	}

	/** The kinds of curves that there are. */
	public List<CurveKind> kinds() {
		return curves.keySet().stream().sorted(Comparator.comparing(kind -> !kind.baselineOff())).toList();
	}

	/** The curves of a kind, in the order of the file. */
	public List<WellCurve> of(CurveKind kind) {
		return List.copyOf(curves.getOrDefault(kind, List.of()));
	}

	/** What was read, such as targets, each once. */
	public List<String> readings(CurveKind kind) {
		return of(kind).stream().map(WellCurve::reading).distinct().toList();
	}

	/**
	 * The thresholds that apply to a kind: to curves without baseline, or to the only amplification curves of the file.
	 */
	public boolean thresholdsApply(CurveKind kind) {
		return kind.baselineOff() || kind.amplification() && curves.keySet().stream().noneMatch(CurveKind::baselineOff);
	}

	/** Whether there is none. */
	public boolean isEmpty() {
		return curves.isEmpty();
	}

	/** All curves. */
	public Stream<WellCurve> all() {
		return curves.values().stream().flatMap(List::stream);
	}
}
