/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.stemma.api.RecordRef;
import org.stemma.core.store.LineageEdge;
import org.stemma.store.internal.schema.StoreTables;
import org.stemma.store.internal.sql.InLists;
import org.stemma.store.internal.sql.Session;

/** Walks the stemma along the edges that hold, nearest first; a cycle ends where it began. */
public final class Lineage {

	private static final String CHILD = "child_no";
	private static final String PARENT = "parent_no";
	private static final String ALL_UP = "WITH RECURSIVE walk(no) AS (SELECT parent_no FROM edge"
			+ " WHERE void_seq IS NULL AND child_no IN (" + InLists.KEYS + ") UNION SELECT e.parent_no FROM edge e"
			+ " JOIN walk w ON e.child_no = w.no WHERE e.void_seq IS NULL) SELECT no FROM walk";
	private static final String ALL_DOWN = "WITH RECURSIVE walk(no) AS (SELECT child_no FROM edge"
			+ " WHERE void_seq IS NULL AND parent_no IN (" + InLists.KEYS + ") UNION SELECT e.child_no FROM edge e"
			+ " JOIN walk w ON e.parent_no = w.no WHERE e.void_seq IS NULL) SELECT no FROM walk";

	private final InLists lists = new InLists();
	private final RecordDirectory directory = new RecordDirectory();

	/** All that the records descend from. */
	public List<RecordRef> ancestors(Session session, Collection<RecordRef> of) {
		return walk(session, of, step(session, PARENT, CHILD), ALL_UP);
	}

	/** All that descends from the records. */
	public List<RecordRef> descendants(Session session, Collection<RecordRef> of) {
		return walk(session, of, step(session, CHILD, PARENT), ALL_DOWN);
	}

	private static String step(Session session, String wanted, String given) {
		return "SELECT " + wanted + " FROM " + session.dialect().by(StoreTables.EDGE, "e", given)
				+ " WHERE void_seq IS NULL AND " + given + " IN (" + InLists.KEYS + ")";
	}

	private List<RecordRef> walk(Session session, Collection<RecordRef> of, String step, String whole) {
		Set<Long> start = numbers(session, of);
		boolean recursive = session.dialect().recursive() && start.size() <= InLists.LONGEST;
		Set<Long> found = recursive ? whole(session, start, whole) : levels(session, start, step);
		found.removeAll(start);
		return directory.refs(session, found);
	}

	/** PostgreSQL makes the rows of a recursive query level by level and hands them out as it makes them. */
	private Set<Long> whole(Session session, Set<Long> start, String sql) {
		return new LinkedHashSet<>(lists.list(session, sql, List.of(), start, row -> row.number(1)));
	}

	private Set<Long> levels(Session session, Set<Long> start, String sql) {
		Set<Long> found = new LinkedHashSet<>();
		Set<Long> level = start;
		while (!level.isEmpty()) {
			Set<Long> next = new LinkedHashSet<>();
			lists.each(session, sql, List.of(), level, row -> next.add(row.number(1)));
			next.removeAll(start);
			next.removeAll(found);
			found.addAll(next);
			level = next;
		}
		return found;
	}

	private Set<Long> numbers(Session session, Collection<RecordRef> refs) {
		Set<UUID> ids = refs.stream().map(RecordRef::id).collect(Collectors.toCollection(LinkedHashSet::new));
		return directory.byId(session, ids).values().stream().map(RecordDirectory.Known::number)
				.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** The edges among some records. */
	public List<LineageEdge> edges(Session session, Collection<RecordRef> among) {
		Map<Long, RecordRef> refs = new HashMap<>();
		directory.byId(session, new HashSet<>(among.stream().map(RecordRef::id).toList())).values()
				.forEach(known -> refs.put(known.number(), known.ref()));
		List<LineageEdge> edges = new ArrayList<>();
		lists.each(session, "SELECT child_no, parent_no, kind FROM "
				+ session.dialect().by(StoreTables.EDGE, "e", CHILD) + " WHERE void_seq IS NULL AND child_no IN ("
				+ InLists.KEYS + ") ORDER BY child_no, parent_no, kind", List.of(), refs.keySet(),
				row -> add(edges, refs.get(row.number(1)), refs.get(row.number(2)), row.text(3)));
		return edges;
	}

	private static boolean add(List<LineageEdge> edges, RecordRef child, RecordRef parent, String kind) {
		return parent != null && edges.add(new LineageEdge(child, parent, kind));
	}
}
