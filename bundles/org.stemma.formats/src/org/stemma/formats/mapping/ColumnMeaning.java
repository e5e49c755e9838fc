/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.mapping;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.stemma.formats.field.Bounds;
import org.stemma.formats.field.FieldRule;
import org.stemma.formats.field.FieldRule.Kind;
import org.stemma.formats.value.Label;
import org.stemma.formats.value.Unit;

/**
 * What one column of a table means, written as
 * <ul>
 * <li>{@code sample}, {@code well}, {@code time}: the sample's name, its well, when it was measured
 * <li>{@code number FIELD [UNIT]}: a number handed over as that field, in a UCUM unit; a pure number has none
 * <li>{@code text FIELD}: a text about the sample
 * <li>{@code fact FIELD}: a text about the run, such as a serial number
 * </ul>
 *
 * @param kind  what its cells hold
 * @param field the term of the Allotrope Simple Model in lower case; empty for sample, well and time
 * @param unit  the unit in which numbers are handed over, and read where the file states none
 */
public record ColumnMeaning(Kind kind, String field, Unit unit) {

	/** The field of the person who measured. */
	public static final String OPERATOR = "analyst";

	private static final Unit PER_MILLILITRE = Unit.ofCode("/mL");
	private static final List<Kind> BARE = List.of(Kind.SAMPLE, Kind.WELL, Kind.TIME);
	private static final List<Kind> NAMED = List.of(Kind.NUMBER, Kind.TEXT, Kind.FACT);

	/** Writes the field in lower case. */
	public ColumnMeaning {
		Objects.requireNonNull(kind, "kind");
		Objects.requireNonNull(unit, "unit");
		field = field.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
	}

	/** A meaning without a unit. */
	public ColumnMeaning(Kind kind, String field) {
		this(kind, field, Unit.ONE);
	}

	/** A meaning as it is written; empty when it says nothing that is understood. */
	public static Optional<ColumnMeaning> parse(String written) {
		String[] words = written.strip().split("\\s+", 2);
		String field = words.length > 1 ? words[1] : "";
		Optional<Kind> kind = kind(words[0], field.isEmpty() ? BARE : NAMED);
		return kind.map(found -> found == Kind.NUMBER ? number(field) : new ColumnMeaning(found, field));
	}

	private static Optional<Kind> kind(String word, List<Kind> among) {
		return among.stream().filter(kind -> kind.name().equalsIgnoreCase(word)).findFirst();
	}

	/** The last word is the unit where it is one. */
	private static ColumnMeaning number(String fieldAndUnit) {
		int last = fieldAndUnit.lastIndexOf(' ');
		Optional<Unit> unit = last < 0 ? Optional.empty() : Unit.parse(fieldAndUnit.substring(last + 1));
		return unit.map(found -> new ColumnMeaning(Kind.NUMBER, fieldAndUnit.substring(0, last), found))
				.orElseGet(() -> new ColumnMeaning(Kind.NUMBER, fieldAndUnit));
	}

	/** The meaning as it is written; a number always with its unit, so that no word of its field is taken for one. */
	public String written() {
		String word = kind.name().toLowerCase(Locale.ROOT);
		return switch (kind) {
		case SAMPLE, WELL, TIME, ZONE -> word;
		case TEXT, FACT -> word + " " + field;
		case NUMBER -> word + " " + field + " " + unit.code();
		};
	}

	/** The rule of the column of that name; the file's own unit is converted, a file without one is in it. */
	FieldRule rule(String column) {
		boolean needed = kind == Kind.SAMPLE || kind == Kind.NUMBER;
		return new FieldRule(kind, field, unit, List.of(column), needed, false, Optional.of(unit).filter(any -> kind == Kind.NUMBER).flatMap(any -> possible()),
				Optional.of(unit).filter(any -> kind == Kind.NUMBER));
	}

	/** What numbers cannot be in any laboratory: a viability above all cells, less than no cells in a volume. */
	private Optional<Bounds> possible() {
		boolean share = field.startsWith("viability") && unit.code().equals("%");
		return share ? Optional.of(Bounds.percentage()) : unit.convertsTo(PER_MILLILITRE) ? Optional.of(Bounds.notNegative()) : Optional.empty();
	}

	/** Whether a name can stand over a column at all. */
	public static boolean names(String column) {
		return !Label.parse(column).name().isEmpty();
	}
}
