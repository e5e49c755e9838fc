/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.stemma.core.record.FieldModel;
import org.stemma.core.record.KindModels;
import org.stemma.model.ModelPackages;
import org.stemma.store.internal.schema.Column;
import org.stemma.store.internal.schema.FieldColumns;
import org.stemma.store.internal.schema.Index;
import org.stemma.store.internal.schema.KindTables;
import org.stemma.store.internal.schema.LabSchema;
import org.stemma.store.internal.schema.Node;
import org.stemma.store.internal.schema.StoreTables;
import org.stemma.store.internal.schema.Table;

/** Every table of a lab with its columns on both engines, in Markdown. */
final class SchemaDocument {

	private static final String INTRODUCTION = """
			# The tables of a lab

			Generated from the model; do not edit. `./stemma schema` writes it anew, a test fails when it is out of date.

			Each kind of record has a table named after its area and class; parts and lists have tables of their own, whose keys
			begin with the record's number. A decimal is kept as a number for comparing and as the text that was entered; a
			quantity has its UCUM unit beside it; a reference is the kind, identity and code of what it means. *Personal* and
			*secret* values are in these tables only: the journal has salted commitments in their place ([journal](journal.md)).
			*Lineage* references also fill the table `edge`. Columns that must be filled in the database are marked *not null*;
			what else must be set is held by the rules of each commit. Texts on PostgreSQL have the collation "C".

			Each kind's own table begins with the same six columns, which are not repeated below:
			""";
	private static final String HEAD = "| column | Derby | PostgreSQL | not null | meaning | of the field |\n|---|---|---|---|---|---|";

	private final LabSchema schema = new LabSchema(new KindModels(new ModelPackages().all()).records());
	private final List<String> lines = new ArrayList<>();

	/** The document. */
	String text() {
		lines.clear();
		lines.add(INTRODUCTION);
		columns(schema.kinds().iterator().next().main().columns().subList(0, KindTables.STAMP), List.of(), 0);
		lines.add("");
		lines.add("## The store's own\n");
		StoreTables.all().forEach(table -> add(table, List.of(), 0));
		String area = "";
		for (KindTables kind : schema.kinds()) {
			String own = kind.kind().name().split("\\.")[0];
			if (!own.equals(area)) {
				lines.add("## Area " + own + "\n");
				area = own;
			}
			kind.root().all().forEach(this::add);
		}
		return String.join("\n", lines).strip() + "\n";
	}

	private void add(Node node) {
		add(node.table(), node.plain(), node.depth() == 0 ? KindTables.STAMP : 0);
	}

	private void add(Table table, List<FieldColumns> fields, int from) {
		lines.add("### " + table.name() + "\n");
		lines.add(table.words() + ".\n");
		columns(table.columns(), fields, from);
		lines.add("");
		lines.add(keys(table) + "\n");
	}

	private void columns(List<Column> columns, List<FieldColumns> fields, int from) {
		lines.add(HEAD);
		for (int position = from; position < columns.size(); position++) {
			lines.add(new ColumnLine(columns.get(position), field(fields, position)).text());
		}
	}

	private static Optional<FieldModel> field(List<FieldColumns> fields, int position) {
		return fields.stream()
				.filter(each -> position >= each.offset() && position < each.offset() + each.columns().size())
				.map(FieldColumns::field).findFirst();
	}

	private static String keys(Table table) {
		List<String> keys = new ArrayList<>();
		if (table.keys() > 0) {
			keys.add("Key " + columns(table.key().stream().map(column -> column.name()).toList()));
		}
		for (Index index : table.indexes()) {
			keys.add((index.unique() ? "unique " : "index ") + columns(index.columns())
					+ (index.descending() ? ", newest first" : ""));
		}
		return keys.isEmpty() ? "One row, no key." : String.join("; ", keys) + ".";
	}

	private static String columns(List<String> names) {
		return "(`" + String.join("`, `", names) + "`)";
	}
}
