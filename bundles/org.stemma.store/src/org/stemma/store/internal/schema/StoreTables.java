/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.schema;

import static org.stemma.store.internal.schema.ColumnType.BYTES;
import static org.stemma.store.internal.schema.ColumnType.DOCUMENT;
import static org.stemma.store.internal.schema.ColumnType.HASH;
import static org.stemma.store.internal.schema.ColumnType.INTEGER;
import static org.stemma.store.internal.schema.ColumnType.LONG;
import static org.stemma.store.internal.schema.ColumnType.NAME;
import static org.stemma.store.internal.schema.ColumnType.UUID;
import static org.stemma.store.internal.schema.Column.optional;
import static org.stemma.store.internal.schema.Column.required;

import java.util.List;

/** The tables that every lab has whatever its model: journal, head, records, lineage, salts, counters. */
public final class StoreTables {

	/** What the lab is. */
	public static final Table LAB = new Table("lab",
			List.of(required("canonical", DOCUMENT, "Identity of the lab in canonical form"),
					required("hash", HASH, "Hash of the identity")),
			0, List.of(), "The lab itself");

	/** The model that the tables were derived from. */
	public static final Table MODEL = new Table("lab_model",
			List.of(required("package", NAME, "Area, for example culture"),
					required("version", NAME, "Version of the model package"),
					required("position", INTEGER, "Order in which the packages are read"),
					required("ecore", DOCUMENT, "The package as Ecore XMI"),
					required("hash", HASH, "Hash over the columns before")),
			2, List.of(), "The model packages that the lab's tables were derived from");

	/** Numbers handed out. */
	public static final Table COUNTER = new Table("counter",
			List.of(required("name", NAME, "Prefix of codes, or # for record numbers"),
					required("next_value", LONG, "Next number to hand out")),
			1, List.of(), "Numbers handed out for codes and records");

	/** Every record of every kind. */
	public static final Table RECORD = new Table("record",
			List.of(required(KindTables.NUMBER, LONG, "Dense number of the record"), required("id", UUID, "Identity"),
					required("kind", NAME, "Kind of record"), required("code", NAME, "Code")),
			1, List.of(new Index("record_id_key", List.of("id"), true)),
			"Every record of every kind");

	/** Salts of personal and secret values. */
	public static final Table SALT = new Table("salt",
			List.of(required(KindTables.NUMBER, LONG, "Dense number of the record"),
					required("field", NAME, "Personal or secret field"), required("salt", HASH, "Salt of its commitment")),
			2, List.of(), "Salts of the commitments that stand for personal and secret values in the journal");

	/** The stemma. */
	public static final Table EDGE = new Table("edge",
			List.of(required("child_no", LONG, "Record that descends"),
					required("parent_no", LONG, "Record that it descends from"),
					required("kind", NAME, "Field that says so"),
					required("birth_seq", LONG, "Journal entry since which it holds"),
					optional("void_seq", LONG, "Journal entry since which it no longer holds")),
			3, List.of(new Index("edge_parent_index", List.of("parent_no", "child_no"), false)),
			"Lineage: which record descends from which");

	/** Where the journal ends. */
	public static final Table HEAD = new Table("journal_head",
			List.of(required("sequence", LONG, "Last entry, 0 when empty"), required("hash", HASH, "Hash of that entry"),
					required("commit_number", LONG, "Last commit, 0 when empty")),
			0, List.of(), "Where the journal ends; locked by every commit");

	/** Commits. */
	public static final Table COMMIT = new Table("journal_commit",
			List.of(required("number", LONG, "Number of the commit"), required("operation_id", UUID, "Operation"),
					required("person_id", UUID, "Who"), required("first_sequence", LONG, "First entry"),
					required("last_sequence", LONG, "Last entry"), required("hash", HASH, "Hash of the header"),
					required("canonical", DOCUMENT, "Header in canonical form")),
			1, List.of(new Index("journal_commit_operation_key", List.of("operation_id"), true)), "Commits");

	/** Entries. */
	public static final Table ENTRY = new Table("journal_entry",
			List.of(required("sequence", LONG, "Position in the journal"), required("commit_number", LONG, "Commit"),
					required("record_id", UUID, "Record"), required("kind", NAME, "Kind of record"),
					required("version", INTEGER, "Version of the record"),
					required("record_hash", HASH, "Hash of the canonical form"),
					required("previous_hash", HASH, "Hash of the entry before"), required("hash", HASH, "Hash of this entry"),
					required("canonical", DOCUMENT, "The record in canonical form")),
			1, List.of(new Index("journal_entry_version_key", List.of("record_id", "version"), true)),
			"Journal entries: one per record and version");

	/** Raw files of a lab on a server. */
	public static final Table FILE = new Table("raw_file",
			List.of(required("hash", HASH, "SHA-256 of the bytes"), required("size", LONG, "Bytes in all"),
					required("chunks", INTEGER, "Number of pieces")),
			1, List.of(), "Raw files and attachments of a lab on a server; a lab in a folder keeps them as files");

	/** Pieces of raw files. */
	public static final Table CHUNK = new Table("raw_chunk",
			List.of(required("hash", HASH, "SHA-256 of the whole file"), required("position", INTEGER, "Piece, from 0"),
					required("content", BYTES, "Bytes of the piece")),
			2, List.of(), "Pieces of raw files");

	private StoreTables() {
	}

	/** All of them, in the order in which they are made, dumped and described. */
	public static List<Table> all() {
		return List.of(LAB, MODEL, COUNTER, RECORD, SALT, EDGE, HEAD, COMMIT, ENTRY, FILE, CHUNK);
	}

	/** Those of them that only a lab on a server has. */
	public static List<Table> ofServer() {
		return List.of(FILE, CHUNK);
	}
}
