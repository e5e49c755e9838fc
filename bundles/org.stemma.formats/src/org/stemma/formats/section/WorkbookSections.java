/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.section;

import java.util.List;
import java.util.stream.Stream;

import org.stemma.api.Outcome;
import org.stemma.api.instrument.FileHead;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.sheet.PaddedRows;
import org.stemma.formats.sheet.ResavedCells;
import org.stemma.formats.sheet.Workbook;
import org.stemma.formats.table.Row;
import org.stemma.formats.table.Sheet;
import org.stemma.formats.table.Table;

/**
 * The sheets of a workbook as sections, each with its keys and its table. A sheet with sections of its own is a text that somebody
 * saved again as a workbook.
 */
public final class WorkbookSections {

	private WorkbookSections() {
	}

	/** All sheets of a file; what is wrong with their rows goes to the log. */
	public static Outcome<List<Section>> of(InstrumentFile file, ProblemLog log) {
		return Workbook.read(file).then(workbook -> {
			ProblemLog rows = new ProblemLog();
			ProblemLog lost = new ProblemLog();
			List<Section> sections = sections(workbook, rows);
			sections.stream().filter(LostLines::isOfWells).forEach(section -> LostLines.checkRows(section, lost));
			log.addAll(lost.blocks() ? lost.problems() : rows.problems());
			return log.blocks() ? log.refusal() : Outcome.of(sections);
		});
	}

	/** The beginning of each sheet; none when the head begins no workbook. */
	public static List<Section> beginning(FileHead head) {
		return Workbook.of(head).map(workbook -> sections(workbook, new ProblemLog())).orElse(List.of());
	}

	private static List<Section> sections(Workbook workbook, ProblemLog log) {
		return workbook.sheets().stream().flatMap(sheet -> sections(title(workbook, sheet), sheet, log)).toList();
	}

	private static Stream<Section> sections(String title, Sheet sheet, ProblemLog log) {
		if (!SectionedText.isIn(sheet)) {
			return Stream.of(Section.of(title, sheet, log));
		}
		ResavedCells.check(sheet, log);
		return SectionedText.in(sheet, log).stream().map(section -> new Section(section.name(), section.keys(), section.table().map(WorkbookSections::filled)));
	}

	/** A workbook stores no blank cells at the end of a row, which the text had. */
	private static Table filled(Table table) {
		List<Row> all = Stream.concat(Stream.of(table.header()), table.rows().stream()).toList();
		return new Table(table.header(), PaddedRows.under(new Sheet(table.header().place().source(), all), 0).rows().subList(1, all.size()));
	}

	private static String title(Workbook workbook, Sheet sheet) {
		return sheet.name().substring(workbook.name().length() + 1);
	}
}
