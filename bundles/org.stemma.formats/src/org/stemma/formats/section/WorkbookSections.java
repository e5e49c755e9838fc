/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.section;

import java.util.List;

import org.stemma.api.Outcome;
import org.stemma.api.instrument.FileHead;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.sheet.Workbook;
import org.stemma.formats.table.Sheet;

/** The sheets of a workbook as sections, each with its keys and its table. */
public final class WorkbookSections {

	private WorkbookSections() {
	}

	/** All sheets of a file; what is wrong with their rows goes to the log. */
	public static Outcome<List<Section>> of(InstrumentFile file, ProblemLog log) {
		return Workbook.read(file).then(workbook -> {
			ProblemLog rows = new ProblemLog();
			ProblemLog lost = new ProblemLog();
			List<Section> sections = sections(workbook, rows);
			sections.forEach(section -> LostLines.checkRows(section, lost));
			log.addAll(lost.blocks() ? lost.problems() : rows.problems());
			return log.blocks() ? log.refusal() : Outcome.of(sections);
		});
	}

	/** The beginning of each sheet; none when the head begins no workbook. */
	public static List<Section> beginning(FileHead head) {
		return Workbook.of(head).map(workbook -> sections(workbook, new ProblemLog())).orElse(List.of());
	}

	private static List<Section> sections(Workbook workbook, ProblemLog log) {
		return workbook.sheets().stream().map(sheet -> Section.of(title(workbook, sheet), sheet, log)).toList();
	}

	private static String title(Workbook workbook, Sheet sheet) {
		return sheet.name().substring(workbook.name().length() + 1);
	}
}
