/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.stemma.core.record.FieldModel;
import org.stemma.core.record.FieldType;
import org.stemma.core.record.KindModel;

/** Derives the tables of a kind of record from the model. */
public final class TablesOfKind {

	private static final String VALUE = "value";
	private static final String POSITION = "position_";

	private final Names names = new Names();
	private final ColumnsOfField columnsOf = new ColumnsOfField(names);

	/** The tables of a kind. */
	public KindTables of(KindModel kind) {
		String[] areaAndClass = kind.name().split("\\.");
		String name = names.of(areaAndClass);
		List<Column> columns = new ArrayList<>(stamp());
		List<FieldColumns> plain = plain(single(kind), columns);
		Table table = new Table(name, columns, 1, indexes(name, plain), kind.title());
		return new KindTables(kind, new Node(Optional.empty(), table, plain, nested(kind, kind.title(), areaAndClass, 1)));
	}

	private static List<Column> stamp() {
		return List.of(Column.required(KindTables.NUMBER, ColumnType.LONG, "Dense number of the record"),
				Column.required(KindTables.ID, ColumnType.UUID, "Identity"),
				Column.required(KindTables.MODEL, ColumnType.NAME, "Version of the model it was written with"),
				Column.required(KindTables.VERSION, ColumnType.INTEGER, "Version of the record"),
				Column.required(KindTables.HASH, ColumnType.HASH, "Hash of the canonical form"),
				Column.required(KindTables.SEQUENCE, ColumnType.LONG, "Last journal entry"));
	}

	private static List<FieldModel> single(KindModel kind) {
		return kind.fields().stream().filter(field -> !field.many() && field.type() != FieldType.PART).toList();
	}

	private List<FieldColumns> plain(List<FieldModel> fields, List<Column> columns) {
		List<FieldColumns> plain = new ArrayList<>();
		for (FieldModel field : fields) {
			FieldColumns each = columnsOf.of(field, columns.size());
			columns.addAll(each.columns());
			plain.add(each);
		}
		return plain;
	}

	private List<Index> indexes(String table, List<FieldColumns> plain) {
		List<Index> indexes = new ArrayList<>();
		for (FieldColumns each : plain) {
			if (each.field().name().equals("code")) {
				indexes.add(index(table, each.columns().get(0).name(), true));
			} else if (each.field().type() == FieldType.REFERENCE && !personal(each.field())) {
				indexes.add(index(table, each.compared().name(), false));
			} else if (each.field().type() == FieldType.INSTANT && each.field().required()) {
				String column = each.compared().name();
				indexes.add(new Index(names.of(table, column, "index"), List.of(column, KindTables.NUMBER), false, true));
			}
		}
		return indexes;
	}

	/** Who did something is rarely what is looked for, and the journal answers it. */
	private static boolean personal(FieldModel field) {
		return !field.kinds().isEmpty() && field.kinds().stream().allMatch(kind -> kind.startsWith("identity."));
	}

	private Index index(String table, String column, boolean unique) {
		return new Index(names.of(table, column, unique ? "key" : "index"), List.of(column), unique);
	}

	private List<Node> nested(KindModel kind, String words, String[] path, int depth) {
		return kind.fields().stream().filter(field -> field.many() || field.type() == FieldType.PART)
				.map(field -> nested(field, words, path, depth)).toList();
	}

	private Node nested(FieldModel field, String above, String[] path, int depth) {
		String[] below = java.util.Arrays.copyOf(path, path.length + 1);
		below[path.length] = field.name();
		String name = names.of(below);
		String words = above + ": " + field.label();
		List<Column> columns = new ArrayList<>(key(depth));
		List<FieldColumns> plain = field.part().isPresent() ? plain(single(field.part().get()), columns)
				: List.of(value(field, columns));
		List<Node> nested = field.part().isPresent() ? nested(field.part().get(), words, below, depth + 1) : List.of();
		return new Node(Optional.of(field), new Table(name, columns, depth + 1, listIndexes(name, field, plain), words),
				plain, nested);
	}

	private static List<Column> key(int depth) {
		List<Column> key = new ArrayList<>();
		key.add(Column.required(KindTables.NUMBER, ColumnType.LONG, "Dense number of the record"));
		for (int i = 1; i <= depth; i++) {
			key.add(Column.required(POSITION + i, ColumnType.INTEGER, "Position, counted from 0"));
		}
		return key;
	}

	/** Each of several values stands in a column {@code value}, or {@code value_id} and the like. */
	private FieldColumns value(FieldModel field, List<Column> columns) {
		FieldModel single = new FieldModel(VALUE, field.label(), field.help(), field.type(), false, true, field.unit(),
				field.minimum(), field.maximum(), field.lines(), field.source(), false, false, field.readOnly(),
				field.lineage(), field.choices(), field.kinds(), Optional.empty());
		FieldColumns value = columnsOf.of(single, columns.size());
		columns.addAll(value.columns());
		return value;
	}

	private List<Index> listIndexes(String table, FieldModel field, List<FieldColumns> plain) {
		return field.type() == FieldType.REFERENCE ? List.of(index(table, plain.get(0).compared().name(), false))
				: List.of();
	}
}
