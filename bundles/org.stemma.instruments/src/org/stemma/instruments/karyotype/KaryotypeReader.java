/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.karyotype;

import static org.stemma.formats.field.Bounds.notNegative;
import static org.stemma.formats.field.FieldRule.number;
import static org.stemma.formats.field.FieldRule.text;

import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.stemma.api.Outcome;
import org.stemma.api.Place;
import org.stemma.api.Problem;
import org.stemma.api.instrument.FileHead;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.Measured.State;
import org.stemma.api.instrument.MeasuredTime;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.Recognition;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.field.FieldMap;
import org.stemma.formats.field.FieldRule;
import org.stemma.formats.field.HeaderLine;
import org.stemma.formats.section.RowExport;
import org.stemma.formats.section.RowTable;
import org.stemma.formats.sheet.TextOrWorkbook;
import org.stemma.formats.table.Row;
import org.stemma.formats.table.Sheet;

/**
 * Reads a table with a karyotype in each row. A karyotype stays the text that it is; one that is no ISCN is kept as an error.
 * All other columns keep their names.
 */
@Component(property = { InstrumentReader.FORMAT + "=karyotype.iscn", InstrumentReader.TITLE + "=Karyotypes (ISCN)",
		InstrumentReader.READER_VERSION + "=1", InstrumentReader.TECHNIQUE + "=karyotyping" })
public final class KaryotypeReader implements InstrumentReader {

	private static final String KARYOTYPE = "karyotype";
	private static final String[] ISCN = { "ISCN", "Karyotype", "Karyotype (ISCN)", "ISCN Karyotype", "Karyotyp", "Caryotype", "Cariotipo" };
	private static final String[] SAMPLE = { "Sample ID", "Sample", "Sample Name", "Case", "Case ID", "Cell Line", "Specimen", "Proben-ID", "Probe" };
	private static final String[] TIME = { "Date", "Report Date", "Reported", "Analysis Date" };

	private static final FieldMap MAP = new FieldMap(List.of(FieldRule.sample(SAMPLE), FieldRule.time(TIME),
			text(KARYOTYPE, ISCN).required().mark(), text("analyst", "Analyst", "Cytogeneticist"),
			number("cells analysed", "1", "Cells Analysed", "Cells Analyzed", "Metaphases", "Cells Counted").within(notNegative()),
			number("band level", "1", "Band Level", "Resolution", "Banding Resolution").within(notNegative())));

	private final RowExport export = new RowExport(MAP);

	@Override
	public Recognition recognise(FileHead head) {
		Recognition names = export.recognise(head);
		boolean karyotypes = names.confidence() > 0 && new TextOrWorkbook(KaryotypeReader::names).beginning(head).stream()
				.anyMatch(KaryotypeReader::isMostlyIscn);
		return karyotypes ? new Recognition(names.confidence(), "a column of karyotypes in the notation of the ISCN")
				: Recognition.none("no column of karyotypes");
	}

	@Override
	public Outcome<RunContent> read(InstrumentFile file, ReaderSettings settings) {
		ProblemLog log = new ProblemLog();
		return export.read(file, settings, log).then(table -> {
			if (table.rows().isEmpty() || table.rows().stream().noneMatch(row -> Iscn.is(table.cell(row, ISCN).text()))) {
				log.add(Mismatch.described("table.empty", table.rows().isEmpty() ? Place.file(file.name()) : table.rows().getFirst().place(),
						"no karyotype", "a column with at least one karyotype such as 46,XX", "Export the table again.").error());
			}
			if (!table.has(TIME)) {
				log.add(Problem.note("time.unknown", "The file does not say when it was measured; the time is kept as unknown.", Place.file(file.name())));
			}
			List<SampleContent> samples = table.rows().stream().map(row -> sample(table, row, log)).toList();
			return log.outcome(table.content(List.of(), samples));
		});
	}

	private static SampleContent sample(RowTable table, Row row, ProblemLog log) {
		List<Measured> values = table.values(row).stream().map(value -> value.field().equals(KARYOTYPE) ? checked(value, log) : value)
				.toList();
		Optional<MeasuredTime> time = table.has(TIME) ? table.time(row, TIME) : Optional.empty();
		return new SampleContent(table.cell(row, SAMPLE).text(), "", time, values, row.place());
	}

	private static Measured checked(Measured karyotype, ProblemLog log) {
		if (karyotype.state() != State.VALUE || Iscn.is(karyotype.text())) {
			ChromosomeCount.contradiction(karyotype.text()).ifPresent(clone -> log.add(new Mismatch("karyotype.count", karyotype.place(), clone,
					"a number of chromosomes that its sex chromosomes, gains and losses make", "Compare it with the report.").warning()));
			return karyotype;
		}
		log.add(new Mismatch("karyotype.notation", karyotype.place(), karyotype.text(), "a karyotype such as 46,XX",
				"It is kept as written and as no result. Correct it in the report and export it again.").warning());
		return new Measured(KARYOTYPE, Optional.empty(), karyotype.text(), "", State.ERROR, karyotype.place());
	}

	private static int names(Sheet sheet) {
		return HeaderLine.of(sheet, MAP).names();
	}

	/** Whether at least half of what stands in the column of karyotypes is one. */
	private static boolean isMostlyIscn(Sheet sheet) {
		HeaderLine header = HeaderLine.of(sheet, MAP);
		int column = header.cells().stream().map(cell -> MAP.known(List.of(cell)) > 0 && isIscnName(cell.text())).toList().indexOf(true);
		List<String> texts = column < 0 ? List.of() : sheet.rows().stream().skip(header.index() + 1L).map(row -> row.cell(column).text())
				.filter(text -> !text.isBlank()).toList();
		return !texts.isEmpty() && texts.stream().filter(Iscn::is).count() * 2 >= texts.size();
	}

	private static boolean isIscnName(String text) {
		return List.of(ISCN).stream().anyMatch(name -> name.equalsIgnoreCase(text.strip()));
	}
}
