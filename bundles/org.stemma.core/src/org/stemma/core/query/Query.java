/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.query;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A question: rows of one kind.
 *
 * @param kind    area and class, for example {@code culture.Lot}; {@code culture.Act} asks for every kind of act
 * @param columns fields by name, or one hop over a reference such as {@code line.name}; {@code code} is a field too
 * @param filter  which rows
 * @param sort    order; the record's number is always added last, so that the order is total
 * @param after   position to go on from, or empty for the first page
 * @param limit   rows of a page, 1 to 1000
 */
public record Query(String kind, List<String> columns, Filter filter, List<Sort> sort, Optional<Position> after,
		int limit) {

	/** Most rows of a page. */
	public static final int MAXIMUM_LIMIT = 1000;

	/** Copies the lists and refuses a page without rows or with too many. */
	public Query {
		Objects.requireNonNull(kind, "kind");
		Objects.requireNonNull(filter, "filter");
		Objects.requireNonNull(after, "after");
		columns = List.copyOf(columns);
		sort = List.copyOf(sort);
		if (limit < 1 || limit > MAXIMUM_LIMIT) {
			throw new IllegalArgumentException("A page has 1 to " + MAXIMUM_LIMIT + " rows, asked for " + limit);
		}
	}

	/** All rows of a kind, by code, first page. */
	public static Query of(String kind, String... columns) {
		return new Query(kind, List.of(columns), Filter.all(), List.of(Sort.by("code")), Optional.empty(), 200);
	}

	/** The same question for fewer rows. */
	public Query where(Filter narrower) {
		return new Query(kind, columns, narrower, sort, after, limit);
	}

	/** The same question in another order. */
	public Query sorted(Sort... order) {
		return new Query(kind, columns, filter, List.of(order), after, limit);
	}

	/** The same question with another size of page. */
	public Query limit(int rows) {
		return new Query(kind, columns, filter, sort, after, rows);
	}

	/** The page after a position. */
	public Query after(Position position) {
		return new Query(kind, columns, filter, sort, Optional.of(position), limit);
	}
}
