/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.mapping;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.stemma.formats.field.FieldRule.Kind;
import org.stemma.formats.table.Row;
import org.stemma.formats.value.DayAlone;
import org.stemma.formats.value.Label;
import org.stemma.formats.value.NumberReader;
import org.stemma.formats.value.Reading;
import org.stemma.formats.value.TimeReader;
import org.stemma.formats.value.Unit;

/** What the columns of a table could mean, by their names and by what stands below them. */
record MappingProposal(List<String> names, List<Row> rows) {

	/** So many numbers stand beside each text of a column of numbers, at least. */
	private static final int NUMBERS_EACH = 4;

	/** A meaning for each column, of columns with one name for the first alone. */
	Map<String, ColumnMeaning> columns() {
		Map<String, ColumnMeaning> columns = new LinkedHashMap<>();
		Set<String> labels = new HashSet<>();
		for (int i = 0; i < names.size(); i++) {
			String name = names.get(i);
			String label = Label.parse(name).name();
			if (!label.isEmpty() && labels.add(label)) {
				columns.put(name, meaning(name, typical(i), columns));
			}
		}
		return columns;
	}

	/** What stands below a name first of that which most of its cells are; words for no value, as {@code n/a}, aside. */
	private String typical(int column) {
		List<String> texts = rows.stream().map(row -> row.cell(column).text()).filter(text -> Reading.ofWord(text).isEmpty()).toList();
		List<String> numbers = texts.stream().filter(MappingProposal::isNumber).toList();
		boolean number = !numbers.isEmpty() && (texts.size() - numbers.size()) * NUMBERS_EACH <= numbers.size();
		return texts.stream().filter(text -> isNumber(text) == number).findFirst().orElse("");
	}

	private static boolean isNumber(String text) {
		return NumberReader.isNumber(text) || NumberReader.unitBehind(text).isPresent();
	}

	private static ColumnMeaning meaning(String name, String below, Map<String, ColumnMeaning> before) {
		Label label = Label.parse(name);
		String word = label.name().toLowerCase(Locale.ROOT);
		if (word.contains("sample") && free(Kind.SAMPLE, before)) {
			return new ColumnMeaning(Kind.SAMPLE, "");
		}
		if ((word.startsWith("well") || word.equals("position")) && free(Kind.WELL, before)) {
			return new ColumnMeaning(Kind.WELL, "");
		}
		if (TimeReader.isTime(below) || DayAlone.is(below)) {
			return free(Kind.TIME, before) ? new ColumnMeaning(Kind.TIME, "") : new ColumnMeaning(Kind.TEXT, word);
		}
		if (word.equals("operator") || word.equals("user") || word.equals("analyst")) {
			return new ColumnMeaning(Kind.FACT, ColumnMeaning.OPERATOR);
		}
		Optional<Unit> behind = NumberReader.unitBehind(below);
		return isNumber(below) ? new ColumnMeaning(Kind.NUMBER, word, label.unit().or(() -> behind).orElse(Unit.ONE))
				: new ColumnMeaning(Kind.TEXT, word);
	}

	private static boolean free(Kind kind, Map<String, ColumnMeaning> before) {
		return before.values().stream().noneMatch(meaning -> meaning.kind() == kind);
	}
}
