/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.stemma.api.RecordRef;
import org.stemma.core.store.LabReader;
import org.stemma.core.store.LineageEdge;

/**
 * What a lot really descends from. One instrument file may hold samples of many lots; a count that was taken from it
 * makes a lot descend from the run, but not from the other lots in the file, so the way from a run leads to its file only.
 */
final class Ancestry {

	private static final String RUN = "instrument.InstrumentRun";
	private static final String FILE = "instrument.RawFile";

	private final LabReader reader;

	Ancestry(LabReader reader) {
		this.reader = reader;
	}

	/** The ancestors of these records, nearest first, themselves left out. */
	List<RecordRef> of(Collection<RecordRef> records) {
		List<RecordRef> all = Stream.concat(records.stream(), reader.ancestors(records).stream()).toList();
		Map<UUID, List<RecordRef>> parents = reader.edges(all).stream().filter(Ancestry::own)
				.collect(Collectors.groupingBy(edge -> edge.child().id(),
						Collectors.mapping(LineageEdge::parent, Collectors.toList())));
		return walk(records, parents);
	}

	private static boolean own(LineageEdge edge) {
		return !edge.child().kind().equals(RUN) || edge.parent().kind().equals(FILE);
	}

	private static List<RecordRef> walk(Collection<RecordRef> from, Map<UUID, List<RecordRef>> parents) {
		Map<UUID, RecordRef> seen = new LinkedHashMap<>();
		Deque<RecordRef> open = new ArrayDeque<>(from);
		while (!open.isEmpty()) {
			for (RecordRef parent : parents.getOrDefault(open.poll().id(), List.of())) {
				if (seen.putIfAbsent(parent.id(), parent) == null) {
					open.add(parent);
				}
			}
		}
		from.forEach(record -> seen.remove(record.id()));
		return List.copyOf(seen.values());
	}
}
