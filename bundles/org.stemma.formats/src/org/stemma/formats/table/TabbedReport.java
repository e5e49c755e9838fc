/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.table;

import java.util.Objects;
import java.util.function.ToIntFunction;

import org.stemma.api.Outcome;
import org.stemma.formats.text.SourceText;

/** The lines of a report that has tabs between its cells, also where a spreadsheet saved them with commas or semicolons. */
public final class TabbedReport {

	private static final char TAB = '\t';

	private final ToIntFunction<Sheet> grids;

	/** @param grids how many lines of a sheet a reader knows by their cells, which tells the delimiter of a text without tabs */
	public TabbedReport(ToIntFunction<Sheet> grids) {
		this.grids = Objects.requireNonNull(grids, "grids");
	}

	/** All lines; refused where they are more than any export has. */
	public Outcome<Sheet> sheet(SourceText text) {
		return isSavedAgain(text) ? new DelimitedText(text, Delimiter.of(text, grids)).sheet() : new PlainLines(text, TAB).unquoted().sheet();
	}

	/** The lines as far as an export goes, for recognition. */
	public Sheet beginning(SourceText text) {
		return isSavedAgain(text) ? new DelimitedText(text, Delimiter.of(text, grids)).beginning() : new PlainLines(text, TAB).unquoted().beginning();
	}

	private boolean isSavedAgain(SourceText text) {
		return text.text().indexOf(TAB) < 0 && grids.applyAsInt(new DelimitedText(text, Delimiter.of(text, grids)).beginning()) > 0;
	}
}
