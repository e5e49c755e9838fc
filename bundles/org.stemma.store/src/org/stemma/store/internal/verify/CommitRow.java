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
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

import org.stemma.api.ContentHash;
import org.stemma.store.internal.sql.Cells;
import org.stemma.trust.canonical.CanonicalBoolean;
import org.stemma.trust.canonical.CanonicalForm;
import org.stemma.trust.canonical.CanonicalObject;
import org.stemma.trust.hash.LeafHash;
import org.stemma.trust.journal.Author;
import org.stemma.trust.journal.CommitHeader;
import org.stemma.trust.journal.SequenceRange;

/**
 * A commit's row as it stands, whatever somebody did to it.
 *
 * @param number    number
 * @param operation operation
 * @param person    who
 * @param first     first entry
 * @param last      last entry
 * @param hash      hash, as stored
 * @param canonical header in canonical form
 */
record CommitRow(long number, UUID operation, UUID person, long first, long last, String hash, String canonical) {

	static final String SELECT = "SELECT number, operation_id, person_id, first_sequence, last_sequence, hash, canonical"
			+ " FROM journal_commit ORDER BY number";

	static CommitRow read(Cells row) throws SQLException {
		return new CommitRow(row.number(1), row.id(2), row.id(3), row.number(4), row.number(5), row.text(6), row.text(7));
	}

	/** Hash of the header as it stands. */
	ContentHash contentHash() {
		return LeafHash.of(canonical.getBytes(StandardCharsets.UTF_8));
	}

	/** The header, if the canonical form is exactly one. */
	Optional<CommitHeader> header() {
		byte[] bytes = canonical.getBytes(StandardCharsets.UTF_8);
		try {
			return CanonicalForm.read(bytes).result().map(CommitRow::header)
					.filter(header -> java.util.Arrays.equals(header.canonical(), bytes));
		} catch (IllegalArgumentException | NoSuchElementException | DateTimeException notAHeader) {
			// Whatever cannot be read as a header was not written as one; the caller names the commit.
			return Optional.empty();
		}
	}

	private static CommitHeader header(CanonicalObject content) {
		Author author = new Author(id(content, "person"), text(content, "printedName"), text(content, "role"));
		boolean simulated = content.member("simulatedClock").equals(Optional.of(new CanonicalBoolean(true)));
		return new CommitHeader(CommitHeader.FORMAT, id(content, "lab"), number(content, "commit"), id(content, "operation"),
				author, text(content, "workstation"), text(content, "why"), Instant.parse(text(content, "instant")),
				ZoneId.of(text(content, "zone")), id(content, "boot"), new ContentHash(text(content, "configuration")),
				simulated, new SequenceRange(number(content, "first"), number(content, "last")));
	}

	private static String text(CanonicalObject content, String name) {
		return content.text(name).orElseThrow();
	}

	private static UUID id(CanonicalObject content, String name) {
		return UUID.fromString(text(content, name));
	}

	private static long number(CanonicalObject content, String name) {
		return content.number(name).orElseThrow();
	}
}
