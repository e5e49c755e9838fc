/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal.check;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.stemma.api.RecordView;
import org.stemma.api.release.Dossier;
import org.stemma.core.instrument.internal.CoveredPeriod;
import org.stemma.core.instrument.internal.CoveredPeriod.Matter;
import org.stemma.core.instrument.internal.InstrumentFitness;

/**
 * How fit an instrument was, as the dossier knows it.
 *
 * @param dossier    the dossier
 * @param instrument the instrument
 */
record DossierInstrument(Dossier dossier, RecordView instrument) {

	InstrumentFitness fitness() {
		Reading reading = Reading.of(instrument);
		return new InstrumentFitness(
				InstrumentFitness.state(reading.name("qualification"), instrument.text("qualification")),
				reading.flag("needsCalibration"), reading.flag("needsMaintenance"),
				records("instrument.Calibration").map(view -> period(Matter.CALIBRATION, view)).toList(),
				records("instrument.Maintenance").map(view -> period(Matter.MAINTENANCE, view)).toList(), stages());
	}

	private Collection<List<CoveredPeriod>> stages() {
		Function<RecordView, String> stage = view -> Reading.of(view).name("stage");
		return records("instrument.InstrumentQualification").collect(Collectors.groupingBy(stage,
				Collectors.mapping(view -> period(Matter.QUALIFICATION, view), Collectors.toList()))).values();
	}

	private Stream<RecordView> records(String kind) {
		return dossier.all(kind).stream().filter(view -> Reading.of(view).refersTo("instrument", instrument.ref()));
	}

	private static CoveredPeriod period(Matter matter, RecordView view) {
		Reading reading = Reading.of(view);
		Optional<LocalDate> due = reading.value("due", LocalDate.class);
		return new CoveredPeriod(matter, view.ref().code(),
				reading.value("performed", LocalDate.class).orElse(LocalDate.MIN), due,
				reading.is("outcome", "FAILED") || reading.is("outcome", "NOT_FIT_FOR_USE"));
	}
}
