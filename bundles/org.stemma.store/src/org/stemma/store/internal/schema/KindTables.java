/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.schema;

import java.util.List;
import java.util.Optional;

import org.stemma.core.record.KindModel;

/**
 * A kind of record and its tables.
 *
 * @param kind the kind
 * @param root the record's own table with those of its lists and parts below it
 */
public record KindTables(KindModel kind, Node root) {

	/** Dense number of the record, key of its own row and first part of the key of every row below. */
	public static final String NUMBER = "record_no";
	/** Identity of the record. */
	public static final String ID = "record_id";
	/** Version of the model package that the record was written with. */
	public static final String MODEL = "record_model";
	/** Version of the record. */
	public static final String VERSION = "record_version";
	/** Hash of the record's canonical form. */
	public static final String HASH = "record_hash";
	/** Sequence of the record's last journal entry. */
	public static final String SEQUENCE = "record_sequence";

	/** How many columns of the record's own row say what it is before its fields begin. */
	public static final int STAMP = 6;

	/** The record's own table. */
	public Table main() {
		return root.table();
	}

	/** All its tables, the record's own first. */
	public List<Table> tables() {
		return root.all().stream().map(Node::table).toList();
	}

	/** The columns of a field with one value. */
	public Optional<FieldColumns> plain(String field) {
		return root.plain().stream().filter(each -> each.field().name().equals(field)).findFirst();
	}

	/** The table of a field with several values or parts. */
	public Optional<Node> nested(String field) {
		return root.nested().stream().filter(each -> each.field().orElseThrow().name().equals(field)).findFirst();
	}
}
