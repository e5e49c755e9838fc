/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.mapping;

import java.util.List;
import java.util.Optional;

import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.formats.mapping.ColumnMeaning;
import org.stemma.formats.value.Unit;
import org.stemma.ui.text.Texts;

/**
 * A column as it is being mapped, also when what is typed is not right yet.
 *
 * @param name    the name of the column
 * @param example what stands below it; a word says that the sample file has no such column
 * @param use     what it is used for
 * @param field   the field as typed
 * @param unit    the unit as typed
 */
record ColumnLine(String name, String example, ColumnUse use, String field, String unit) {

	private static final Texts TEXTS = new Texts(ColumnLine.class);

	/** A column with a meaning, or with none. */
	static ColumnLine of(String name, String example, Optional<ColumnMeaning> meaning) {
		return meaning.map(known -> new ColumnLine(name, example, ColumnUse.of(known), known.field(),
				known.unit().equals(Unit.ONE) ? "" : known.unit().code()))
				.orElseGet(() -> new ColumnLine(name, example, ColumnUse.NOTHING, "", ""));
	}

	/** The same column used otherwise. */
	ColumnLine with(ColumnUse other, String otherField, String otherUnit) {
		return new ColumnLine(name, example, other, otherField, otherUnit);
	}

	/** What it means; empty when it is not mapped, refused in words when a field or unit is missing or unknown. */
	Outcome<Optional<ColumnMeaning>> meaning() {
		if (use == ColumnUse.NOTHING) {
			return Outcome.of(Optional.empty());
		}
		if (use.named() && field.isBlank()) {
			return refused("field.missing", name);
		}
		Optional<Unit> stated = unit.isBlank() ? Optional.of(Unit.ONE) : Unit.parse(unit);
		if (use == ColumnUse.NUMBER && stated.isEmpty()) {
			return refused("unit.unknown", name, unit.strip());
		}
		String named = use == ColumnUse.OPERATOR ? ColumnMeaning.OPERATOR : use.named() ? field : "";
		return Outcome.of(use.kind().map(kind -> new ColumnMeaning(kind, named,
				use == ColumnUse.NUMBER ? stated.orElseThrow() : Unit.ONE)));
	}

	private static <T> Outcome<T> refused(String key, Object... arguments) {
		return Outcome.refused(List.of(Problem.error("mapping." + key, TEXTS.get(key, arguments))));
	}

	/** What it is used for, in words. */
	String words() {
		return TEXTS.get("use." + use.name());
	}

	/** Field and unit in words. */
	String target() {
		return use.named() ? (field + (use == ColumnUse.NUMBER && !unit.isBlank() ? " (" + unit + ")" : "")) : "";
	}
}
