/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.stemma.core.record.FieldType;
import org.stemma.store.internal.row.LabModel;
import org.stemma.store.internal.schema.FieldColumns;
import org.stemma.store.internal.schema.KindTables;
import org.stemma.store.internal.schema.Node;
import org.stemma.store.internal.schema.StoreTables;
import org.stemma.store.internal.sql.Dialect;

/**
 * The columns that a query over one kind can compare and sort by, and the joins that they need. What the model does not
 * have is refused: it is an error of the program.
 */
final class Scope {

	/** Name of the kind's own table in the query. */
	static final String OWN = "t";

	private final LabModel model;
	private final KindTables kind;
	private final Map<String, List<Joined>> joined = new LinkedHashMap<>();

	Scope(LabModel model, KindTables kind) {
		this.model = model;
		this.kind = kind;
	}

	KindTables kind() {
		return kind;
	}

	/** A field with one value: one of the kind's own, or one of a kind that one of its references means. */
	Expression expression(String name) {
		return HopName.of(name).map(this::joined)
				.orElseGet(() -> own(kind.plain(name).orElseThrow(() -> unknown(kind, name))));
	}

	/** The table of a field with several values or parts; empty for a field with one value. */
	Optional<Node> several(String name) {
		return HopName.of(name).isPresent() ? Optional.empty() : kind.nested(name);
	}

	/** The reference of a hop and the kinds that it can mean; empty for a field of the kind's own. */
	Optional<Hop> hop(String name) {
		return HopName.of(name).map(hop -> {
			FieldColumns reference = kind.plain(hop.reference())
					.filter(each -> each.field().type() == FieldType.REFERENCE).orElseThrow(() -> unknown(kind, name));
			List<KindTables> targets = reference.field().kinds().stream()
					.flatMap(target -> model.kinds().concrete(target).stream())
					.map(target -> model.schema().kind(target.name()))
					.filter(target -> target.plain(hop.field()).isPresent()).toList();
			if (targets.isEmpty()) {
				throw unknown(kind, name);
			}
			return new Hop(reference, hop.field(), targets);
		});
	}

	private Expression own(FieldColumns field) {
		if (field.field().secret()) {
			throw new IllegalArgumentException("A secret field cannot be asked for: " + field.field().name());
		}
		return new Expression(field, field.columns().stream().map(column -> OWN + "." + column.name()).toList());
	}

	private Expression joined(HopName name) {
		Hop hop = hop(name.toString()).orElseThrow();
		List<Joined> targets = joined.computeIfAbsent(name.reference(), reference -> new ArrayList<>());
		for (KindTables target : hop.targets()) {
			if (targets.stream().noneMatch(each -> each.target().equals(target))) {
				targets.add(new Joined(hop.reference(), target, "h" + joined.size() + "_" + targets.size()));
			}
		}
		FieldColumns columns = hop.columns();
		return new Expression(columns, IntStream.range(0, columns.columns().size())
				.mapToObj(i -> firstSet(targets.stream().filter(each -> each.has(name.field()))
						.map(each -> each.column(name.field(), i)).toList()))
				.toList());
	}

	private static String firstSet(List<String> columns) {
		return columns.size() == 1 ? columns.get(0) : "COALESCE(" + String.join(", ", columns) + ")";
	}

	/** The tables that the query reads, its own by an index that begins with a column where that is given. */
	String from(Dialect dialect, Optional<String> indexed) {
		StringBuilder from = new StringBuilder(" FROM ");
		from.append(indexed.map(column -> dialect.by(kind.main(), OWN, column)).orElse(kind.main().name() + " " + OWN));
		int[] count = new int[1];
		joined.values().forEach(targets -> {
			String directory = "r" + count[0]++;
			from.append(" LEFT OUTER JOIN ").append(dialect.joined(StoreTables.RECORD, directory, "id")).append(" ON ")
					.append(directory).append(".id = " + OWN + "." + targets.get(0).reference().compared().name());
			targets.forEach(each -> from.append(each.sql(dialect, directory)));
		});
		return from.toString();
	}

	private static IllegalArgumentException unknown(KindTables kind, String name) {
		return new IllegalArgumentException(kind.kind().name() + " has no field with one value called " + name);
	}

	/**
	 * A column of a record that a reference means.
	 *
	 * @param reference the reference
	 * @param field     name of the column's field
	 * @param targets   the kinds that the reference can mean and that have the field
	 */
	record Hop(FieldColumns reference, String field, List<KindTables> targets) {

		/** The field's columns, which are alike in all targets. */
		FieldColumns columns() {
			FieldColumns columns = targets.get(0).plain(field).orElseThrow();
			if (columns.field().secret()) {
				throw new IllegalArgumentException("A secret field cannot be asked for: " + field);
			}
			return columns;
		}
	}

	private record Joined(FieldColumns reference, KindTables target, String alias) {

		boolean has(String field) {
			return target.plain(field).isPresent();
		}

		String sql(Dialect dialect, String directory) {
			return " LEFT OUTER JOIN " + dialect.joined(target.main(), alias, KindTables.NUMBER) + " ON " + alias + "."
					+ KindTables.NUMBER + " = " + directory + "." + KindTables.NUMBER;
		}

		String column(String field, int position) {
			return alias + "." + target.plain(field).orElseThrow().columns().get(position).name();
		}
	}
}
