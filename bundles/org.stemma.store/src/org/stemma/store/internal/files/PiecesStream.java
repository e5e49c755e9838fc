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
import java.util.List;
import java.util.Optional;

import org.stemma.api.ContentHash;
import org.stemma.store.internal.sql.Database;
import org.stemma.store.internal.sql.SqlFailure;

/** Reads a raw file piece by piece, holding no connection in between. */
final class PiecesStream extends InputStream {

	private final Database database;
	private final ContentHash hash;
	private final int pieces;
	private byte[] piece = new byte[0];
	private int next;
	private int read;

	PiecesStream(Database database, ContentHash hash, int pieces) {
		this.database = database;
		this.hash = hash;
		this.pieces = pieces;
	}

	@Override
	public int read() throws IOException {
		return more() ? piece[read++] & 0xff : -1;
	}

	@Override
	public int read(byte[] buffer, int offset, int length) throws IOException {
		if (length == 0) {
			return 0;
		}
		if (!more()) {
			return -1;
		}
		int count = Math.min(length, piece.length - read);
		System.arraycopy(piece, read, buffer, offset, count);
		read += count;
		return count;
	}

	private boolean more() throws IOException {
		while (read == piece.length && next < pieces) {
			piece = fetch(next++).orElseThrow(() -> new IOException(
					"Piece " + (next - 1) + " of the kept file " + hash + " is missing. Verify the lab."));
			read = 0;
		}
		return read < piece.length;
	}

	private Optional<byte[]> fetch(int position) throws IOException {
		try {
			return database.read(session -> session.first("SELECT content FROM raw_chunk WHERE hash = ? AND position = ?",
					List.of(hash.hex(), position), row -> row.bytes(1)));
		} catch (SqlFailure failure) {
			throw new IOException("The database does not answer: " + failure.getMessage(), failure);
		}
	}
}
