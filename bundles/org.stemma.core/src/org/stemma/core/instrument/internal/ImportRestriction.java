/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.instrument.internal;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.stemma.api.Outcome;
import org.stemma.api.instrument.SampleContent;
import org.stemma.core.instrument.ImportPreview;
import org.stemma.core.record.KindModels;
import org.stemma.core.store.LabStore;
import org.stemma.core.store.Stored;
import org.stemma.model.instrument.Instrument;
import org.stemma.model.instrument.InstrumentRun;
import org.stemma.model.quality.Restriction;

/**
 * The restriction that an import opens when its instrument was not fit on the day: with the importer's reason, until
 * quality judges it.
 *
 * @param unfit  what was wrong
 * @param reason why the file is imported all the same
 * @param zone   of the laboratory
 * @param timeless when a sample without a time counts as measured
 * @param now    when it is imported
 */
record ImportRestriction(UnfitDays unfit, String reason, ZoneId zone, Instant timeless, Instant now) {

	/** The restriction of the rows that are kept; refused with code {@code restriction.reason} where a reason is missing. */
	static Outcome<ImportRestriction> of(LabStore store, ImportPreview preview, Set<Integer> rows, String reason,
			Instant now) {
		Stored<Instrument> instrument = store.load(Instrument.class, preview.instrument().id()).orElseThrow();
		List<SampleContent> kept = preview.rows().stream().filter(row -> rows.contains(row.index()))
				.map(ImportPreview.Row::content).toList();
		ZoneId zone = store.lab().zone();
		UnfitDays unfit = UnfitDays.of(instrument.ref(), new Instruments(store).fitness(instrument), kept, zone,
				preview.timeless(now));
		return unfit.unfit().reason(reason, "the file").map(accepted -> new ImportRestriction(unfit, accepted, zone,
				preview.timeless(now), now));
	}

	/** The record, if there is anything to judge; the run then names it, unless it names an earlier one. */
	Optional<Restriction> record(LabStore store, KindModels kinds, InstrumentRun run) {
		if (unfit.none()) {
			return Optional.empty();
		}
		Restriction made = unfit.unfit().restriction(store, kinds, reason, now);
		made.setRun(kinds.ref(run));
		if (run.getRestriction() == null) {
			run.setRestriction(kinds.ref(made));
		}
		return Optional.of(made);
	}

	/** Whether it concerns a sample. */
	boolean concerns(SampleContent sample) {
		return unfit.concern(sample, zone, timeless);
	}
}
