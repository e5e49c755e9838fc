/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.cfxmaestro;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.stemma.api.Outcome;
import org.stemma.api.Place;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.MeasuredTime;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.RunContent.NotUnderstood;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.field.FieldMap;
import org.stemma.formats.pcr.SampleRole;
import org.stemma.formats.section.RowTable;
import org.stemma.formats.section.RunKeys;
import org.stemma.formats.section.Section;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.table.Sheet;
import org.stemma.formats.table.Table;
import org.stemma.formats.value.DateOrder;
import org.stemma.formats.value.FileClock;

/** What the sheets of one file hold together. For one file and thread. */
final class CfxRun {

	private static final String[] END = { "Run Ended", "Run Started" };

	/** Replicates are numbered behind the content: {@code Unkn-03}. */
	private static final Pattern REPLICATE = Pattern.compile("-\\d+$");

	private final String file;
	private final CfxTables tables;
	private final ReaderSettings settings;
	private final ProblemLog log;
	private final List<Measured> facts = new ArrayList<>();
	private final List<SampleContent> samples = new ArrayList<>();
	private final List<NotUnderstood> left = new ArrayList<>();

	CfxRun(String file, CfxTables tables, ReaderSettings settings, ProblemLog log) {
		this.file = file;
		this.tables = tables;
		this.settings = settings;
		this.log = log;
	}

	/** The content of these sheets; the keys of a sheet about the run hold for all others. */
	Outcome<RunContent> content(List<Sheet> sheets) {
		List<Sheet> keys = sheets.stream().filter(this::isOfRun).toList();
		RunKeys run = new RunKeys(Place.file(file), keys.stream().map(sheet -> Section.of("", sheet, log)).toList());
		facts.addAll(run.facts(new FieldMap(List.of()), log));
		Optional<MeasuredTime> time = time(run);
		List<Sheet> others = sheets.stream().filter(sheet -> !keys.contains(sheet)).toList();
		boolean any = others.stream().anyMatch(sheet -> CfxCurves.columns(sheet) > 0 || tables.has(sheet));
		others.forEach(sheet -> {
			if (CfxCurves.columns(sheet) > 0) {
				curves(sheet, time);
			} else if (StandardCurves.are(sheet)) {
				facts.addAll(StandardCurves.facts(sheet, settings, log));
			} else if (tables.has(sheet) || !any) {
				taken(tables.of(sheet).table(sheet, settings, log)).ifPresent(table -> add(table, time));
			} else {
				sheet.rows().stream().filter(row -> !row.isBlank()).forEach(row -> left.add(new NotUnderstood(row.cell(0).text(), row.text(), row.place())));
			}
		});
		if (samples.isEmpty() && !log.blocks()) {
			log.add(Mismatch.described("table.empty", Place.file(file), "nothing of any well", "quantification cycles, end points or curves of wells",
					"Export these tables of the run too.").error());
		}
		if (samples.stream().anyMatch(sample -> sample.sample().isEmpty() && !sample.curves().isEmpty())) {
			log.add(Mismatch.described("sample.unnamed", samples.getFirst().place(), "wells without the names of samples", "a name for each",
					"Choose the samples by hand; the table of cycles of quantification of the same run names them.").warning());
		}
		return log.outcome(new RunContent(facts, samples, left));
	}

	private void curves(Sheet sheet, Optional<MeasuredTime> time) {
		int header = CfxCurves.header(sheet).orElseThrow();
		RunKeys keys = new RunKeys(Place.file(file), List.of(Section.of("", sheet.part(0, header), log)));
		facts.addAll(keys.facts(new FieldMap(List.of()), log));
		Optional<MeasuredTime> own = time(keys).or(() -> time);
		taken(Table.of(sheet.part(header, sheet.rows().size())))
				.ifPresent(table -> samples.addAll(new CfxCurves(table, sheet.name(), settings, log).samples(own)));
	}

	/** What was read, with its problems in the log. */
	private <T> Optional<T> taken(Outcome<T> outcome) {
		log.addAll(outcome.problems());
		return outcome.result();
	}

	private void add(RowTable table, Optional<MeasuredTime> time) {
		RunKeys keys = table.keys();
		Optional<MeasuredTime> own = time(keys).or(() -> time);
		List<SampleContent> wells = new ArrayList<>();
		for (Row row : table.rows()) {
			if (table.table().has("Well") && table.cell(row, "Well").isBlank()) {
				log.add(new Mismatch("well.missing", row.place(), row.text(), "a row of a well",
						"It is no result of a well and listed as not understood.").warning());
				left.add(new NotUnderstood("row without a well", row.text(), row.place()));
			} else {
				wells.add(sample(table, row, own));
			}
		}
		RunContent content = table.content(keys.facts(new FieldMap(List.of()), log), wells);
		facts.addAll(content.metadata());
		samples.addAll(content.samples());
		left.addAll(content.notUnderstood());
	}

	private static SampleContent sample(RowTable table, Row row, Optional<MeasuredTime> time) {
		List<Measured> values = new ArrayList<>(table.values(row));
		Cell content = table.cell(row, "Content");
		SampleRole.of(REPLICATE.matcher(content.text()).replaceFirst(""))
				.ifPresent(role -> values.add(Measured.text("sample role type", role, content.place())));
		return new SampleContent(table.cell(row, "Sample", "Sample Name").text(), table.cell(row, "Well").text(), time, values, row.place());
	}

	private Optional<MeasuredTime> time(RunKeys keys) {
		return keys.value(END).flatMap(cell -> new FileClock(List.of(cell.text()), List.of(file), settings, log).usually(DateOrder.MONTH_FIRST).read(cell));
	}

	private boolean isOfRun(Sheet sheet) {
		return CfxCurves.columns(sheet) == 0 && !tables.has(sheet) && CfxKeys.are(sheet);
	}
}
