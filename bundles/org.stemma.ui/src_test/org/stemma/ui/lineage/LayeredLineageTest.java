/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.stemma.api.RecordRef;
import org.stemma.core.record.LineageGraph;

class LayeredLineageTest {

	private final RecordRef vial = ref("culture.Cryovial", "C-1");
	private final RecordRef thaw = ref("culture.Thaw", "THW-1");
	private final RecordRef left = ref("culture.Vessel", "V-1");
	private final RecordRef right = ref("culture.Vessel", "V-2");

	private static RecordRef ref(String kind, String code) {
		return new RecordRef(kind, UUID.randomUUID(), code);
	}

	private PlacedLineage placed() {
		List<LineageGraph.Node> nodes = List.of(vial, thaw, left, right).stream()
				.map(ref -> new LineageGraph.Node(ref, "words")).toList();
		return LayeredLineage.of(new LineageGraph(thaw, nodes,
				List.of(new LineageGraph.Edge(thaw, vial), new LineageGraph.Edge(left, thaw),
						new LineageGraph.Edge(right, thaw)), true));
	}

	private static PlacedLineage.Box box(PlacedLineage lineage, RecordRef ref) {
		return lineage.boxes().stream().filter(box -> box.node().ref().means(ref)).findFirst().orElseThrow();
	}

	@Test
	void whatDescendsStandsRightOfWhatItDescendsFrom() {
		PlacedLineage lineage = placed();
		assertTrue(box(lineage, vial).area().x < box(lineage, thaw).area().x);
		assertTrue(box(lineage, thaw).area().x < box(lineage, left).area().x);
		assertEquals(box(lineage, left).area().x, box(lineage, right).area().x);
		assertEquals(3, lineage.lines().size());
	}

	@Test
	void noTwoBoxesOverlapAndAllLieInside() {
		List<PlacedLineage.Box> boxes = new ArrayList<>(placed().boxes());
		for (PlacedLineage.Box one : boxes) {
			boxes.stream().filter(other -> other != one)
					.forEach(other -> assertFalse(one.area().intersects(other.area())));
			assertTrue(one.area().x >= 0 && one.area().x + one.area().width <= placed().width());
		}
	}

	@Test
	void arrowKeysWalkToTheNeighbourInThatDirectionAndStayAtTheEnd() {
		PlacedLineage lineage = placed();
		PlacedLineage.Box atThaw = lineage.next(box(lineage, vial), 1, 0);
		assertTrue(atThaw.node().ref().means(thaw));
		assertTrue(lineage.next(box(lineage, vial), -1, 0).node().ref().means(vial));
		PlacedLineage.Box upper = box(lineage, left).area().y < box(lineage, right).area().y ? box(lineage, left)
				: box(lineage, right);
		assertFalse(lineage.next(upper, 0, 1).node().ref().means(upper.node().ref()));
	}
}
