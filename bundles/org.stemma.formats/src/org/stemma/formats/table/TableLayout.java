/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.table;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

import org.stemma.formats.text.Blanks;

/**
 * How a table lies in its file, where a laboratory says it because the file does not show it. A delimiter that the file
 * states itself comes first.
 *
 * @param delimiter between the cells of a text; empty: found in the file
 * @param sheet     name of the sheet of a workbook; empty: found in the file
 * @param header    line of the file or sheet with the names of the columns, counted from 1; empty: found in the file
 */
public record TableLayout(Optional<Delimiter> delimiter, Optional<String> sheet, Optional<Integer> header) {

	/** All are found in the file. */
	public static final TableLayout FOUND = new TableLayout(Optional.empty(), Optional.empty(), Optional.empty());

	/** Setting of the sheet: its name. */
	public static final String SHEET = "table.sheet";

	/** Setting of the delimiter: {@code comma}, {@code semicolon}, {@code tab} or {@code bar}. */
	public static final String DELIMITER = "table.delimiter";

	/** Setting of the header's line: a number. */
	public static final String HEADER = "table.header";

	private static final Map<String, Delimiter> NAMES = Map.of("comma", new Delimiter(','), "semicolon", new Delimiter(';'),
			"tab", new Delimiter('\t'), "bar", new Delimiter('|'));
	private static final int LAST_LINE = 1_000;
	private static final int LONGEST_SHEET = 200;

	/** Checks that nothing is missing. */
	public TableLayout {
		Objects.requireNonNull(delimiter, "delimiter");
		Objects.requireNonNull(sheet, "sheet");
		Objects.requireNonNull(header, "header");
	}

	/** The layout that settings state; a value that means nothing counts as not stated, see {@link #understands}. */
	public static TableLayout of(Map<String, String> settings) {
		return new TableLayout(word(settings.get(DELIMITER)).map(NAMES::get), sheet(settings.get(SHEET)),
				word(settings.get(HEADER)).flatMap(TableLayout::line));
	}

	/** Whether the value of one of these settings means something. */
	public static boolean understands(String key, String value) {
		TableLayout layout = of(Map.of(key, value));
		return switch (key) {
		case DELIMITER -> layout.delimiter.isPresent();
		case SHEET -> layout.sheet.isPresent();
		default -> layout.header.isPresent();
		};
	}

	/** The settings that state this layout. */
	public Map<String, String> settings() {
		Map<String, String> settings = new TreeMap<>();
		delimiter.flatMap(TableLayout::name).ifPresent(name -> settings.put(DELIMITER, name));
		sheet.ifPresent(name -> settings.put(SHEET, name));
		header.ifPresent(line -> settings.put(HEADER, line.toString()));
		return settings;
	}

	/** The word for a delimiter. */
	public static Optional<String> name(Delimiter delimiter) {
		return NAMES.entrySet().stream().filter(entry -> entry.getValue().equals(delimiter)).map(Map.Entry::getKey).findFirst();
	}

	private static Optional<String> word(String value) {
		return Optional.ofNullable(value).map(text -> text.strip().toLowerCase(Locale.ROOT));
	}

	private static Optional<String> sheet(String value) {
		return Optional.ofNullable(value).map(Blanks::strip).filter(name -> !name.isEmpty() && name.length() <= LONGEST_SHEET);
	}

	private static Optional<Integer> line(String digits) {
		boolean number = digits.matches("[1-9]\\d{0,3}");
		return number && Integer.parseInt(digits) <= LAST_LINE ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
	}
}
