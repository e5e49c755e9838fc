/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.testing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.stemma.core.query.Page;
import org.stemma.core.query.Position;
import org.stemma.core.query.Query;
import org.stemma.core.query.Row;
import org.stemma.core.query.Sort;
import org.stemma.core.record.KindModels;

/** Answers questions from the rows in memory. */
final class MemoryQueries {

	private final KindModels kinds;
	private final MemoryRows rows;
	private final MemoryColumns columns;
	private final MemoryFilter filter;

	MemoryQueries(KindModels kinds, MemoryRows rows) {
		this.kinds = kinds;
		this.rows = rows;
		this.columns = new MemoryColumns(kinds, id -> rows.find(id).map(MemoryRow::record).orElse(null));
		this.filter = new MemoryFilter(columns);
	}

	Page page(Query query) {
		query.columns().forEach(column -> columns.require(query.kind(), column));
		query.sort().forEach(sort -> columns.require(query.kind(), sort.column()));
		List<MemoryRow> found = matching(query).filter(row -> follows(row, query))
				.sorted((left, right) -> order(position(left, query), position(right, query), query.sort()))
				.limit(query.limit() + 1L).toList();
		List<MemoryRow> shown = found.subList(0, Math.min(found.size(), query.limit()));
		Optional<Position> next = found.size() > query.limit() ? Optional.of(position(shown.getLast(), query))
				: Optional.empty();
		return new Page(shown.stream().map(row -> row(row, query)).toList(), next);
	}

	long count(Query query) {
		return matching(query).count();
	}

	private Stream<MemoryRow> matching(Query query) {
		List<String> wanted = kinds.concrete(query.kind()).stream().map(kind -> kind.name()).toList();
		return rows.all().stream().filter(row -> wanted.contains(row.ref().kind()))
				.filter(row -> filter.passes(row.record(), query.filter()));
	}

	private boolean follows(MemoryRow row, Query query) {
		return query.after().map(after -> order(position(row, query), after, query.sort()) > 0).orElse(true);
	}

	private Position position(MemoryRow row, Query query) {
		return new Position(query.sort().stream().map(sort -> columns.value(row.record(), sort.column())).toList(),
				row.number());
	}

	private Row row(MemoryRow row, Query query) {
		return new Row(row.ref(), row.number(),
				query.columns().stream().map(column -> columns.value(row.record(), column)).toList());
	}

	private static int order(Position left, Position right, List<Sort> sort) {
		return IntStream.range(0, sort.size())
				.map(i -> order(left.values().get(i), right.values().get(i), sort.get(i).descending()))
				.filter(order -> order != 0).findFirst().orElse(Long.compare(left.number(), right.number()));
	}

	/** Unset values come last either way. */
	private static int order(Object left, Object right, boolean descending) {
		if (left == null || right == null) {
			return Boolean.compare(left == null, right == null);
		}
		Comparator<Object> order = MemoryFilter::order;
		return (descending ? order.reversed() : order).compare(left, right);
	}
}
