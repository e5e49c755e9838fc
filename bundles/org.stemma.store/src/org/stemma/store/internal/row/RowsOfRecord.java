/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.row;

import java.util.ArrayList;
import java.util.List;

import org.stemma.store.internal.schema.FieldColumns;
import org.stemma.store.internal.schema.KindTables;
import org.stemma.store.internal.schema.Node;
import org.stemma.trust.canonical.CanonicalList;
import org.stemma.trust.canonical.CanonicalObject;
import org.stemma.trust.canonical.CanonicalObjectBuilder;
import org.stemma.trust.canonical.CanonicalValue;

/** Spreads a record's fields over rows and gathers them again. A pure function and its inverse. */
public final class RowsOfRecord {

	private final FieldCodec codec = new FieldCodec();

	/**
	 * The rows of a record, its own row first.
	 *
	 * @param kind   its tables
	 * @param stamp  what its own row begins with
	 * @param fields its fields in canonical form, personal and secret ones as they are and not as commitments
	 */
	public List<TableRow> rows(KindTables kind, Stamp stamp, CanonicalObject fields) {
		List<TableRow> rows = new ArrayList<>();
		add(kind.root(), stamp.columns(), List.of(stamp.number()), fields, rows);
		return rows;
	}

	private void add(Node node, List<Object> start, List<Object> key, CanonicalObject fields, List<TableRow> rows) {
		List<Object> values = new ArrayList<>(start);
		for (FieldColumns field : node.plain()) {
			values.addAll(codec.columns(field, fields.members().get(field.field().name())));
		}
		rows.add(new TableRow(node.table(), values));
		for (Node nested : node.nested()) {
			addAll(nested, key, fields, rows);
		}
	}

	private void addAll(Node node, List<Object> above, CanonicalObject fields, List<TableRow> rows) {
		CanonicalValue list = fields.members().get(node.field().orElseThrow().name());
		if (list == null) {
			return;
		}
		int position = 0;
		for (CanonicalValue value : ((CanonicalList) list).values()) {
			List<Object> key = new ArrayList<>(above);
			key.add(position++);
			add(node, key, key, node.bare() ? bare(node, value) : (CanonicalObject) value, rows);
		}
	}

	private static CanonicalObject bare(Node node, CanonicalValue value) {
		return CanonicalObject.builder().add(node.plain().get(0).field().name(), value).build();
	}

	/**
	 * The fields of a record, gathered from its rows.
	 *
	 * @param kind its tables
	 * @param main its own row
	 * @param rows the rows of the tables below
	 */
	public CanonicalObject fields(KindTables kind, TableRow main, GatheredRows rows) {
		return fields(kind.root(), main, rows);
	}

	private CanonicalObject fields(Node node, TableRow row, GatheredRows rows) {
		CanonicalObjectBuilder fields = CanonicalObject.builder();
		for (FieldColumns field : node.plain()) {
			CanonicalValue value = codec.value(field, row.values());
			if (value != null) {
				fields.add(field.field().name(), value);
			}
		}
		for (Node nested : node.nested()) {
			List<CanonicalValue> values = values(nested, row, rows);
			if (!values.isEmpty()) {
				fields.add(nested.field().orElseThrow().name(), new CanonicalList(values));
			}
		}
		return fields.build();
	}

	private List<CanonicalValue> values(Node node, TableRow above, GatheredRows rows) {
		List<CanonicalValue> values = new ArrayList<>();
		for (TableRow row : rows.below(node.table(), above.key())) {
			CanonicalValue value = node.bare() ? codec.value(node.plain().get(0), row.values()) : fields(node, row, rows);
			if (value != null) {
				values.add(value);
			}
		}
		return values;
	}
}
