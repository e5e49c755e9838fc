/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.field;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.stemma.formats.value.Label;
import org.stemma.formats.value.Unit;

/**
 * What one column or key of a format means. Made by {@link #number}, {@link #text}, {@link #fact} and their like, then
 * sharpened by {@link #required}, {@link #mark}, {@link #within} and
 * {@link #writtenIn}.
 *
 * @param kind      what its cells hold
 * @param field     the Allotrope Simple Model term in lower case; empty for sample, well, time and zone
 * @param unit      the unit in which numbers are handed over
 * @param names     the names it is known by, without unit and in lower case as in a {@link Label}
 * @param mandatory whether a file without it is refused
 * @param marking   whether the format is recognised by it
 * @param bounds    what its numbers can be at all
 * @param written   the unit in which the format writes its numbers where the file states none
 */
public record FieldRule(Kind kind, String field, Unit unit, List<String> names, boolean mandatory, boolean marking,
		Optional<Bounds> bounds, Optional<Unit> written) {

	private static final Unit PER_MILLILITRE = Unit.ofCode("/mL");

	/** What the cells of a column hold. */
	public enum Kind {
		/** The name of the sample. */
		SAMPLE,
		/** The well or position of the sample. */
		WELL,
		/** When the sample was measured. */
		TIME,
		/** The offset from UTC in which the times of the file are written. */
		ZONE,
		/** A number measured, set or counted for the sample. */
		NUMBER,
		/** A text about the sample or its measurement. */
		TEXT,
		/** A text about the run as a whole: software, serial number, operator. */
		FACT
	}

	/** Takes unit and case off the names, as they are taken off in a file. */
	public FieldRule {
		Objects.requireNonNull(kind, "kind");
		Objects.requireNonNull(field, "field");
		Objects.requireNonNull(unit, "unit");
		Objects.requireNonNull(bounds, "bounds");
		Objects.requireNonNull(written, "written");
		names = names.stream().map(name -> Label.parse(name).name()).toList();
	}

	/** The name of the sample. */
	public static FieldRule sample(String... names) {
		return of(Kind.SAMPLE, "", Unit.ONE, names);
	}

	/** The well or position of the sample. */
	public static FieldRule well(String... names) {
		return of(Kind.WELL, "", Unit.ONE, names);
	}

	/** When the sample was measured. */
	public static FieldRule time(String... names) {
		return of(Kind.TIME, "", Unit.ONE, names);
	}

	/** The offset of the file's times from UTC. */
	public static FieldRule zone(String... names) {
		return of(Kind.ZONE, "", Unit.ONE, names);
	}

	/** A number; {@code unit} is the UCUM code in which it is handed over, whatever the file writes. */
	public static FieldRule number(String field, String unit, String... names) {
		return of(Kind.NUMBER, field, Unit.ofCode(unit), names);
	}

	/** A text about the sample. */
	public static FieldRule text(String field, String... names) {
		return of(Kind.TEXT, field, Unit.ONE, names);
	}

	/** A text about the run. */
	public static FieldRule fact(String field, String... names) {
		return of(Kind.FACT, field, Unit.ONE, names);
	}

	/** The same rule for something without which the file is refused. */
	public FieldRule required() {
		return new FieldRule(kind, field, unit, names, true, marking, bounds, written);
	}

	/** The same rule for something that only this format has. */
	public FieldRule mark() {
		return new FieldRule(kind, field, unit, names, mandatory, true, bounds, written);
	}

	/** The same rule for numbers that are impossible outside these bounds. */
	public FieldRule within(Bounds possible) {
		return new FieldRule(kind, field, unit, names, mandatory, marking, Optional.of(possible), written);
	}

	/**
	 * The same rule for numbers whose unit the file does not state because the format fixes it; {@code unit} is its UCUM
	 * code. A unit that a file does state comes first. A text so ruled is a number whose unit stands in another cell.
	 */
	public FieldRule writtenIn(String code) {
		return new FieldRule(kind, field, unit, names, mandatory, marking, bounds, Optional.of(Unit.ofCode(code)));
	}

	/** Whether its cells are numbers, be it that their unit stands in another cell. */
	boolean holdsNumbers() {
		return kind == Kind.NUMBER || kind == Kind.TEXT && written.isPresent();
	}

	/**
	 * The unit that is meant where a label states none: that of the format, and for a cell density under a bare power of
	 * ten, such as {@code Live (E6)}, cells per mL.
	 */
	Optional<Unit> meant(Label label) {
		boolean density = label.powered() && unit.convertsTo(PER_MILLILITRE);
		return written.or(() -> density ? Optional.of(PER_MILLILITRE) : Optional.empty());
	}

	/** The rule of a column that states a unit where the rule has none: the number stays in the unit that is stated. */
	FieldRule statedIn(Label label) {
		boolean bare = kind == Kind.NUMBER && !mandatory && unit.equals(Unit.ONE) && bounds.isEmpty();
		return label.unit().filter(stated -> bare && !stated.convertsTo(unit))
				.map(stated -> new FieldRule(kind, field, stated, names, mandatory, marking, bounds, written)).orElse(this);
	}

	private static FieldRule of(Kind kind, String field, Unit unit, String... names) {
		return new FieldRule(kind, field, unit, List.of(names), false, false, Optional.empty(), Optional.empty());
	}
}
