/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.verify;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

import org.stemma.api.ContentHash;
import org.stemma.store.internal.sql.Cells;
import org.stemma.trust.canonical.CanonicalForm;
import org.stemma.trust.canonical.CanonicalObject;
import org.stemma.trust.hash.LeafHash;

/**
 * A row of the journal as it stands, whatever somebody did to it.
 *
 * @param sequence    position
 * @param commit      number of the commit
 * @param id          the record
 * @param kind        kind of the record
 * @param version     version of the record
 * @param recordHash  hash of the canonical form, as stored
 * @param previous    hash of the entry before, as stored
 * @param hash        hash of the entry, as stored
 * @param contentHash hash of the canonical form as it stands
 * @param form        what stands in place of the canonical form
 */
record EntryRow(long sequence, long commit, UUID id, String kind, int version, String recordHash, String previous,
		String hash, ContentHash contentHash, Form form) {

	private static final String COLUMNS = "SELECT sequence, commit_number, record_id, kind, version, record_hash,"
			+ " previous_hash, hash, canonical FROM ";

	/** The start of a query for entries. */
	static String select(String from) {
		return COLUMNS + from;
	}

	static EntryRow read(Cells row) throws SQLException {
		byte[] canonical = row.text(9).getBytes(StandardCharsets.UTF_8);
		return new EntryRow(row.number(1), row.number(2), row.id(3), row.text(4), row.integer(5), row.text(6), row.text(7),
				row.text(8), LeafHash.of(canonical), new Form(canonical));
	}

	/** The canonical form, if what stands there is one. */
	Optional<CanonicalObject> content() {
		return form.content();
	}

	/** Bytes that are read as a canonical form when somebody asks what they say, and once. */
	static final class Form {

		private final byte[] bytes;
		private Optional<CanonicalObject> content;

		Form(byte[] bytes) {
			this.bytes = bytes;
		}

		private Optional<CanonicalObject> content() {
			if (content == null) {
				content = CanonicalForm.read(bytes).result();
			}
			return content;
		}
	}
}
