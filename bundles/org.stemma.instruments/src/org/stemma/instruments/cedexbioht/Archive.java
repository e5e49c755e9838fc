/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.cedexbioht;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.MeasuredTime;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.RunContent.NotUnderstood;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.DoubledRows;
import org.stemma.formats.table.Row;
import org.stemma.formats.table.Sheet;
import org.stemma.formats.value.DateOrder;
import org.stemma.formats.value.NumberStyle;
import org.stemma.formats.value.TimeReader;

/** Sorts the lines of an archive into its head, its results and what is listed. For one file. */
final class Archive {

	private static final String RESULT = "40";

	/** A result has so many cells in front of its value, at least. */
	private static final int FEWEST = 9;

	private final Sheet sheet;
	private final ReaderSettings settings;
	private final ProblemLog log;
	private final List<Measured> facts = new ArrayList<>();
	private final List<ResultLine> results = new ArrayList<>();
	private final List<NotUnderstood> left = new ArrayList<>();

	Archive(Sheet sheet, ReaderSettings settings, ProblemLog log) {
		this.sheet = sheet;
		this.settings = settings;
		this.log = log;
	}

	Outcome<RunContent> content() {
		sheet.rows().stream().filter(row -> !row.isBlank()).forEach(this::take);
		if (facts.isEmpty() || results.isEmpty()) {
			log.add(Mismatch.described("archive.empty", sheet.rows().getFirst().place(), facts.isEmpty() ? "no head of an archive" : "no results",
					ArchiveHead.SHAPE + " and lines of type " + RESULT, "Export the archive again.").error());
		}
		checkOnce();
		List<SampleContent> samples = samples();
		return log.outcome(new RunContent(facts, samples, left));
	}

	private void take(Row row) {
		if (ArchiveHead.is(row)) {
			ArchiveHead head = new ArchiveHead(row);
			facts.addAll(head.facts(log));
			left.addAll(head.others());
		} else if (row.cell(0).text().equals(RESULT)) {
			result(row);
		} else {
			other(row);
		}
	}

	/** A line of another type is listed; one that looks like a result is doubted. */
	private void other(Row row) {
		if (ResultLine.isLike(row)) {
			log.add(new Mismatch("row.type", row.place(), row.cell(0).text(), "a line of type " + RESULT + ", as what stands behind it looks like a result",
					"The line is listed and not taken over.").warning());
		}
		leave(row);
	}

	private void result(Row row) {
		Optional<ResultLine> line = ResultLine.of(row).filter(one -> row.cells().size() >= one.width());
		if (row.used() < FEWEST || line.isEmpty() && ResultLine.of(row).isPresent()) {
			log.add(Mismatch.described("row.short", row.place(), row.used() + " cells", "all cells of a result",
					"The file may be cut off; export the archive again.").error());
			return;
		}
		Optional<Mismatch> odd = line.map(ResultLine::odd).orElseGet(() -> Optional.of(ResultLine.withoutKind(row)));
		odd.ifPresentOrElse(mismatch -> {
			log.add(mismatch.warning());
			leave(row);
		}, () -> take(line.orElseThrow()));
	}

	private void take(ResultLine line) {
		results.add(line);
		new ResultDoubts(line).all().forEach(doubt -> log.add(doubt.warning()));
	}

	/** No sample is measured twice in one second with the same result. */
	private void checkOnce() {
		DoubledRows.of(results.stream().map(ResultLine::row).toList()).forEach(row -> log.add(Mismatch.described("row.twice", row.place(),
				"the same result of the same second again", "each result once",
				"The line may stand twice; compare it with the instrument before means are taken.").warning()));
	}

	private void leave(Row row) {
		left.add(new NotUnderstood(row.cell(0).text(), row.text(), row.place()));
	}

	private List<SampleContent> samples() {
		List<String> numbers = results.stream().flatMap(line -> Stream.of(line.value(), line.absorbance()))
				.filter(cell -> cell.kind() != Cell.Kind.NUMBER).map(Cell::text).toList();
		NumberStyle proven = NumberStyle.provenBy(numbers);
		ResultReader reader = new ResultReader(proven == NumberStyle.UNDECIDED ? NumberStyle.ungrouped(numbers, settings.locale()) : proven, log);
		DateOrder order = order();
		TimeReader times = new TimeReader(order, settings.zone(), log);
		return SampleVisits.of(results, new TimeReader(order, settings.zone(), new ProblemLog())).stream().map(lines -> sample(lines, reader, times)).toList();
	}

	/** The order of all dates, those of the head included; where they leave it open, that of the locale. */
	private DateOrder order() {
		List<String> dates = Stream.concat(facts.stream().map(Measured::text), results.stream().map(line -> line.time().text())).toList();
		DateOrder proven = DateOrder.provenBy(dates);
		if (proven != DateOrder.UNDECIDED || !DateOrder.asks(dates) || settings.locale().isEmpty()) {
			return proven;
		}
		log.add(Problem.note("time.order-by-locale", "No date in the file proves which number is the day; read as the instrument's locale "
				+ settings.locale().get().toLanguageTag() + " writes it.", sheet.rows().getFirst().place()));
		return DateOrder.of(settings.locale().get());
	}

	private SampleContent sample(List<ResultLine> lines, ResultReader reader, TimeReader times) {
		ResultLine first = lines.getFirst();
		List<Measured> values = new ArrayList<>();
		if (!first.batch().isBlank()) {
			values.add(Measured.text("batch identifier", first.batch().text(), first.batch().place()));
		}
		values.add(Measured.text("sample type", first.kind().text(), first.kind().place()));
		lines.forEach(line -> values.addAll(reader.values(line)));
		Optional<MeasuredTime> time = lines.stream().filter(line -> TimeReader.isTime(line.time().text()))
				.map(line -> times.read(line.time(), Optional.empty())).toList().stream().findFirst().flatMap(one -> one);
		return new SampleContent(first.sample().text(), "", time, values, first.row().place());
	}
}
