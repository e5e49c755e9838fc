/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.record.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.stemma.api.RecordRef;
import org.stemma.core.record.KindModels;
import org.stemma.core.record.LineageGraph;
import org.stemma.core.store.LabReader;
import org.stemma.core.store.LineageEdge;
import org.stemma.core.store.Stored;
import org.stemma.model.record.Record;

/** Tells what a record descends from and what descends from it. */
final class LineageTeller {

	private final LabReader lab;
	private final NodeWords words;

	LineageTeller(LabReader lab, KindModels kinds) {
		this.lab = lab;
		this.words = new NodeWords(kinds, lab.lab().zone());
	}

	/** The nearest records on both sides, the centre included. */
	LineageGraph tell(RecordRef centre, int maximum) {
		if (maximum < 1) {
			throw new IllegalArgumentException("A lineage has at least one record, asked for " + maximum);
		}
		List<RecordRef> all = alternating(lab.ancestors(List.of(centre)), lab.descendants(List.of(centre)));
		all.addFirst(centre);
		List<RecordRef> shown = all.subList(0, Math.min(maximum, all.size()));
		return new LineageGraph(centre, nodes(shown), edges(shown), shown.size() == all.size());
	}

	private static List<RecordRef> alternating(List<RecordRef> up, List<RecordRef> down) {
		List<RecordRef> all = new ArrayList<>();
		for (int i = 0; i < Math.max(up.size(), down.size()); i++) {
			if (i < up.size()) {
				all.add(up.get(i));
			}
			if (i < down.size()) {
				all.add(down.get(i));
			}
		}
		return all;
	}

	private List<LineageGraph.Node> nodes(List<RecordRef> refs) {
		Map<UUID, Record> records = new LinkedHashMap<>();
		for (Stored<? extends Record> stored : lab.load(refs)) {
			records.put(stored.ref().id(), stored.record());
		}
		return refs.stream().filter(ref -> records.containsKey(ref.id()))
				.map(ref -> new LineageGraph.Node(ref, words.of(records.get(ref.id())))).toList();
	}

	private List<LineageGraph.Edge> edges(List<RecordRef> refs) {
		List<LineageEdge> found = lab.edges(refs);
		return found.stream().map(edge -> new LineageGraph.Edge(edge.child(), edge.parent())).distinct().toList();
	}
}
