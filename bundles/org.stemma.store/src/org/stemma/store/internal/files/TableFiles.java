/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.stemma.api.ContentHash;
import org.stemma.store.internal.sql.Database;
import org.stemma.store.internal.sql.FailureKind;
import org.stemma.store.internal.sql.Session;
import org.stemma.store.internal.sql.SqlFailure;

/**
 * Raw files of a lab on a server, in pieces of one mebibyte: every workstation sees them, and the operator's backup
 * and replication take them along.
 */
public final class TableFiles implements KeptFiles {

	private static final int PIECE = 1 << 20;

	private final Database database;

	/** Files in a database. */
	public TableFiles(Database database) {
		this.database = database;
	}

	@Override
	public ContentHash keep(InputStream bytes) throws IOException {
		Spool spool = Spool.write(bytes, Path.of(System.getProperty("java.io.tmpdir")));
		try {
			if (!has(spool.hash())) {
				insert(spool);
			}
			return spool.hash();
		} catch (SqlFailure failure) {
			throw new IOException("The database does not answer: " + failure.getMessage(), failure);
		} finally {
			spool.discard();
		}
	}

	/** Somebody else may keep the same bytes at the same time; one of the two is enough. */
	private void insert(Spool spool) throws IOException {
		try (InputStream in = Files.newInputStream(spool.file())) {
			database.write(session -> insert(session, spool, in));
		} catch (SqlFailure failure) {
			if (failure.kind() != FailureKind.DUPLICATE || !has(spool.hash())) {
				throw failure;
			}
		}
	}

	private static Void insert(Session session, Spool spool, InputStream in) {
		int pieces = Math.toIntExact((spool.size() + PIECE - 1) / PIECE);
		session.update("INSERT INTO raw_file (hash, size, chunks) VALUES (?, ?, ?)",
				List.of(spool.hash().hex(), spool.size(), pieces));
		for (int i = 0; i < pieces; i++) {
			session.update("INSERT INTO raw_chunk (hash, position, content) VALUES (?, ?, ?)",
					List.of(spool.hash().hex(), i, piece(in)));
		}
		return null;
	}

	private static byte[] piece(InputStream in) {
		try {
			return in.readNBytes(PIECE);
		} catch (IOException failure) {
			throw new java.io.UncheckedIOException(failure);
		}
	}

	@Override
	public Optional<InputStream> open(ContentHash hash) throws IOException {
		try {
			return pieces(hash).map(pieces -> new PiecesStream(database, hash, pieces));
		} catch (SqlFailure failure) {
			throw new IOException("The database does not answer: " + failure.getMessage(), failure);
		}
	}

	private Optional<Integer> pieces(ContentHash hash) {
		return database.read(session -> session.first("SELECT chunks FROM raw_file WHERE hash = ?", List.of(hash.hex()),
				row -> row.integer(1)));
	}

	@Override
	public boolean has(ContentHash hash) {
		return pieces(hash).isPresent();
	}

	@Override
	public List<String> names() {
		return database.read(session -> session.list(
				"SELECT hash FROM raw_file UNION SELECT hash FROM raw_chunk ORDER BY 1", List.of(), row -> row.text(1)));
	}

	@Override
	public Optional<String> problem(String name) {
		Optional<String> wrong = new NamedBytes(name).problem(this);
		return wrong.isPresent() ? wrong : database.read(session -> session.first("SELECT f.size, f.chunks,"
				+ " SUM(OCTET_LENGTH(c.content)), COUNT(c.position) FROM raw_file f LEFT OUTER JOIN raw_chunk c ON c.hash = f.hash"
				+ " WHERE f.hash = ? GROUP BY f.size, f.chunks", List.of(name),
				row -> row.number(1) == row.number(3) && row.number(2) == row.number(4) ? ""
						: "its table says " + row.number(1) + " bytes in " + row.number(2) + " pieces, there are " + row.number(3)
								+ " in " + row.number(4)))
				.filter(text -> !text.isEmpty());
	}
}
