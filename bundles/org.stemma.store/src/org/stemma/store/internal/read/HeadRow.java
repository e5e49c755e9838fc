/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.read;

import java.util.List;

import org.stemma.api.ContentHash;
import org.stemma.core.store.BrokenStoreException;
import org.stemma.store.internal.sql.Session;

/** The one row that says where the journal ends. */
public final class HeadRow {

	private static final String SELECT = "SELECT sequence, hash, commit_number FROM journal_head";

	/**
	 * Where the journal ends.
	 *
	 * @param sequence last entry, 0 when empty
	 * @param hash     its hash
	 * @param commit   last commit, 0 when empty
	 */
	public record Head(long sequence, ContentHash hash, long commit) {
	}

	/** Reads it. */
	public Head read(Session session) {
		return read(session, SELECT);
	}

	/** Reads it and keeps everybody else from committing until the transaction ends. */
	public Head lock(Session session) {
		return read(session, SELECT + session.dialect().locking());
	}

	private static Head read(Session session, String sql) {
		return session.first(sql, List.of(),
				row -> new Head(row.number(1), new ContentHash(row.text(2)), row.number(3)))
				.orElseThrow(() -> new BrokenStoreException(
						"The row that says where the journal ends is missing. Verify the lab to see what was changed.", null));
	}

	/** Moves it on. */
	public void move(Session session, Head head) {
		session.update("UPDATE journal_head SET sequence = ?, hash = ?, commit_number = ?",
				List.of(head.sequence(), head.hash().hex(), head.commit()));
	}
}
