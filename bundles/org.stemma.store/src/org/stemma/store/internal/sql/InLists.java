/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Statements over long lists of keys: cut into lists of 1, 2, 4 ... 256, so that an engine prepares at most nine
 * statements per text. What is missing to the next power of two is filled with the last key.
 */
public final class InLists {

	/** Longest list. */
	public static final int LONGEST = 256;

	/** Stands for the list of question marks in a statement. */
	public static final String KEYS = "{keys}";

	/** Asks for all keys; the statement has {@link #KEYS} as its last parameters. */
	public <T> List<T> list(Session session, String sql, List<?> before, Collection<?> keys, RowReader<T> reader) {
		List<T> all = new ArrayList<>();
		each(session, sql, before, keys, row -> all.add(reader.read(row)));
		return all;
	}

	/** Asks for all keys without keeping the rows. */
	public void each(Session session, String sql, List<?> before, Collection<?> keys, RowReader<?> reader) {
		List<?> all = new ArrayList<>(keys);
		for (int from = 0; from < all.size(); from += LONGEST) {
			List<?> some = all.subList(from, Math.min(all.size(), from + LONGEST));
			int length = length(some.size());
			session.each(sql.replace(KEYS, marks(length)), parameters(before, some, length), reader);
		}
	}

	private static int length(int keys) {
		int highest = Integer.highestOneBit(keys);
		return highest == keys ? keys : highest * 2;
	}

	private static String marks(int length) {
		return "?, ".repeat(length - 1) + "?";
	}

	private static List<Object> parameters(List<?> before, List<?> keys, int length) {
		List<Object> parameters = new ArrayList<>(before);
		parameters.addAll(keys);
		for (int i = keys.size(); i < length; i++) {
			parameters.add(keys.get(keys.size() - 1));
		}
		return parameters;
	}
}
