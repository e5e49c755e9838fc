/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.delimited;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.formats.field.FieldMap;
import org.stemma.formats.field.FieldRule;
import org.stemma.formats.value.Label;
import org.stemma.formats.value.Unit;

/**
 * What the columns of a laboratory's own table mean, as kept in the settings of an instrument: a setting
 * {@code column.NAME} for each column, whose value is one of
 * <ul>
 * <li>{@code sample}, {@code well}, {@code time}: the sample's name, its well, when it was measured
 * <li>{@code number FIELD [UNIT]}: a number handed over as that field, in a UCUM unit; a pure number has none
 * <li>{@code text FIELD}: a text about the sample
 * <li>{@code fact FIELD}: a text about the run, such as a serial number
 * </ul>
 * A column without a setting is listed as not understood.
 */
final class ColumnMapping {

	/** What the names of its settings begin with. */
	static final String COLUMN = "column.";

	private final Map<String, String> settings;

	ColumnMapping(Map<String, String> settings) {
		this.settings = new TreeMap<>(settings);
	}

	/** The columns as rules; refused with code {@code mapping.missing} or {@code mapping.wrong}. */
	Outcome<FieldMap> map() {
		List<FieldRule> rules = new ArrayList<>();
		List<Problem> problems = new ArrayList<>();
		settings.forEach((key, meaning) -> {
			if (key.startsWith(COLUMN)) {
				String name = key.substring(COLUMN.length());
				Optional<FieldRule> rule = rule(name, meaning.strip());
				rule.filter(made -> rules.stream().noneMatch(other -> other.names().equals(made.names()))).ifPresentOrElse(
						rules::add, () -> problems.add(wrong(name, meaning)));
			}
		});
		if (rules.isEmpty() && problems.isEmpty()) {
			return Outcome.refused("mapping.missing", "Nothing says what the columns mean. Set the instrument's reader "
					+ "settings, one \"column.NAME\" for each column: sample, well, time, number FIELD [UNIT], text FIELD or "
					+ "fact FIELD.");
		}
		return problems.isEmpty() ? Outcome.of(new FieldMap(rules)) : Outcome.refused(problems);
	}

	private static Optional<FieldRule> rule(String name, String meaning) {
		return switch (meaning.toLowerCase(Locale.ROOT)) {
		case "sample" -> Optional.of(FieldRule.sample(name).required());
		case "well" -> Optional.of(FieldRule.well(name));
		case "time" -> Optional.of(FieldRule.time(name));
		default -> field(name, meaning);
		};
	}

	private static Optional<FieldRule> field(String name, String meaning) {
		int blank = meaning.indexOf(' ');
		String field = blank < 0 ? "" : meaning.substring(blank).strip().toLowerCase(Locale.ROOT);
		if (field.isEmpty() || Label.parse(name).name().isEmpty()) {
			return Optional.empty();
		}
		return switch (meaning.substring(0, blank).toLowerCase(Locale.ROOT)) {
		case "text" -> Optional.of(FieldRule.text(field, name));
		case "fact" -> Optional.of(FieldRule.fact(field, name));
		case "number" -> Optional.of(number(name, meaning.substring(blank).strip()));
		default -> Optional.empty();
		};
	}

	/** The last word is the unit where it is one; the file's own unit is converted, a file without one is in it. */
	private static FieldRule number(String name, String fieldAndUnit) {
		int last = fieldAndUnit.lastIndexOf(' ');
		Optional<Unit> unit = last < 0 ? Optional.empty() : Unit.parse(fieldAndUnit.substring(last + 1));
		String field = unit.isPresent() ? fieldAndUnit.substring(0, last).strip() : fieldAndUnit;
		String code = unit.map(Unit::code).orElse(Unit.ONE.code());
		return FieldRule.number(field.toLowerCase(Locale.ROOT), code, name).required().writtenIn(code);
	}

	private static Problem wrong(String name, String meaning) {
		return Problem.error("mapping.wrong", "Reader setting " + COLUMN + name + ": found \"" + meaning + "\", expected sample, "
				+ "well, time, number FIELD [UNIT], text FIELD or fact FIELD, and each column once.");
	}
}
