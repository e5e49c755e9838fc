/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.nanodrop;

import java.util.List;
import java.util.Set;

import org.stemma.api.instrument.FileHead;
import org.stemma.api.instrument.Recognition;
import org.stemma.formats.field.FieldMap;
import org.stemma.formats.field.HeaderLine;
import org.stemma.formats.section.RowExport;
import org.stemma.formats.sheet.TextOrWorkbook;
import org.stemma.formats.table.Sheet;
import org.stemma.formats.value.Label;

/**
 * A table of absorbances without ratios of a nucleic acid: of a culture at 600 nm, of an assay of proteins, of wavelengths that
 * a person chose.
 */
final class AbsorbanceTable {

	private static final Set<String> CHOSEN = Set.of("abs 1", "nm 1");

	/** Where these stand a table is one of concentrations, even if it has lost another name. */
	private static final Set<String> CONCENTRATIONS = Set.of("units", "conc.", "260/280", "a260/280", "a260/a280");

	private final FieldMap columns;
	private final RowExport export;
	private final int least;
	private final String key;
	private final TextOrWorkbook source;

	/**
	 * A table with these columns and an absorbance.
	 *
	 * @param columns what is known of it
	 * @param least   the confidence from which on it is one, 0 to 100
	 * @param key     the beginning of a line above the table, in lower case, or empty where none is needed
	 */
	AbsorbanceTable(FieldMap columns, int least, String key) {
		this.columns = columns;
		this.export = new RowExport(columns);
		this.least = least;
		this.key = key;
		this.source = new TextOrWorkbook(sheet -> HeaderLine.of(sheet, columns).names());
	}

	/** How it is read. */
	RowExport export() {
		return export;
	}

	/** How sure it is that a file is such a table. */
	Recognition recognise(FileHead head) {
		Recognition found = export.recognise(head);
		return found.confidence() >= least && source.beginning(head).stream().anyMatch(this::holds) ? found
				: Recognition.none("no absorbances at wavelengths of a NanoDrop");
	}

	private boolean holds(Sheet sheet) {
		HeaderLine header = HeaderLine.of(sheet, columns);
		List<String> above = sheet.rows().stream().limit(header.index()).map(row -> Label.parse(row.cell(0).text()).name()).toList();
		boolean ofConcentrations = header.cells().stream().anyMatch(cell -> CONCENTRATIONS.contains(Label.parse(cell.text()).name()));
		return (key.isEmpty() || above.contains(key)) && !ofConcentrations && header.cells().stream()
				.anyMatch(cell -> AbsorbanceColumn.of(cell.text()).isPresent() || CHOSEN.contains(Label.parse(cell.text()).name()));
	}
}
