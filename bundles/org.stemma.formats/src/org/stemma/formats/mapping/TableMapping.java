/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.formats.field.FieldMap;
import org.stemma.formats.field.FieldRule;
import org.stemma.formats.field.FieldRule.Kind;
import org.stemma.formats.field.StatedStyle;
import org.stemma.formats.table.TableLayout;

/**
 * What the columns of a laboratory's own table mean and how it lies in the file, as kept in the settings of an instrument: a
 * setting {@code column.NAME} for each column ({@link ColumnMeaning}), and where the file leaves them open {@code table.delimiter},
 * {@code table.sheet}, {@code table.header} ({@link TableLayout}), {@code table.decimal} and {@code table.dates} ({@link StatedStyle}). A column
 * without a setting is listed as not understood.
 *
 * @param columns what the columns mean, by their names
 * @param layout  how the table lies in the file
 */
public record TableMapping(Map<String, ColumnMeaning> columns, TableLayout layout) {

	/** The format that tables with such a mapping are read as. */
	public static final String FORMAT = "table";

	/** What the settings of columns begin with. */
	public static final String COLUMN = "column.";

	/** What the settings of the table as a whole begin with. */
	public static final String TABLE = "table.";

	/** Copies the map. */
	public TableMapping {
		columns = new TreeMap<>(columns);
	}

	/** The mapping in settings; refused with code {@code mapping.missing}, {@code mapping.wrong} or {@code mapping.twice}. */
	public static Outcome<TableMapping> of(Map<String, String> settings) {
		Map<String, ColumnMeaning> columns = new LinkedHashMap<>();
		List<Problem> problems = new ArrayList<>();
		new TreeMap<>(settings).forEach((key, value) -> {
			if (key.startsWith(COLUMN)) {
				String name = key.substring(COLUMN.length());
				meaning(name, value).ifPresentOrElse(meaning -> columns.put(name, meaning), () -> problems.add(wrong(key, value)));
			} else if (key.startsWith(TABLE) && !understands(key, value)) {
				problems.add(Problem.error("mapping.wrong", "Reader setting " + key + ": found \"" + value
						+ "\", expected " + expected(key) + "."));
			}
		});
		TableMapping mapping = new TableMapping(columns, TableLayout.of(settings));
		problems.addAll(mapping.doubled());
		if (columns.isEmpty() && problems.isEmpty()) {
			problems.add(missing());
		}
		return problems.isEmpty() ? Outcome.of(mapping) : Outcome.refused(problems);
	}

	private static Optional<ColumnMeaning> meaning(String name, String value) {
		return ColumnMeaning.names(name) ? ColumnMeaning.parse(value) : Optional.empty();
	}

	private static boolean understands(String key, String value) {
		return switch (key) {
		case TableLayout.DELIMITER, TableLayout.SHEET, TableLayout.HEADER -> TableLayout.understands(key, value);
		case StatedStyle.DECIMAL, StatedStyle.DATES -> StatedStyle.understands(key, value);
		default -> false;
		};
	}

	private static String expected(String key) {
		return switch (key) {
		case TableLayout.DELIMITER -> "comma, semicolon, tab or bar";
		case TableLayout.SHEET -> "the name of a sheet";
		case TableLayout.HEADER -> "the number of a line from 1 to 1000";
		case StatedStyle.DECIMAL -> "point or comma";
		case StatedStyle.DATES -> "day-first or month-first";
		default -> "table.delimiter, table.sheet, table.header, table.decimal or table.dates";
		};
	}

	private static Problem wrong(String key, String value) {
		return Problem.error("mapping.wrong", "Reader setting " + key + ": found \"" + value + "\", expected sample, "
				+ "well, time, number FIELD [UNIT], text FIELD or fact FIELD.");
	}

	private static Problem missing() {
		return Problem.error("mapping.missing", "Nothing says what the columns mean. Open the instrument and map its columns from a "
				+ "sample file, or set its reader settings, one \"column.NAME\" for each column: sample, well, time, number FIELD "
				+ "[UNIT], text FIELD or fact FIELD.");
	}

	/** A column that is mapped twice, and a second sample, well or time, of which only one would be read. */
	private List<Problem> doubled() {
		List<Problem> problems = new ArrayList<>();
		Map<List<String>, String> names = new LinkedHashMap<>();
		Map<Kind, String> kinds = new LinkedHashMap<>();
		columns.forEach((name, meaning) -> {
			FieldRule rule = meaning.rule(name);
			Optional.ofNullable(names.put(rule.names(), name)).ifPresent(other -> problems.add(twice(name, other,
					"have the same name but for unit and case, so that one cannot be told from the other. Map one of them")));
			if (rule.field().isEmpty()) {
				Optional.ofNullable(kinds.put(meaning.kind(), name)).ifPresent(other -> problems.add(twice(name, other,
						"are both mapped as " + meaning.written() + ". A row has one; choose which")));
			}
		});
		return problems;
	}

	private static Problem twice(String name, String other, String why) {
		return Problem.error("mapping.twice", "The columns \"" + other + "\" and \"" + name + "\" " + why + ".");
	}

	/** Settings that say the same; the style of numbers and dates is not among them. */
	public Map<String, String> settings() {
		Map<String, String> settings = new TreeMap<>(layout.settings());
		columns.forEach((name, meaning) -> settings.put(COLUMN + name, meaning.written()));
		return settings;
	}

	/** The table that it describes. */
	public MappedTable table() {
		return new MappedTable(new FieldMap(columns.entrySet().stream().map(column -> column.getValue().rule(column.getKey()))
				.toList()), layout);
	}
}
