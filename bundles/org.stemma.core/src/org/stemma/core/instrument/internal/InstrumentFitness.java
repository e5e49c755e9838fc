/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.instrument.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.stemma.core.instrument.internal.CoveredPeriod.Gap;
import org.stemma.core.instrument.internal.CoveredPeriod.Matter;

/**
 * Whether an instrument was fit to measure: qualified, calibrated and maintained, each as far as it needs it.
 *
 * @param state        what is wrong with its qualification as a whole; empty when it is qualified
 * @param calibrated   whether it needs calibrations
 * @param maintained   whether it needs maintenance
 * @param calibrations its calibrations
 * @param maintenances its maintenances
 * @param stages       its qualifications, one list for each stage
 */
public record InstrumentFitness(Optional<Gap> state, boolean calibrated, boolean maintained,
		List<CoveredPeriod> calibrations, List<CoveredPeriod> maintenances, Collection<List<CoveredPeriod>> stages) {

	/** Code of an instrument that nobody declared qualified. */
	public static final String UNQUALIFIED = "instrument.unqualified";

	/** Copies the lists. */
	public InstrumentFitness {
		calibrations = List.copyOf(calibrations);
		maintenances = List.copyOf(maintenances);
		stages = List.copyOf(stages);
	}

	/** The state of an instrument by the name of its qualification. */
	public static Optional<Gap> state(String qualification, String words) {
		return qualification.equals("QUALIFIED") ? Optional.empty()
				: Optional.of(new Gap(UNQUALIFIED, "is not qualified, but: " + words));
	}

	/** What was wrong with it on a day; empty when its results count. */
	public List<Gap> gaps(LocalDate day) {
		Stream<Gap> calibration = calibrated
				? CoveredPeriod.uncovered(Matter.CALIBRATION, calibrations, true, day).stream() : Stream.of();
		Stream<Gap> maintenance = maintained
				? CoveredPeriod.uncovered(Matter.MAINTENANCE, maintenances, true, day).stream() : Stream.of();
		Stream<Gap> qualification = stages.stream()
				.flatMap(stage -> CoveredPeriod.uncovered(Matter.QUALIFICATION, stage, false, day).stream());
		return Stream.of(state.stream(), calibration, maintenance, qualification).flatMap(each -> each).distinct().toList();
	}
}
