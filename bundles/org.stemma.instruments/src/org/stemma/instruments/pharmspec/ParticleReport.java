/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.pharmspec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.stemma.api.Outcome;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.MeasuredTime;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent.NotUnderstood;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.field.CellReader;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.table.Sheet;
import org.stemma.formats.value.FileClock;
import org.stemma.formats.value.NumberReader;
import org.stemma.formats.value.Statistic;

/** Makes the content of a report. For one file and thread. */
final class ParticleReport {

	/** Stands in place of a line that ends the counts of a run. */
	private static final String BEHIND = "behind the counts";

	private final Sheet sheet;
	private final ReaderSettings settings;
	private final ProblemLog log;
	private final List<Row> outside = new ArrayList<>();
	private final List<Row> counts = new ArrayList<>();
	private Optional<CountColumns> columns = Optional.empty();

	ParticleReport(Sheet sheet, ReaderSettings settings, ProblemLog log) {
		this.sheet = sheet;
		this.settings = settings;
		this.log = log;
	}

	Outcome<RunContent> content() {
		sheet.rows().stream().filter(row -> !row.isBlank()).forEach(this::take);
		if (columns.isEmpty() || columns.get().size().isEmpty()) {
			log.add(Mismatch.described("column.missing",
					columns.map(found -> found.header().place()).orElse(sheet.rows().getFirst().place()),
					columns.map(found -> "the names " + found.names()).orElse("no table of counts"),
					"'Particle Size' among the names of the columns", "Export the report again.").error());
			return log.refusal();
		}
		ReportLabels labels = new ReportLabels(outside);
		CellReader cells = CellReader.of(counts.stream().flatMap(row -> row.cells().stream()).toList(), settings, log).marking();
		return content(labels, cells);
	}

	private Outcome<RunContent> content(ReportLabels labels, CellReader cells) {
		if (labels.sample().isEmpty()) {
			log.add(new Mismatch("sample.unnamed", sheet.rows().getFirst().place(), "", "the name of the sample, such as 'Probe'",
					"Choose the sample by hand.").warning());
		}
		FileClock clock = new FileClock(labels.time().map(Cell::text).stream().toList(), List.of(), settings, log);
		Optional<MeasuredTime> time = labels.time().flatMap(clock::read);
		List<Measured> facts = labels.facts(cells);
		List<SampleContent> samples = new ArrayList<>();
		List<NotUnderstood> left = new ArrayList<>(labels.left());
		CountDoubts doubts = new CountDoubts(log);
		for (CountGroup group : CountGroup.of(counts, columns.get().size().orElseThrow())) {
			List<List<Measured>> values = group.rows().stream().map(row -> columns.get().values(row, cells)).toList();
			if (group.statistic().isPresent()) {
				doubts.check(group, values);
				values.forEach(row -> row.forEach(value -> facts.add(stated(group.statistic().get(), value))));
			} else if (group.isRun()) {
				doubts.check(group, values);
				IntStream.range(0, values.size()).forEach(i -> samples.add(sample(group.name(), group.rows().get(i), values.get(i), labels, cells, time)));
			} else {
				leave(group, doubts, left);
			}
		}
		if (samples.isEmpty()) {
			log.add(Mismatch.described("table.empty", columns.get().header().place(), "no run with counts",
					"at least one below the names of the columns", "Export the report again.").error());
		}
		doubts.checkRuns(facts.stream().filter(fact -> fact.field().equals(ReportLabels.RUNS)).findFirst(), columns.get().header().place());
		left.addAll(labels.unused(samples));
		return log.outcome(new RunContent(facts, samples, left));
	}

	private static void leave(CountGroup group, CountDoubts doubts, List<NotUnderstood> left) {
		if (!group.name().text().equals(BEHIND)) {
			doubts.unplaced(group.name());
		}
		group.rows().forEach(row -> left.add(new NotUnderstood(group.name().text(), row.text(), row.place())));
	}

	/** The table ends where something else than a size stands under the sizes. */
	private void take(Row row) {
		Optional<CountColumns> header = columns.isEmpty() ? CountColumns.of(row) : Optional.empty();
		if (header.isPresent()) {
			columns = header;
			return;
		}
		int size = columns.flatMap(CountColumns::size).orElse(-1);
		boolean count = size >= 0 && isCount(row, size);
		(count ? counts : outside).add(row);
		if (!count && size >= 0 && !isDamaged(row, size)) {
			counts.add(new Row(row.place(), List.of(new Cell(BEHIND, row.place()))));
		}
	}

	private static boolean isCount(Row row, int size) {
		boolean numbers = !row.cell(size).isBlank() && row.cell(size).text().matches("[0-9.,]+");
		boolean group = isGroup(row.cell(0)) || !row.cell(0).isBlank() && numbers;
		return (group || row.cell(0).isBlank()) && row.cell(size).text().matches("[0-9.,]*") && (group || !row.cell(size).isBlank());
	}

	private static boolean isGroup(Cell cell) {
		return CountGroup.isRun(cell.text()) || Statistic.of(cell.text()).isPresent();
	}

	/** Whether a line among the counts lost its size, or its name stands under another column: the counts go on below it. */
	private boolean isDamaged(Row row, int size) {
		boolean counted = columns.orElseThrow().terms().keySet().stream().filter(column -> column != size)
				.anyMatch(column -> !row.cell(column).isBlank() && NumberReader.isNumber(row.cell(column).text()));
		boolean moved = row.cells().stream().skip(1).anyMatch(ParticleReport::isGroup);
		if (counted || moved) {
			log.add(new Mismatch("row.shifted", row.place(), row.text(), counted ? "a particle size in front of these counts" : "the name in the first column",
					"The line is listed; the counts below it may be of another run.").warning());
		}
		return counted;
	}

	private SampleContent sample(Cell run, Row row, List<Measured> counted, ReportLabels labels, CellReader cells, Optional<MeasuredTime> time) {
		List<Measured> values = new ArrayList<>();
		values.add(cells.text("run", run));
		labels.run(run.text()).ifPresent(status -> values.add(cells.text("run status", status)));
		values.addAll(counted);
		return new SampleContent(labels.sample().map(Cell::text).orElse(""), "", time, values, row.place());
	}

	private static Measured stated(Statistic statistic, Measured value) {
		return new Measured((statistic.name() + "_" + value.field()).replace(' ', '_'), value.value(), value.text(), value.unit(), value.state(),
				value.place());
	}
}
