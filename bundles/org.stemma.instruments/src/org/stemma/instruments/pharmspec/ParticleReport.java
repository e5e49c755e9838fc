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
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

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
import org.stemma.formats.value.Statistic;

/** Makes the content of a report. For one file and thread. */
final class ParticleReport {

	private static final Pattern RUN = Pattern.compile("(?i)run ?\\d+");

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
		Cell run = new Cell("", sheet.rows().getFirst().place());
		for (Row row : counts) {
			boolean sized = !row.cell(columns.get().size().orElseThrow()).isBlank();
			run = row.cell(0).isBlank() ? run : row.cell(0);
			Optional<Statistic> statistic = Statistic.of(run.text());
			if (sized && statistic.isPresent()) {
				values(row, cells).forEach(value -> facts.add(stated(statistic.get(), value)));
			} else if (sized && (run.isBlank() || RUN.matcher(run.text()).matches())) {
				samples.add(sample(run, row, labels, cells, time));
			} else if (sized) {
				left.add(new NotUnderstood(run.text(), row.text(), row.place()));
			}
		}
		if (samples.isEmpty()) {
			log.add(Mismatch.described("table.empty", columns.get().header().place(), "no run with counts",
					"at least one below the names of the columns", "Export the report again.").error());
		}
		return log.outcome(new RunContent(facts, samples, left));
	}

	/** The table ends where something else than a size stands under the sizes. */
	private void take(Row row) {
		Optional<CountColumns> header = columns.isEmpty() ? CountColumns.of(row) : Optional.empty();
		if (header.isPresent()) {
			columns = header;
			return;
		}
		int size = columns.flatMap(CountColumns::size).orElse(-1);
		boolean numbers = size >= 0 && !row.cell(size).isBlank() && row.cell(size).text().matches("[0-9.,]+");
		boolean group = RUN.matcher(row.cell(0).text()).matches() || Statistic.of(row.cell(0).text()).isPresent() || !row.cell(0).isBlank() && numbers;
		boolean count = size >= 0 && (group || row.cell(0).isBlank()) && row.cell(size).text().matches("[0-9.,]*")
				&& (group || !row.cell(size).isBlank());
		(count ? counts : outside).add(row);
		if (!count && columns.isPresent()) {
			counts.add(new Row(row.place(), List.of(new Cell(BEHIND, row.place()))));
		}
	}

	private SampleContent sample(Cell run, Row row, ReportLabels labels, CellReader cells, Optional<MeasuredTime> time) {
		List<Measured> values = new ArrayList<>();
		values.add(cells.text("run", run));
		labels.run(run.text()).ifPresent(status -> values.add(cells.text("run status", status)));
		values.addAll(values(row, cells));
		return new SampleContent(labels.sample().map(Cell::text).orElse(""), "", time, values, row.place());
	}

	private List<Measured> values(Row row, CellReader cells) {
		List<Measured> values = new ArrayList<>();
		CountColumns known = columns.orElseThrow();
		for (int i = 1; i < Math.max(known.header().used(), row.used()); i++) {
			Cell header = known.header().cell(i);
			CountColumns.Term term = known.terms().get(i);
			if (term != null) {
				values.add(cells.number(term.field(), term.written(), term.unit(), row.cell(i).under(header)));
			} else if (!row.cell(i).isBlank()) {
				values.add(cells.text(header.isBlank() ? "column " + (i + 1) : header.text().toLowerCase(Locale.ROOT), row.cell(i).under(header)));
			}
		}
		return values;
	}

	private static Measured stated(Statistic statistic, Measured value) {
		return new Measured((statistic.name() + "_" + value.field()).replace(' ', '_'), value.value(), value.text(), value.unit(), value.state(),
				value.place());
	}
}
