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
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Component;
import org.stemma.api.Outcome;
import org.stemma.api.instrument.FileHead;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.MeasuredTime;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.Recognition;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.RunContent.NotUnderstood;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.field.InstrumentKind;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.DelimitedText;
import org.stemma.formats.table.Delimiter;
import org.stemma.formats.table.Row;
import org.stemma.formats.table.Sheet;
import org.stemma.formats.text.SizeLimit;
import org.stemma.formats.text.SourceText;
import org.stemma.formats.value.DateOrder;
import org.stemma.formats.value.NumberStyle;
import org.stemma.formats.value.TimeReader;

/**
 * Reads the archive of a Roche Cedex Bio HT: tab text whose first cell says what a line is, 0 the head of the file, 40 a
 * result. The results of a sample become one sample, its time that of the first. Concentrations are handed over in
 * {@code g/L} and {@code mmol/L}; activities keep their unit.
 */
@Component(property = { InstrumentReader.FORMAT + "=roche.cedex.bioht", InstrumentReader.TITLE + "=Roche Cedex Bio HT",
		InstrumentReader.READER_VERSION + "=1", InstrumentReader.TECHNIQUE + "=solution analyzer" })
public final class CedexBioHtReader implements InstrumentReader {

	private static final InstrumentKind KIND = InstrumentKind.of("solution-analyzer");
	private static final String HEAD = "0";
	private static final String RESULT = "40";
	private static final String MARK = "#ARC-FILE#";
	private static final int CERTAIN = 95;
	private static final int SOFTWARE = 6;
	private static final int VERSION = 8;
	private static final int BEGIN = 4;
	private static final int END = 5;
	private static final Pattern DAY = Pattern.compile("\\d{1,4}[-./]\\d{1,2}[-./]\\d{1,4}(?: .*)?");

	@Override
	public Recognition recognise(FileHead head) {
		boolean own = SourceText.of(head).filter(text -> text.text().contains(MARK))
				.map(text -> new DelimitedText(text, new Delimiter('\t')).beginning())
				.flatMap(sheet -> sheet.rows().stream().filter(row -> !row.isBlank()).findFirst()).filter(row -> row.cell(0).text().equals(HEAD)).isPresent();
		return own ? new Recognition(CERTAIN, "a first line of type 0 with " + MARK) : Recognition.none("no archive of a Cedex Bio HT");
	}

	@Override
	public Outcome<RunContent> read(InstrumentFile file, ReaderSettings settings) {
		return contentOf(file, settings).map(KIND::describe);
	}

	private Outcome<RunContent> contentOf(InstrumentFile file, ReaderSettings settings) {
		return SourceText.read(file, SizeLimit.TEXT).then(text -> new DelimitedText(text, new Delimiter('\t')).sheet().then(sheet -> {
			ProblemLog log = new ProblemLog();
			text.unfinished().ifPresent(log::add);
			return read(sheet, settings, log);
		}));
	}

	private static Outcome<RunContent> read(Sheet sheet, ReaderSettings settings, ProblemLog log) {
		List<NotUnderstood> left = new ArrayList<>();
		List<ResultLine> results = new ArrayList<>();
		List<Measured> facts = new ArrayList<>();
		for (Row row : sheet.rows()) {
			if (row.cell(0).text().equals(HEAD) && row.cell(2).text().equals(MARK)) {
				facts.addAll(facts(row, log));
			} else if (row.cell(0).text().equals(RESULT)) {
				result(row, log).ifPresent(line -> add(line, results, left, log));
			} else if (!row.isBlank()) {
				if (ResultLine.of(row).isPresent()) {
					log.add(new Mismatch("row.type", row.place(), row.cell(0).text(), "a line of type " + RESULT + ", as what stands behind it looks like a result",
							"The line is listed and not taken over.").warning());
				}
				left.add(new NotUnderstood(row.cell(0).text(), row.text(), row.place()));
			}
		}
		if (facts.isEmpty() || results.isEmpty()) {
			log.add(Mismatch.described("archive.empty", sheet.rows().getFirst().place(), facts.isEmpty() ? "no head of an archive" : "no results",
					"a line of type 0 with " + MARK + " and lines of type 40", "Export the archive again.").error());
		}
		List<SampleContent> samples = samples(results, settings, log);
		return log.outcome(new RunContent(facts, samples, left));
	}

