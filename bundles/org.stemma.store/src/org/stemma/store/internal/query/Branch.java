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

import org.stemma.core.query.Query;
import org.stemma.core.query.Sort;
import org.stemma.store.internal.schema.Column;
import org.stemma.store.internal.schema.KindTables;
import org.stemma.store.internal.sql.Dialect;

/** A query over one kind of record: the part of a question that one table answers. */
final class Branch {

	/** Columns before those that were asked for: number, identity, code, place of the kind. */
	static final int STAMP = 4;

	private final Scope scope;
	private final Query query;
	private final Order order;
	private final Dialect dialect;
	private final List<Asked> asked;

	Branch(Scope scope, Query query, Order order, Dialect dialect) {
		this.scope = scope;
		this.query = query;
		this.order = order;
		this.dialect = dialect;
		this.asked = query.columns().stream().map(name -> Asked.of(scope, name)).toList();
	}

	KindTables kind() {
		return scope.kind();
	}

	/** The columns asked for. */
	List<Asked> asked() {
		return asked;
	}

	/** What the rows are sorted by. */
	List<Column> sorted() {
		return sorts().stream().map(each -> each.field().columns().get(each.field().sortedPosition())).toList();
	}

	private List<Expression> sorts() {
		return order.sort().stream().map(Sort::column).map(scope::expression).toList();
	}

	/** The rows of a page, and one more to tell whether there is a next page. */
	Sql page(int place) {
		Conditions conditions = new Conditions(scope, dialect);
		Sql where = Sql.join("AND", List.of(conditions.compile(query.filter()), order.after(scope, query.after())));
		String columns = columns(place);
		String by = order.by(scope, sorts().stream().map(Expression::sorted).toList(),
				Scope.OWN + "." + KindTables.NUMBER);
		String from = scope.from(dialect, order.indexed(scope, conditions.leavesFew(query.filter())));
		return where.after("SELECT " + columns + from + " WHERE ")
				.then(" ORDER BY " + by + " FETCH FIRST " + (query.limit() + 1) + " ROWS ONLY");
	}

	private String columns(int place) {
		List<String> columns = new ArrayList<>(List.of(Scope.OWN + "." + KindTables.NUMBER + " AS r_no",
				Scope.OWN + "." + KindTables.ID + " AS r_id", Scope.OWN + ".code AS r_code", place + " AS r_kind"));
		List<String> values = new ArrayList<>();
		asked.stream().flatMap(each -> each.fetched().stream()).forEach(each -> values.addAll(each.columns()));
		sorts().forEach(each -> values.add(each.sorted()));
		for (int i = 0; i < values.size(); i++) {
			columns.add(values.get(i) + " AS c" + i);
		}
		return String.join(", ", columns);
	}

	/** The words behind {@code ORDER BY} for rows of several kinds. */
	String mergedOrder() {
		return order.by(scope, sortNames(), "r_no");
	}

	/** Names of the sort columns of a page's rows. */
	private List<String> sortNames() {
		int first = asked.stream().flatMap(each -> each.fetched().stream()).mapToInt(each -> each.columns().size()).sum();
		List<String> names = new ArrayList<>();
		for (int i = 0; i < order.sort().size(); i++) {
			names.add("c" + (first + i));
		}
		return names;
	}

	/** How many rows there are in all. */
	Sql count() {
		Sql where = new Conditions(scope, dialect).compile(query.filter());
		return where.after("SELECT COUNT(*)" + scope.from(dialect, Optional.empty()) + " WHERE ");
	}
}
