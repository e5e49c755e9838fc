/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.cfxmaestro;

import java.util.List;
import java.util.stream.Stream;

import org.stemma.api.instrument.FileHead;
import org.stemma.api.instrument.Recognition;
import org.stemma.formats.field.FieldMap;
import org.stemma.formats.field.HeaderLine;
import org.stemma.formats.field.TableExport;
import org.stemma.formats.section.RowExport;
import org.stemma.formats.table.Sheet;

/** The tables that the software exports of a run, each into a file or a sheet of its own. */
final class CfxTables {

	private static final int COMPLETE = 50;

	private final List<Kind> kinds = Stream.of(CfxColumns.map(), CfxColumns.summary(), CfxColumns.peaks(), CfxColumns.ends(), CfxColumns.alleles(),
			CfxColumns.expression()).map(map -> new Kind(map, new TableExport(map))).toList();

	/** Tables that name a dye are also recognised where a column is missing; the names of the others alone are those of other software too. */
	private record Kind(FieldMap map, TableExport export) {

		Recognition recognise(FileHead head) {
			Recognition found = export.recognise(head);
			boolean dye = map.rules().stream().anyMatch(rule -> rule.mandatory() && rule.field().equals("reporter dye setting"));
			return dye || found.confidence() > COMPLETE ? found : Recognition.none("not all the names of its table");
		}
	}

	/** How sure it is that a file is one of them. */
	Recognition recognise(FileHead head) {
		return kinds.stream().map(kind -> kind.recognise(head)).reduce((one, other) -> other.confidence() > one.confidence() ? other : one)
				.orElseThrow();
	}

	/** How many of the names of one of them a sheet has. */
	int names(Sheet sheet) {
		return kinds.stream().mapToInt(kind -> HeaderLine.of(sheet, kind.map()).names()).max().orElse(0);
	}

	/** Whether a sheet has all that one of them needs. */
	boolean has(Sheet sheet) {
		return kinds.stream().anyMatch(kind -> kind.export().recognise(sheet).confidence() > COMPLETE);
	}

	/** The table that a sheet is; the quantification where it is none of them. */
	RowExport of(Sheet sheet) {
		return new RowExport(kinds.stream().reduce((one, other) -> other.export().recognise(sheet).confidence() > one.export().recognise(sheet).confidence() ? other : one)
				.orElseThrow().map());
	}
}
