/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.record.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.stemma.api.RecordRef;
import org.stemma.core.record.LineageGraph;
import org.stemma.core.record.LineageGraph.Edge;
import org.stemma.core.record.LineageGraph.Node;
import org.stemma.core.testing.TestLab;

class LineageTellerTest {

	private final TestLab lab = new TestLab();
	private final StoredRecords records = new StoredRecords(lab.store(), lab.kinds(), lab.clock());
	private final RecordRef line = lab.samples().line("MSC-1");
	private final RecordRef lot = lab.samples().lot("LOT-1", line, null);
	private final RecordRef first = lab.samples().vessel("V-1", lot);
	private final RecordRef second = lab.samples().vessel("V-2", lot);
	private final RecordRef passage = new SampleActs(lab).passage("PAS-1", lot, first, second);

	@Test
	void tellsWhatIsAboveAndBelowWithWords() {
		LineageGraph graph = records.lineage(passage, 50);
		Map<String, String> words = graph.nodes().stream()
				.collect(Collectors.toMap(node -> node.ref().code(), Node::words));
		assertEquals(Map.of("PAS-1", "2026-03-02, P3, 8.08 doublings", "V-1", "P2, 4.5 doublings, In culture", "V-2",
				"P2, 4.5 doublings, In culture", "LOT-1", "MSC suspension, Quarantine"), words);
		assertEquals(Set.of(new Edge(passage, first), new Edge(second, passage), new Edge(lot, passage)),
				Set.copyOf(graph.edges()));
		assertTrue(graph.complete());
	}

	@Test
	void saysWhenThereIsMoreThanItShows() {
		LineageGraph graph = records.lineage(lot, 3);
		assertEquals(3, graph.nodes().size());
		assertEquals(lot, graph.nodes().getFirst().ref());
		assertFalse(graph.complete());
		assertTrue(records.lineage(lot, 6).complete());
		assertThrows(IllegalArgumentException.class, () -> records.lineage(lot, 0));
	}

	@Test
	void fallsBackToTheTitle() {
		RecordRef donor = lab.store().findAny("CON-MSC-1").getFirst();
		assertEquals(List.of("Consent"), records.lineage(donor, 1).nodes().stream().map(Node::words).toList());
	}
}
