/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.commit;

import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

import org.stemma.store.internal.sql.Database;
import org.stemma.store.internal.sql.FailureKind;
import org.stemma.store.internal.sql.Session;
import org.stemma.store.internal.sql.SqlFailure;

/** Hands out numbers that were never handed out before, each time in a transaction of its own; gaps may remain. */
public final class Counters {

	private static final String RECORDS = "#";
	private static final int BLOCK = 64;
	private static final int ATTEMPTS = 20;

	private final Database database;
	private long nextRecord;
	private long endOfBlock;

	/** Counters of a lab. */
	public Counters(Database database) {
		this.database = database;
	}

	/** Codes such as {@code THW-000123}. */
	public List<String> codes(String prefix, int count) {
		if (prefix.isEmpty() || prefix.equals(RECORDS) || count < 1) {
			throw new IllegalArgumentException("Codes have a prefix and are asked for one at least: " + prefix);
		}
		long first = take(prefix, count);
		return LongStream.range(first, first + count)
				.mapToObj(number -> String.format(Locale.ROOT, "%s-%06d", prefix, number)).toList();
	}

	/** The first of as many record numbers that follow each other. */
	public synchronized long records(int count) {
		if (nextRecord + count > endOfBlock) {
			int taken = Math.max(BLOCK, count);
			nextRecord = take(RECORDS, taken);
			endOfBlock = nextRecord + taken;
		}
		long first = nextRecord;
		nextRecord += count;
		return first;
	}

	private long take(String name, int count) {
		for (int attempt = 1;; attempt++) {
			try {
				return database.write(session -> take(session, name, count));
			} catch (SqlFailure failure) {
				if (attempt == ATTEMPTS || !passing(failure.kind())) {
					throw failure;
				}
			}
		}
	}

	private static boolean passing(FailureKind kind) {
		return kind == FailureKind.ABORTED || kind == FailureKind.DUPLICATE || kind == FailureKind.LOST;
	}

	private static long take(Session session, String name, int count) {
		int known = session.update("UPDATE counter SET next_value = next_value + ? WHERE name = ?",
				List.of((long) count, name));
		if (known == 0) {
			session.update("INSERT INTO counter (name, next_value) VALUES (?, ?)", List.of(name, 1L + count));
			return 1;
		}
		return session.first("SELECT next_value FROM counter WHERE name = ?", List.of(name), row -> row.number(1))
				.orElseThrow() - count;
	}
}