	private static void add(ResultLine line, List<ResultLine> results, List<NotUnderstood> left, ProblemLog log) {
		line.odd().ifPresentOrElse(odd -> {
			log.add(odd.warning());
			left.add(new NotUnderstood(line.row().cell(0).text(), line.row().text(), line.row().place()));
		}, () -> results.add(line));
	}

	private static Optional<ResultLine> result(Row row, ProblemLog log) {
		Optional<ResultLine> line = ResultLine.of(row).filter(one -> row.cells().size() >= one.width());
		if (line.isEmpty()) {
			log.add(Mismatch.described("row.short", row.place(), "a result without a kind of sample such as SAM, or too few cells",
					"all cells of a result", "The file may be cut off; export the archive again.").error());
		}
		return line;
	}

	private static List<Measured> facts(Row head, ProblemLog log) {
		List<Measured> facts = new ArrayList<>();
		for (int i = BEGIN; i <= END; i++) {
			if (!head.cell(i).isBlank() && !DAY.matcher(head.cell(i).text()).matches()) {
				log.add(new Mismatch("head.shifted", head.cell(i).place(), head.cell(i).text(), "the day on which the archive begins or ends",
						"The serial number, software and operator may stand under wrong names.").warning());
			}
		}
		Cell software = head.cell(VERSION);
		if (!software.isBlank() && !software.text().matches("\\d+[.]\\d.*")) {
			log.add(new Mismatch("head.shifted", software.place(), software.text(), "the version of the software",
					"It and the operator may stand under wrong names.").warning());
		}
		String[] fields = { "", "data processing time", "", "archive version", "archive begin", "archive end", "model number",
				"equipment serial number", "software version", "analyst" };
		for (int i = 0; i < fields.length; i++) {
			if (!fields[i].isEmpty() && !head.cell(i).isBlank()) {
				facts.add(Measured.text(fields[i], head.cell(i).text(), head.cell(i).place()));
			}
		}
		if (!head.cell(SOFTWARE).isBlank()) {
			facts.add(Measured.text("software name", head.cell(SOFTWARE).text(), head.cell(SOFTWARE).place()));
		}
		return facts;
	}

	private static List<SampleContent> samples(List<ResultLine> results, ReaderSettings settings, ProblemLog log) {
		List<String> numbers = results.stream().flatMap(line -> Stream.of(line.value().text(), line.absorbance().text())).toList();
		ResultReader reader = new ResultReader(NumberStyle.provenBy(numbers), log);
		DateOrder order = DateOrder.provenBy(results.stream().map(line -> line.time().text()).toList());
		TimeReader times = new TimeReader(order, settings.zone(), log);
		return SampleVisits.of(results, new TimeReader(order, settings.zone(), new ProblemLog())).stream().map(lines -> sample(lines, reader, times)).toList();
	}

	private static SampleContent sample(List<ResultLine> lines, ResultReader reader, TimeReader times) {
		ResultLine first = lines.getFirst();
		List<Measured> values = new ArrayList<>();
		if (!first.batch().isBlank()) {
			values.add(Measured.text("batch identifier", first.batch().text(), first.batch().place()));
		}
		values.add(Measured.text("sample type", first.kind().text(), first.kind().place()));
		lines.forEach(line -> values.addAll(reader.values(line)));
		Optional<MeasuredTime> time = lines.stream().map(line -> times.read(line.time(), Optional.empty())).toList().getFirst();
		return new SampleContent(first.sample().text(), "", time, values, first.row().place());
	}
}
