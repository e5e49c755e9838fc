/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.instrument.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.core.instrument.internal.CoveredPeriod.Matter;
import org.stemma.core.query.Filter;
import org.stemma.core.query.Query;
import org.stemma.core.store.AllRecords;
import org.stemma.core.store.LabReader;
import org.stemma.core.store.Stored;
import org.stemma.model.instrument.Calibration;
import org.stemma.model.instrument.CalibrationOutcome;
import org.stemma.model.instrument.Instrument;
import org.stemma.model.instrument.InstrumentQualification;
import org.stemma.model.instrument.Maintenance;
import org.stemma.model.instrument.MaintenanceOutcome;
import org.stemma.model.instrument.Qualification;
import org.stemma.model.instrument.QualificationOutcome;
import org.stemma.model.record.Record;

/** The laboratory's instruments. */
final class Instruments {

	private final LabReader lab;

	Instruments(LabReader lab) {
		this.lab = lab;
	}

	/** The instrument of that code; refused with code {@code instrument.unknown}. */
	Outcome<Stored<Instrument>> named(String code) {
		return lab.find(Instrument.class, code.strip()).map(Outcome::of)
				.orElseGet(() -> Outcome.refused("instrument.unknown", "There is no instrument " + code.strip()
						+ ". Instruments: " + codes(all(Filter.all())) + "."));
	}

	/** Instruments in service whose files are of a format. */
	List<Stored<Instrument>> writing(String format) {
		return all(Filter.is("format", format)).stream()
				.filter(instrument -> instrument.record().getQualification() != Qualification.OUT_OF_SERVICE).toList();
	}

	/** What keeps an instrument fit, as far as it is on record. */
	InstrumentFitness fitness(Stored<Instrument> instrument) {
		Instrument record = instrument.record();
		String state = record.isSetQualification() ? record.getQualification().getName() : "";
		return new InstrumentFitness(InstrumentFitness.state(state, state.toLowerCase(Locale.ROOT).replace('_', ' ')),
				Boolean.TRUE.equals(record.getNeedsCalibration()), Boolean.TRUE.equals(record.getNeedsMaintenance()),
				all(Calibration.class, "instrument.Calibration", instrument.ref(), Instruments::period),
				all(Maintenance.class, "instrument.Maintenance", instrument.ref(), Instruments::period),
				all(InstrumentQualification.class, "instrument.InstrumentQualification", instrument.ref(),
						stage -> Map.entry(stage.getStage(), period(stage)))
						.stream().collect(Collectors.groupingBy(Map.Entry::getKey,
								Collectors.mapping(Map.Entry::getValue, Collectors.toList())))
						.values());
	}

	private <R extends Record, T> List<T> all(Class<R> type, String kind, RecordRef instrument, Function<R, T> as) {
		return AllRecords.of(lab, type, Query.of(kind).where(Filter.refersTo("instrument", instrument))).stream()
				.map(stored -> as.apply(stored.record())).toList();
	}

	private static CoveredPeriod period(Calibration calibration) {
		return new CoveredPeriod(Matter.CALIBRATION, calibration.getCode(), calibration.getPerformed(),
				Optional.of(calibration.getDue()), calibration.getOutcome() == CalibrationOutcome.FAILED);
	}

	private static CoveredPeriod period(Maintenance maintenance) {
		return new CoveredPeriod(Matter.MAINTENANCE, maintenance.getCode(), maintenance.getPerformed(),
				Optional.ofNullable(maintenance.getDue()),
				maintenance.getOutcome() == MaintenanceOutcome.NOT_FIT_FOR_USE);
	}

	private static CoveredPeriod period(InstrumentQualification stage) {
		return new CoveredPeriod(Matter.QUALIFICATION, stage.getCode(), stage.getPerformed(),
				Optional.ofNullable(stage.getDue()), stage.getOutcome() == QualificationOutcome.FAILED);
	}

	/** Codes for a sentence. */
	static String codes(List<Stored<Instrument>> instruments) {
		String codes = instruments.stream().map(Stored::ref).map(RecordRef::code).sorted()
				.collect(Collectors.joining(", "));
		return codes.isEmpty() ? "none" : codes;
	}

	private List<Stored<Instrument>> all(Filter filter) {
		return AllRecords.of(lab, Instrument.class, Query.of("instrument.Instrument").where(filter));
	}
}
