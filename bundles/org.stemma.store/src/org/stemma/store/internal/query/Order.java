/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.stemma.core.query.Position;
import org.stemma.core.query.Sort;
import org.stemma.store.internal.schema.KindTables;

/**
 * Compiles an order and the place in it where a page goes on: unset values last, the record's number to make it total.
 * Codes are unique within a kind and required fields never unset, which lets the engine use their indexes.
 */
final class Order {

	private static final String CODE = "code";
	private static final String NUMBER = Scope.OWN + "." + KindTables.NUMBER;

	private final List<Sort> sort;
	private final boolean oneKind;

	/** An order; {@code oneKind} tells whether codes are unique among the rows. */
	Order(List<Sort> sort, boolean oneKind) {
		this.sort = upToCode(sort, oneKind);
		this.oneKind = oneKind;
	}

	/** What is sorted behind a unique code never matters. */
	private static List<Sort> upToCode(List<Sort> sort, boolean oneKind) {
		List<Sort> needed = new ArrayList<>();
		for (Sort each : sort) {
			needed.add(each);
			if (oneKind && each.column().equals(CODE)) {
				return needed;
			}
		}
		return needed;
	}

	List<Sort> sort() {
		return sort;
	}

	private boolean total() {
		return oneKind && !sort.isEmpty() && sort.get(sort.size() - 1).column().equals(CODE);
	}

	/** The words behind {@code ORDER BY}, given the SQL of each sort column and of the number. */
	String by(Scope scope, List<String> columns, String number) {
		List<String> words = new ArrayList<>();
		for (int i = 0; i < sort.size(); i++) {
			words.add(columns.get(i) + (sort.get(i).descending() ? " DESC" : "")
					+ (neverUnset(scope, sort.get(i)) ? "" : " NULLS LAST"));
		}
		if (!total()) {
			words.add(number);
		}
		return String.join(", ", words);
	}

	private static boolean neverUnset(Scope scope, Sort each) {
		return HopName.of(each.column()).isEmpty() && scope.expression(each.column()).field().field().required();
	}

	/** Which rows come after a position. */
	Sql after(Scope scope, Optional<Position> position) {
		return position.map(place -> after(scope, place, 0)).orElse(Sql.TRUE);
	}

	private Sql after(Scope scope, Position place, int step) {
		if (step == sort.size()) {
			return total() ? Sql.FALSE : Sql.of(NUMBER + " > ?", place.number());
		}
		Sort each = sort.get(step);
		String column = scope.expression(each.column()).sorted();
		Object value = place.values().get(step);
		Sql rest = after(scope, place, step + 1);
		if (value == null) {
			return Sql.join("AND", List.of(Sql.of(column + " IS NULL"), rest));
		}
		Sql beyond = Sql.of(column + (each.descending() ? " < ?" : " > ?"), value);
		if (!neverUnset(scope, each)) {
			Sql same = Sql.join("AND", List.of(Sql.of(column + " = ?", value), rest));
			return Sql.join("OR", List.of(beyond, same, Sql.of(column + " IS NULL")));
		}
		return rest == Sql.FALSE ? beyond
				: Sql.join("AND", List.of(Sql.of(column + (each.descending() ? " <= ?" : " >= ?"), value),
						Sql.join("OR", List.of(beyond, rest))));
	}

	/**
	 * The column whose index has the rows in order, so that a page is read from it without sorting all; empty when there
	 * is none, or when the filter leaves few rows anyway.
	 */
	Optional<String> indexed(Scope scope, boolean few) {
		if (few || sort.isEmpty() || !neverUnset(scope, sort.get(0))) {
			return Optional.empty();
		}
		Expression first = scope.expression(sort.get(0).column());
		String column = first.field().columns().get(first.field().sortedPosition()).name();
		return scope.kind().main().indexes().stream().filter(index -> index.descending() == sort.get(0).descending()
				&& index.columns().get(0).equals(column)).findFirst().map(index -> column);
	}
}
