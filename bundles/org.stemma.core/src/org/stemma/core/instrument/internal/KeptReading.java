/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.instrument.internal;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.stemma.api.Place;
import org.stemma.api.Problem;
import org.stemma.api.RecordRef;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.SampleContent;
import org.stemma.core.instrument.ImportPreview.Planned;
import org.stemma.core.instrument.ImportPreview.Row;
import org.stemma.core.quality.Quality.Value;
import org.stemma.core.store.LabReader;
import org.stemma.core.store.Stored;
import org.stemma.model.instrument.InstrumentRun;
import org.stemma.model.instrument.RunSample;
import org.stemma.model.quality.Censoring;
import org.stemma.model.quality.Result;

/** Reads what a run keeps: the rows that were matched, with what they gave. */
final class KeptReading {

	private final Stored<InstrumentRun> run;
	private final List<SampleContent> stored;
	private final RunResults results;
	private final SampleMatching matching;

	KeptReading(LabReader lab, Stored<InstrumentRun> run) {
		this.run = run;
		this.stored = StoredContent.of(run.record(), lab.lab().zone()).samples();
		this.results = RunResults.of(lab, run.ref());
		this.matching = new SampleMatching(lab);
	}

	/** Whether a run keeps a row. */
	static boolean kept(InstrumentRun run, int index) {
		return index < run.getSamples().size() && run.getSamples().get(index).getSubject() != null;
	}

	/** What the run keeps, at the places where its file says it. */
	KeptRows rows(List<SampleContent> today) {
		Map<Integer, Row> rows = new HashMap<>();
		for (int index = 0; index < Math.min(today.size(), stored.size()); index++) {
			if (kept(run.record(), index)) {
				rows.put(index, row(index, today.get(index).place()));
			}
		}
		return new KeptRows(run.ref(), rows, results.entered());
	}

	/** What the run says of a row, whatever today's reader makes of it. */
	private Row row(int index, Place place) {
		RecordRef subject = run.record().getSamples().get(index).getSubject();
		SampleContent kept = stored.get(index);
		List<Result> gave = gave(subject, kept);
		Optional<RecordRef> lot = gave.stream().map(Result::getLot).findFirst().or(() -> matching.lot(subject));
		Problem note = Problem.note("row.kept", "Kept with " + run.ref().code() + " as " + subject + "; nothing of it changes.", place);
		return new Row(index, new SampleContent(kept.sample(), kept.well(), kept.time(), kept.measurements(), place),
				Optional.of(subject), lot, gave.stream().map(KeptReading::shown).toList(), List.of(note), true);
	}

	/** The results of a row: where its subject was measured in several rows, those with its time and its values. */
	private List<Result> gave(RecordRef subject, SampleContent row) {
		List<RunSample> rows = run.record().getSamples().stream()
				.filter(each -> each.getSubject() != null && each.getSubject().means(subject)).toList();
		return rows.size() == 1 ? results.of(subject) : results.of(subject).stream().filter(result -> says(row, result)).toList();
	}

	private static boolean says(SampleContent row, Result result) {
		boolean then = row.time().isEmpty() || row.time().get().instant().equals(result.getMeasured());
		return then && row.measurements().stream().anyMatch(measured -> says(measured, result));
	}

	private static boolean says(Measured measured, Result result) {
		BigDecimal value = result.getValue();
		return value == null ? measured.value().isEmpty() && measured.text().equals(text(result.getText()))
				: measured.value().filter(number -> number.compareTo(value) == 0).isPresent()
						&& measured.unit().equals(text(result.getUnit()));
	}

	private static Planned shown(Result result) {
		Value value = new Value(result.isSetCensoring() ? result.getCensoring() : Censoring.NONE,
				Optional.ofNullable(result.getValue()), text(result.getUnit()), text(result.getText()));
		return new Planned(result.getTest(), MeasuredValue.words(value), result.getLimits(), result.getVerdict().getName());
	}

	private static String text(String value) {
		return Objects.requireNonNullElse(value, "");
	}
}
