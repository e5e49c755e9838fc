/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.instrument.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.core.query.AllRefs;
import org.stemma.core.query.Filter;
import org.stemma.core.query.Query;
import org.stemma.core.store.LabReader;
import org.stemma.core.store.Stored;
import org.stemma.model.instrument.Calibration;
import org.stemma.model.instrument.Instrument;
import org.stemma.model.instrument.Qualification;

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

	/** Why the instrument was not in calibration on a day; empty when it was or needs none. */
	Optional<CalibrationPeriod.Gap> uncalibrated(Stored<Instrument> instrument, LocalDate day) {
		if (!Boolean.TRUE.equals(instrument.record().getNeedsCalibration())) {
			return Optional.empty();
		}
		return CalibrationPeriod.uncovered(AllRefs
				.of(lab::page, Query.of("instrument.Calibration").where(Filter.refersTo("instrument", instrument.ref())))
				.stream().flatMap(ref -> lab.load(Calibration.class, ref.id()).stream())
				.map(calibration -> period(calibration.record())).toList(), day);
	}

	private static CalibrationPeriod period(Calibration calibration) {
		return new CalibrationPeriod(calibration.getCode(), calibration.getPerformed(), calibration.getDue(),
				calibration.getOutcome().getName());
	}

	/** Codes for a sentence. */
	static String codes(List<Stored<Instrument>> instruments) {
		String codes = instruments.stream().map(Stored::ref).map(RecordRef::code).sorted()
				.collect(Collectors.joining(", "));
		return codes.isEmpty() ? "none" : codes;
	}

	private List<Stored<Instrument>> all(Filter filter) {
		return AllRefs.of(lab::page, Query.of("instrument.Instrument").where(filter)).stream()
				.flatMap(ref -> lab.load(Instrument.class, ref.id()).stream()).toList();
	}
}
