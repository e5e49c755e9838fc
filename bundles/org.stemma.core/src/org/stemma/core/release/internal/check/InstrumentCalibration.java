/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Component;
import org.stemma.api.RecordView;
import org.stemma.api.release.Dossier;
import org.stemma.api.release.Finding;
import org.stemma.api.release.ReleaseCheck;
import org.stemma.core.instrument.internal.CalibrationPeriod;

/**
 * Every instrument that measured is qualified and, where it needs calibration, was calibrated and not overdue on the day
 * of the measurement.
 */
@Component(property = { ReleaseCheck.CODE + "=" + InstrumentCalibration.CODE,
		ReleaseCheck.TITLE + "=" + InstrumentCalibration.TITLE })
public final class InstrumentCalibration implements ReleaseCheck {

	/** Its identifier. */
	public static final String CODE = "calibration";
	static final String TITLE = "Instruments were qualified and in calibration";

	@Override
	public List<Finding> check(Dossier dossier) {
		List<Measurement> measurements = Measurement.all(dossier);
		Stream<Finding> unfit = measurements.stream().map(Measurement::instrument).distinct()
				.filter(instrument -> !Reading.of(instrument).is("qualification", "QUALIFIED"))
				.map(InstrumentCalibration::unfit);
		Stream<Finding> uncovered = measurements.stream()
				.filter(measurement -> Reading.of(measurement.instrument()).flag("needsCalibration"))
				.flatMap(measurement -> uncovered(dossier, measurement).stream());
		return Stream.concat(unfit, uncovered).toList();
	}

	private static Finding unfit(RecordView instrument) {
		return Finding.stop("instrument.unqualified", Reading.named(instrument) + " is not qualified, but: "
				+ instrument.text("qualification") + ". Qualify it, or measure with another instrument.", instrument.ref());
	}

	private static Optional<Finding> uncovered(Dossier dossier, Measurement measurement) {
		List<CalibrationPeriod> calibrations = dossier.all("instrument.Calibration").stream().filter(
				calibration -> Reading.of(calibration).refersTo("instrument", measurement.instrument().ref()))
				.map(InstrumentCalibration::period).toList();
		return CalibrationPeriod.uncovered(calibrations, measurement.day()).map(gap -> Finding.stop(
				"calibration." + gap.code(),
				Reading.named(measurement.record()) + " was measured on " + measurement.day() + " with "
						+ Reading.named(measurement.instrument()) + ", which " + gap.words()
						+ ". Enter the calibration that covers that day, or measure again.",
				measurement.record().ref(), measurement.instrument().ref()));
	}

	private static CalibrationPeriod period(RecordView calibration) {
		return new CalibrationPeriod(calibration.ref().code(), date(calibration, "performed"), date(calibration, "due"),
				Reading.of(calibration).name("outcome"));
	}

	private static LocalDate date(RecordView calibration, String field) {
		return calibration.value(field, LocalDate.class).orElse(LocalDate.MIN);
	}
}
