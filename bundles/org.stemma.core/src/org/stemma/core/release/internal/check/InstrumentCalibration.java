/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Component;
import org.stemma.api.release.Dossier;
import org.stemma.api.release.Finding;
import org.stemma.api.release.ReleaseCheck;
import org.stemma.core.instrument.internal.CoveredPeriod.Gap;
import org.stemma.core.instrument.internal.InstrumentFitness;

/**
 * Every instrument that measured is qualified and, where it needs them, was calibrated and maintained and not overdue on
 * the day of the measurement. What quality judged to stand, knowing of the cause, does; what it rejected is not asked.
 */
@Component(property = { ReleaseCheck.CODE + "=" + InstrumentCalibration.CODE,
		ReleaseCheck.TITLE + "=" + InstrumentCalibration.TITLE })
public final class InstrumentCalibration implements ReleaseCheck {

	/** Its identifier. */
	public static final String CODE = "calibration";
	static final String TITLE = "Instruments were qualified, calibrated and maintained";

	@Override
	public List<Finding> check(Dossier dossier) {
		Map<UUID, InstrumentFitness> known = new HashMap<>();
		return Measurement.all(dossier).stream()
				.filter(measurement -> !Restricted.rejected(dossier, measurement.record()))
				.flatMap(measurement -> findings(dossier, measurement, known.computeIfAbsent(measurement.instrument().ref().id(),
						id -> new DossierInstrument(dossier, measurement.instrument()).fitness())))
				.distinct().toList();
	}

	private static Stream<Finding> findings(Dossier dossier, Measurement measurement, InstrumentFitness fitness) {
		return fitness.gaps(measurement.day()).stream()
				.filter(gap -> !Restricted.stands(dossier, measurement.record(), gap.code()))
				.map(gap -> finding(measurement, gap));
	}

	/** An instrument that is not qualified is said once, whatever it measured. */
	private static Finding finding(Measurement measurement, Gap gap) {
		String instrument = Reading.named(measurement.instrument());
		return gap.code().equals(InstrumentFitness.UNQUALIFIED)
				? Finding.stop(gap.code(), instrument + " " + gap.words()
						+ ". Qualify it, or measure with another instrument.", measurement.instrument().ref())
				: Finding.stop(gap.code(), Reading.named(measurement.record()) + " was measured on " + measurement.day()
						+ " with " + instrument + ", which " + gap.words()
						+ ". Enter the record that covers that day, or measure again.",
						measurement.record().ref(), measurement.instrument().ref());
	}
}
