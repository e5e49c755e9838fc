/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.commit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.stemma.core.store.LineageEdge;
import org.stemma.store.internal.schema.StoreTables;
import org.stemma.store.internal.sql.Session;

/**
 * Writes the lineage of changed records. An edge that a correction drops is voided, never deleted; one that comes back
 * is born anew.
 */
final class EdgeWriter {

	private static final String KEY = " WHERE child_no = ? AND parent_no = ? AND kind = ?";

	/** The edges of a change; {@code numbers} has the record numbers of all that it refers to and referred to. */
	void write(Session session, Batches batches, Change change, long sequence, Map<UUID, Long> numbers) {
		Set<List<Object>> keys = keys(change.gained(), numbers);
		for (List<Object> key : keys) {
			if (change.before().isEmpty() || !known(session, key, sequence)) {
				List<Object> row = new ArrayList<>(key);
				row.add(sequence);
				row.add(null);
				batches.insert(StoreTables.EDGE, row);
			}
		}
		keys(change.dropped(), numbers).forEach(
				key -> session.update("UPDATE edge SET void_seq = ?" + KEY + " AND void_seq IS NULL", with(sequence, key)));
	}

	/** Whether the edge has a row; one that was voided lives again. */
	private static boolean known(Session session, List<Object> key, long sequence) {
		List<Boolean> voided = session.list("SELECT void_seq FROM edge" + KEY, key,
				row -> row.value(1, StoreTables.EDGE.columns().get(4).type()) != null);
		if (voided.contains(true)) {
			session.update("UPDATE edge SET birth_seq = ?, void_seq = NULL" + KEY, with(sequence, key));
		}
		return !voided.isEmpty();
	}

	private static List<Object> with(long sequence, List<Object> key) {
		List<Object> parameters = new ArrayList<>(List.of(sequence));
		parameters.addAll(key);
		return parameters;
	}

	/** Edges as keys of their rows; both ends are known, or the change would have been refused. */
	private static Set<List<Object>> keys(List<LineageEdge> edges, Map<UUID, Long> numbers) {
		Set<List<Object>> keys = new HashSet<>();
		edges.forEach(edge -> keys
				.add(List.of(numbers.get(edge.child().id()), numbers.get(edge.parent().id()), edge.kind())));
		return keys;
	}
}
