/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.sample;

import java.util.List;
import java.util.Optional;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/**
 * Splits a line into cells. A cell in quotation marks may hold the separator, and two quotation marks for one, as spreadsheets
 * write them.
 *
 * @param separator what stands between cells
 */
record CellSplit(char separator) {

	private static final char QUOTE = '"';

	/** The cells without blanks around them; empty when a quotation mark is not closed or text stands behind one. */
	Optional<List<String>> cells(String line) {
		if (line.chars().filter(character -> character == QUOTE).count() % 2 != 0) {
			return Optional.empty();
		}
		try (CsvReader<CsvRecord> reader = CsvReader.builder().fieldSeparator(separator).allowExtraCharsAfterClosingQuote(false)
				.trimWhitespacesAroundQuotes(true).skipEmptyLines(false).ofCsvRecord(line)) {
			return reader.stream().findFirst().map(entry -> entry.getFields().stream().map(String::strip).toList()).or(() -> Optional.of(List.of("")));
		} catch (CsvParseException damaged) {
			return Optional.empty();
		} catch (java.io.IOException impossible) {
			throw new java.io.UncheckedIOException("A text was read from memory", impossible);
		}
	}
}
