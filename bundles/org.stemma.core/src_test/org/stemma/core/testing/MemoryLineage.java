/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.testing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.stemma.api.RecordRef;
import org.stemma.core.store.LineageEdge;

/** The edges that each record makes, as of its current version. */
final class MemoryLineage {

	private final Map<UUID, List<LineageEdge>> byRecord = new LinkedHashMap<>();

	void put(RecordRef record, List<LineageEdge> edges) {
		byRecord.put(record.id(), edges);
	}

	private Stream<LineageEdge> all() {
		return byRecord.values().stream().flatMap(List::stream).distinct();
	}

	List<LineageEdge> among(Collection<RecordRef> refs) {
		Set<UUID> ids = refs.stream().map(RecordRef::id).collect(Collectors.toSet());
		return all().filter(edge -> ids.contains(edge.child().id()) && ids.contains(edge.parent().id())).toList();
	}

	List<RecordRef> ancestors(Collection<RecordRef> of) {
		return reached(of, true);
	}

	List<RecordRef> descendants(Collection<RecordRef> of) {
		return reached(of, false);
	}

	private List<RecordRef> reached(Collection<RecordRef> of, boolean upwards) {
		Set<UUID> seen = of.stream().map(RecordRef::id).collect(Collectors.toCollection(HashSet::new));
		Deque<RecordRef> open = new ArrayDeque<>(of);
		List<RecordRef> found = new ArrayList<>();
		while (!open.isEmpty()) {
			for (RecordRef next : next(open.remove(), upwards)) {
				if (seen.add(next.id())) {
					found.add(next);
					open.add(next);
				}
			}
		}
		return found;
	}

	private List<RecordRef> next(RecordRef from, boolean upwards) {
		return all().filter(edge -> (upwards ? edge.child() : edge.parent()).means(from))
				.map(edge -> upwards ? edge.parent() : edge.child()).toList();
	}
}
