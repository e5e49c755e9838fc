/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.quality.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.core.quality.Quality.CalibrationImpact;
import org.stemma.core.query.Filter;
import org.stemma.core.query.Filter.Comparison;
import org.stemma.core.query.Query;
import org.stemma.core.query.Sort;
import org.stemma.core.store.AllRecords;
import org.stemma.core.store.LabReader;
import org.stemma.core.store.Stored;
import org.stemma.model.instrument.Calibration;
import org.stemma.model.instrument.CalibrationOutcome;
import org.stemma.model.quality.Result;

/** Finds what a calibration puts in doubt. */
final class ImpactSearch {

	private final LabReader lab;

	ImpactSearch(LabReader lab) {
		this.lab = lab;
	}

	Outcome<CalibrationImpact> of(RecordRef ref) {
		return lab.load(Calibration.class, ref.id()).map(stored -> Outcome.of(of(stored)))
				.orElseGet(() -> Outcome.refused("calibration.unknown", "There is no calibration " + ref.code() + "."));
	}

	private CalibrationImpact of(Stored<Calibration> calibration) {
		RecordRef instrument = calibration.record().getInstrument();
		Optional<Stored<Calibration>> good = lastGood(calibration);
		Instant from = good.map(stored -> startOf(stored.record().getPerformed())).orElse(Instant.EPOCH);
		Instant until = startOf(calibration.record().getPerformed().plusDays(1));
		List<Stored<Result>> results = AllRecords.of(lab, Result.class, Query.of("quality.Result")
				.where(Filter.and(Filter.refersTo("instrument", instrument),
						new Filter.Compare("measured", Comparison.AT_LEAST, from),
						new Filter.Compare("measured", Comparison.LESS, until)))
				.sorted(Sort.by("measured")));
		return new CalibrationImpact(instrument, good.map(Stored::ref), until, results.stream().map(Stored::ref).toList(),
				lots(results));
	}

	private static List<RecordRef> lots(List<Stored<Result>> results) {
		Map<UUID, RecordRef> lots = new LinkedHashMap<>();
		results.stream().map(stored -> stored.record().getLot()).forEach(lot -> lots.putIfAbsent(lot.id(), lot));
		return List.copyOf(lots.values());
	}

	private Optional<Stored<Calibration>> lastGood(Stored<Calibration> calibration) {
		LocalDate day = calibration.record().getPerformed();
		return AllRecords.of(lab, Calibration.class, Query.of("instrument.Calibration")
				.where(Filter.refersTo("instrument", calibration.record().getInstrument()))).stream()
				.filter(other -> other.record().getOutcome() == CalibrationOutcome.PASSED)
				.filter(other -> other.record().getPerformed().isBefore(day))
				.max(Comparator.comparing(other -> other.record().getPerformed()));
	}

	private Instant startOf(LocalDate day) {
		return day.atStartOfDay(lab.lab().zone()).toInstant();
	}
}
