/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.instrument.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.stemma.api.Problem;
import org.stemma.api.RecordRef;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.SampleContent;
import org.stemma.core.instrument.ImportPreview.Planned;
import org.stemma.core.instrument.ImportPreview.Row;
import org.stemma.core.quality.Quality.Value;
import org.stemma.core.store.LabReader;
import org.stemma.model.instrument.InstrumentRun;
import org.stemma.model.instrument.RunSample;
import org.stemma.model.quality.Censoring;
import org.stemma.model.quality.Result;

/**
 * What a run keeps of the rows of its file, laid over what is planned anew: a row that was matched stays as it is, and what
 * somebody entered by hand for another row is not entered twice.
 */
final class KeptRows {

	private final InstrumentRun run;
	private final List<SampleContent> stored;
	private final RunResults results;
	private final SampleMatching matching;

	KeptRows(LabReader lab, InstrumentRun run, RecordRef ref) {
		this.run = run;
		this.stored = StoredContent.of(run, lab.lab().zone()).samples();
		this.results = RunResults.of(lab, ref);
		this.matching = new SampleMatching(lab);
	}

	/** Whether the run keeps a row. */
	static boolean kept(InstrumentRun run, int index) {
		return index < run.getSamples().size() && run.getSamples().get(index).getSubject() != null;
	}

	/** The plans of all rows. */
	List<RowPlan> over(List<RowPlan> planned) {
		return planned.stream().map(plan -> kept(run, plan.row().index()) ? kept(plan.row()) : once(plan)).toList();
	}

	private RowPlan kept(Row row) {
		RecordRef subject = run.getSamples().get(row.index()).getSubject();
		SampleContent content = stored(row);
		List<Result> gave = gave(subject, content);
		Optional<RecordRef> lot = gave.stream().map(Result::getLot).findFirst().or(() -> matching.lot(subject));
		Problem note = Problem.note("row.kept", "Kept with " + run.getCode() + " as " + subject + "; nothing of it changes.",
				content.place());
		return new RowPlan(new Row(row.index(), content, Optional.of(subject), lot,
				gave.stream().map(KeptRows::shown).toList(), List.of(note), true), List.of());
	}

	/** What the run says of a row, whatever today's reader makes of it, at its place in the file. */
	private SampleContent stored(Row row) {
		SampleContent kept = stored.get(row.index());
		return new SampleContent(kept.sample(), kept.well(), kept.time(), kept.measurements(), row.content().place());
	}

	/** The results of a row: where its subject was measured in several rows, those with its time and its values. */
	private List<Result> gave(RecordRef subject, SampleContent row) {
		List<RunSample> rows = run.getSamples().stream()
				.filter(each -> each.getSubject() != null && each.getSubject().means(subject)).toList();
		return rows.size() == 1 ? results.of(subject) : results.of(subject).stream().filter(result -> says(row, result)).toList();
	}

	private static boolean says(SampleContent row, Result result) {
		boolean then = row.time().isEmpty() || row.time().get().instant().equals(result.getMeasured());
		return then && row.measurements().stream().anyMatch(measured -> says(measured, result));
	}

	private static boolean says(Measured measured, Result result) {
		BigDecimal value = result.getValue();
		return value == null ? measured.value().isEmpty() && measured.text().equals(Objects.requireNonNullElse(result.getText(), ""))
				: measured.value().filter(number -> number.compareTo(value) == 0).isPresent()
						&& measured.unit().equals(Objects.requireNonNullElse(result.getUnit(), ""));
	}

	private static Planned shown(Result result) {
		Value value = new Value(result.isSetCensoring() ? result.getCensoring() : Censoring.NONE, Optional.ofNullable(result.getValue()),
				Objects.requireNonNullElse(result.getUnit(), ""), Objects.requireNonNullElse(result.getText(), ""));
		return new Planned(result.getTest(), MeasuredValue.words(value), result.getLimits(), result.getVerdict().getName());
	}

	private RowPlan once(RowPlan plan) {
		Row row = plan.row();
		List<Planned> planned = new ArrayList<>();
		List<Value> values = new ArrayList<>();
		List<Problem> problems = new ArrayList<>(row.problems());
		for (int i = 0; i < plan.values().size(); i++) {
			Planned result = row.results().get(i);
			Optional<Result> entered = results.entered(row.lot().orElseThrow(), row.subject().orElseThrow(), result.test());
			entered.ifPresent(earlier -> problems.add(entered(result, earlier, row)));
			if (entered.isEmpty()) {
				planned.add(result);
				values.add(plan.values().get(i));
			}
		}
		return new RowPlan(new Row(row.index(), row.content(), row.subject(), row.lot(), planned, problems), values);
	}

	private Problem entered(Planned result, Result earlier, Row row) {
		return Problem.warning("result.entered", result.test() + " was entered by hand as " + earlier.getCode() + ", naming "
				+ run.getCode() + ", so it is not entered once more. This row says " + result.value() + ".", row.content().place());
	}
}
