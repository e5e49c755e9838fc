/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.stemma.api.Outcome;
import org.stemma.api.Place;
import org.stemma.api.Problem;
import org.stemma.formats.Mismatch;
import org.stemma.formats.text.SourceText;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/** Reads delimited text (CSV, semicolon, tab) into cells. Quotes are those of RFC 4180. */
public final class DelimitedText {

	/** More cells, or blank lines, than any text export has; what is beyond is an attack or a mistake. */
	private static final int MOST_CELLS = 2_000_000;

	private final SourceText text;
	private final Delimiter delimiter;

	/** A text with the delimiter between its cells. */
	public DelimitedText(SourceText text, Delimiter delimiter) {
		this.text = text;
		this.delimiter = delimiter;
	}

	/** All rows; refused with its place when a quote is not closed or a row exceeds what any export has. */
	public Outcome<Sheet> sheet() {
		Optional<Problem> quote = new QuoteCheck(text, delimiter.character()).problem();
		if (quote.isPresent()) {
			return Outcome.refused(List.of(quote.get()));
		}
		List<Row> rows = new ArrayList<>();
		try {
			read(rows);
			return Outcome.of(new Sheet(text.name(), DoubledLines.removedFrom(rows)));
		} catch (CsvParseException failure) {
			return Outcome.refused(List.of(Mismatch.described("table.unreadable", afterLast(rows), failure.getMessage(),
					"rows of cells", "The file is damaged; export the run again.").error().causedBy(failure)));
		}
	}

	/** The rows up to the first that cannot be read, for recognition; the text may end anywhere. */
	public Sheet beginning() {
		List<Row> rows = new ArrayList<>();
		try {
			read(rows);
		} catch (CsvParseException brokenFromHereOn) {
			return new Sheet(text.name(), DoubledLines.removedFrom(rows));
		}
		return new Sheet(text.name(), DoubledLines.removedFrom(rows));
	}

	private void read(List<Row> rows) {
		boolean stated = Delimiter.statedBy(text).isPresent();
		int cells = 0;
		try (CsvReader<CsvRecord> entries = entries()) {
			for (CsvRecord entry : entries) {
				cells += Math.max(1, entry.getFieldCount());
				if (cells > MOST_CELLS) {
					throw new CsvParseException("more than " + MOST_CELLS + " cells");
				}
				if (!stated || entry.getStartingLineNumber() > 1) {
					rows.add(row(entry));
				}
			}
		} catch (IOException impossible) {
			throw new UncheckedIOException("The text is in memory", impossible);
		}
	}

	private CsvReader<CsvRecord> entries() {
		return CsvReader.builder().fieldSeparator(delimiter.character()).skipEmptyLines(false)
				.extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
				.allowUnclosedQuote(false).ofCsvRecord(new ResavePadding(delimiter).removedFrom(text.text()));
	}

	private Row row(CsvRecord entry) {
		int line = Math.toIntExact(entry.getStartingLineNumber());
		List<Cell> cells = new ArrayList<>();
		for (String field : entry.getFields()) {
			cells.add(new Cell(field, new Place(text.name(), line, cells.size() + 1, "")));
		}
		return new Row(Place.line(text.name(), line), cells);
	}

	private Place afterLast(List<Row> rows) {
		return rows.isEmpty() ? Place.line(text.name(), 1) : rows.getLast().place();
	}
}
