/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.read;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.stemma.api.RecordRef;
import org.stemma.store.internal.schema.KindTables;
import org.stemma.store.internal.schema.LabSchema;
import org.stemma.store.internal.schema.StoreTables;
import org.stemma.store.internal.sql.InLists;
import org.stemma.store.internal.sql.Session;

/** Every record by identity, number and code. */
public final class RecordDirectory {

	private static final String SELECT = "SELECT record_no, id, kind, code FROM ";
	private static final String ID = "id";
	private static final String CODE = "code";

	private final InLists lists = new InLists();

	/**
	 * A record in the directory.
	 *
	 * @param number its dense number
	 * @param ref    its reference with its present code
	 */
	public record Known(long number, RecordRef ref) {
	}

	/** The records with some identities. */
	public Map<UUID, Known> byId(Session session, Collection<UUID> ids) {
		Map<UUID, Known> found = new HashMap<>();
		list(session, ID, ids).forEach(known -> found.put(known.ref().id(), known));
		return found;
	}

	/** References of the records with some numbers, in the order of the numbers. */
	public List<RecordRef> refs(Session session, Collection<Long> numbers) {
		Map<Long, RecordRef> byNumber = byNumber(session, numbers);
		return numbers.stream().map(byNumber::get).filter(java.util.Objects::nonNull).toList();
	}

	/** References of the records with some numbers. */
	public Map<Long, RecordRef> byNumber(Session session, Collection<Long> numbers) {
		Map<Long, RecordRef> found = new LinkedHashMap<>();
		list(session, KindTables.NUMBER, numbers)
				.forEach(known -> found.put(known.number(), known.ref()));
		return found;
	}

	/** The records with a code, of any kind, oldest first. */
	public List<RecordRef> byCode(Session session, LabSchema schema, String code) {
		List<KindTables> kinds = List.copyOf(schema.kinds());
		StringBuilder sql = new StringBuilder();
		for (int i = 0; i < kinds.size(); i++) {
			sql.append(i == 0 ? "" : " UNION ALL ").append("SELECT t.record_no, t.record_id, ").append(i)
					.append(" AS kind, t.code FROM ").append(session.dialect().by(kinds.get(i).main(), "t", CODE))
					.append(" WHERE t.code = ?");
		}
		return session.list(sql + " ORDER BY 1", Collections.nCopies(kinds.size(), code),
				row -> new RecordRef(kinds.get(row.integer(3)).kind().name(), row.id(2), row.text(4)));
	}

	private List<Known> list(Session session, String column, Collection<?> keys) {
		return lists.list(session, from(session, column) + column + " IN (" + InLists.KEYS + ")", List.of(), keys,
				RecordDirectory::known);
	}

	private static String from(Session session, String column) {
		return SELECT + session.dialect().by(StoreTables.RECORD, "r", column) + " WHERE ";
	}

	private static Known known(org.stemma.store.internal.sql.Cells row) throws java.sql.SQLException {
		return new Known(row.number(1), new RecordRef(row.text(3), row.id(2), row.text(4)));
	}
}
