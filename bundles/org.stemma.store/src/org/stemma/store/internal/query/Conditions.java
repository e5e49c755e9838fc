/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.query;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.stemma.api.Quantity;
import org.stemma.core.query.Filter;
import org.stemma.core.query.Filter.Comparison;
import org.stemma.core.record.FieldType;
import org.stemma.store.internal.row.FieldCodec;
import org.stemma.store.internal.schema.KindTables;
import org.stemma.store.internal.schema.Node;
import org.stemma.store.internal.sql.Dialect;

/** Compiles filters. */
final class Conditions {

	private static final String BELOW = "n";

	private final Scope scope;
	private final Dialect dialect;
	private final FieldCodec codec = new FieldCodec();

	Conditions(Scope scope, Dialect dialect) {
		this.scope = scope;
		this.dialect = dialect;
	}

	Sql compile(Filter filter) {
		return switch (filter) {
		case Filter.Compare compare -> compare(compare);
		case Filter.In in -> in(in);
		case Filter.Contains contains -> contains(contains);
		case Filter.Unset unset -> scope.several(unset.column()).map(node -> exists(node, Sql.TRUE).after("NOT "))
				.orElseGet(() -> Sql.of(scope.expression(unset.column()).compared() + " IS NULL"));
		case Filter.And and -> and.filters().isEmpty() ? Sql.TRUE : Sql.join("AND", all(and.filters()));
		case Filter.Or or -> or.filters().isEmpty() ? Sql.FALSE : Sql.join("OR", all(or.filters()));
		case Filter.Not not -> compile(not.filter()).after("(CASE WHEN ").then(" THEN 0 ELSE 1 END) = 1");
		};
	}

	/** Whether a filter asks for one record, or for those that refer to one: then its index beats that of the order. */
	boolean leavesFew(Filter filter) {
		return switch (filter) {
		case Filter.Compare compare -> compare.comparison() == Comparison.EQUAL && indexed(compare.column());
		case Filter.In in -> indexed(in.column());
		case Filter.And and -> and.filters().stream().anyMatch(this::leavesFew);
		default -> false;
		};
	}

	private boolean indexed(String column) {
		return scope.several(column).isEmpty() && HopName.of(column).isEmpty()
				&& (column.equals("code") || scope.expression(column).field().field().type() == FieldType.REFERENCE);
	}

	private List<Sql> all(List<Filter> filters) {
		return filters.stream().map(this::compile).toList();
	}

	private Sql compare(Filter.Compare compare) {
		Optional<Node> several = scope.several(compare.column());
		if (several.isEmpty()) {
			return compare(scope.expression(compare.column()), compare.comparison(), compare.value());
		}
		boolean none = compare.comparison() == Comparison.NOT_EQUAL;
		Sql found = exists(several.get(), compare(each(several.get()), none ? Comparison.EQUAL : compare.comparison(),
				compare.value()));
		return none ? found.after("NOT ") : found;
	}

	private Sql compare(Expression expression, Comparison comparison, Object value) {
		FieldType type = expression.field().field().type();
		Sql compared = Sql.of(expression.compared() + operator(comparison) + "?", bound(type, value));
		if (comparison == Comparison.NOT_EQUAL) {
			return Sql.join("OR", List.of(compared, Sql.of(expression.compared() + " IS NULL")));
		}
		return value instanceof Quantity quantity
				? Sql.join("AND", List.of(compared, Sql.of(expression.columns().get(2) + " = ?", quantity.unit())))
				: compared;
	}

	private Object bound(FieldType type, Object value) {
		return switch (value) {
		case Enumerator literal -> literal.getName();
		case Number number when type == FieldType.DECIMAL -> codec.compared(type, new BigDecimal(number.toString()));
		default -> codec.compared(type, value);
		};
	}

	private static String operator(Comparison comparison) {
		return switch (comparison) {
		case EQUAL -> " = ";
		case NOT_EQUAL -> " <> ";
		case LESS -> " < ";
		case AT_MOST -> " <= ";
		case GREATER -> " > ";
		case AT_LEAST -> " >= ";
		};
	}

	private Sql in(Filter.In in) {
		if (in.values().isEmpty()) {
			return Sql.FALSE;
		}
		Optional<Node> several = scope.several(in.column());
		Expression expression = several.map(this::each).orElseGet(() -> scope.expression(in.column()));
		List<Object> values = in.values().stream().map(value -> bound(expression.field().field().type(), value)).toList();
		Sql one = new Sql(expression.compared() + " IN (" + "?, ".repeat(values.size() - 1) + "?)", values);
		return several.map(node -> exists(node, one)).orElse(one);
	}

	private Sql contains(Filter.Contains contains) {
		String pattern = "%" + contains.part().toLowerCase(Locale.ROOT).replace("\\", "\\\\").replace("%", "\\%")
				.replace("_", "\\_") + "%";
		Optional<Node> several = scope.several(contains.column());
		Expression expression = several.map(this::each).orElseGet(() -> scope.expression(contains.column()));
		Sql one = Sql.of(dialect.lower(expression.searched()) + " LIKE ? ESCAPE '\\'", pattern);
		return several.map(node -> exists(node, one)).orElse(one);
	}

	private Expression each(Node several) {
		if (!several.bare()) {
			throw new IllegalArgumentException("Parts cannot be compared: " + several.table().name());
		}
		return new Expression(several.plain().get(0), new ArrayList<>(
				several.plain().get(0).columns().stream().map(column -> BELOW + "." + column.name()).toList()));
	}

	private static Sql exists(Node several, Sql condition) {
		return condition.after("EXISTS (SELECT 1 FROM " + several.table().name() + " " + BELOW + " WHERE " + BELOW + "."
				+ KindTables.NUMBER + " = " + Scope.OWN + "." + KindTables.NUMBER + " AND ").then(")");
	}
}
