/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.quality.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.api.RecordRef;
import org.stemma.core.quality.Quality.ResultEntry;
import org.stemma.core.store.LabReader;
import org.stemma.model.culture.Cryovial;
import org.stemma.model.culture.Vessel;
import org.stemma.model.instrument.Instrument;
import org.stemma.model.instrument.InstrumentRun;

/** Where a result entered by hand comes from: a sample of that lot, a known instrument and run. */
final class EntryOrigin {

	private final LabReader lab;

	EntryOrigin(LabReader lab) {
		this.lab = lab;
	}

	/** The entry, its instrument filled from the run; or what does not fit. */
	Outcome<ResultEntry> check(ResultEntry entry) {
		List<Problem> problems = new ArrayList<>();
		entry.sample().ifPresent(sample -> sample(sample, entry.lot(), problems));
		Optional<RecordRef> ofRun = entry.run().flatMap(run -> run(run, problems));
		Optional<RecordRef> instrument = entry.instrument().or(() -> ofRun);
		instrument.ifPresent(ref -> instrument(ref, problems));
		if (ofRun.isPresent() && !ofRun.get().means(instrument.orElseThrow())) {
			problems.add(Problem.error("result.instrument", "Run " + entry.run().orElseThrow().code() + " is of instrument "
					+ ofRun.get().code() + ", not " + instrument.get().code() + ". Choose the run's instrument."));
		}
		return problems.stream().anyMatch(Problem::blocks) ? Outcome.refused(problems)
				: Outcome.of(new ResultEntry(entry.operationId(), entry.lot(), entry.sample(), entry.test(), entry.value(),
						entry.replicates(), entry.measured(), instrument, entry.run(), entry.note()), problems);
	}

	private void sample(RecordRef sample, RecordRef lot, List<Problem> problems) {
		Optional<RecordRef> owner = lab.load(Vessel.class, sample.id()).map(vessel -> vessel.record().getLot())
				.or(() -> lab.load(Cryovial.class, sample.id()).map(vial -> vial.record().getLot()));
		if (owner.filter(lot::means).isEmpty()) {
			problems.add(Problem.error("result.sample", sample.code() + " is not a vessel or vial of lot " + lot.code()
					+ ". Choose one of the lot, or none."));
		}
	}

	private Optional<RecordRef> run(RecordRef run, List<Problem> problems) {
		Optional<RecordRef> instrument = lab.load(InstrumentRun.class, run.id())
				.map(found -> found.record().getInstrument());
		if (instrument.isEmpty()) {
			problems.add(unknown("instrument run", run));
		}
		return instrument;
	}

	private void instrument(RecordRef ref, List<Problem> problems) {
		if (lab.load(Instrument.class, ref.id()).isEmpty()) {
			problems.add(unknown("instrument", ref));
		}
	}

	private static Problem unknown(String what, RecordRef ref) {
		return Problem.error("record.unknown", "There is no " + what + " " + ref.code() + " in this laboratory.");
	}
}
