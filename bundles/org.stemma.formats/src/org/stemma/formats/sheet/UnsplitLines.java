/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.sheet;

import java.nio.charset.StandardCharsets;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

import org.stemma.formats.table.DelimitedText;
import org.stemma.formats.table.Delimiter;
import org.stemma.formats.table.Sheet;
import org.stemma.formats.text.SourceText;

/** Lines of delimited text in a workbook, each in one cell: a spreadsheet that expects another delimiter leaves them so. */
public final class UnsplitLines {

	private UnsplitLines() {
	}

	/**
	 * The sheet with its lines split where that shows more of the names that a reader looks for, else the very same sheet. A
	 * sheet with more than one column stays: what a spreadsheet made of the parts nobody can tell.
	 *
	 * @param names how many of its names a reader finds in a sheet
	 */
	public static Sheet split(Sheet sheet, ToIntFunction<Sheet> names) {
		if (sheet.rows().isEmpty() || sheet.rows().stream().anyMatch(row -> row.used() > 1)) {
			return sheet;
		}
		String lines = sheet.rows().stream().map(row -> row.cell(0).text()).collect(Collectors.joining("\n", "", "\n"));
		SourceText text = new SourceText(sheet.name(), lines, StandardCharsets.UTF_8);
		Sheet split = new DelimitedText(text, Delimiter.of(text, names)).sheet().result().orElse(sheet);
		return names.applyAsInt(split) > names.applyAsInt(sheet) ? split : sheet;
	}
}
