/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.testkit.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.stemma.api.RecordRef;
import org.stemma.core.store.LineageEdge;
import org.stemma.model.culture.Lot;
import org.stemma.model.record.Record;

/** What the stemma answers. */
public abstract class LineageContract extends StoreContract {

	@Test
	void findsAncestorsAndDescendantsNearestFirst() {
		RecordRef first = lab().lot();
		RecordRef second = lab().lot(first);
		RecordRef third = lab().lot(second);
		RecordRef fourth = lab().lot(third, first);
		assertEquals(Set.of(third, first), Set.copyOf(lab().store().ancestors(List.of(fourth)).subList(0, 2)));
		assertEquals(second, lab().store().ancestors(List.of(fourth)).get(2));
		assertEquals(3, lab().store().ancestors(List.of(fourth)).size());
		assertEquals(third, lab().store().descendants(List.of(second)).get(0));
		assertEquals(List.of(third, fourth), lab().store().descendants(List.of(second)));
		assertEquals(List.of(), lab().store().ancestors(List.of(first)));
	}

	@Test
	void leavesOutWhatWasAskedFor() {
		RecordRef first = lab().lot();
		RecordRef second = lab().lot(first);
		RecordRef third = lab().lot(second);
		assertEquals(List.of(first), lab().store().ancestors(List.of(third, second)));
		assertEquals(List.of(), lab().store().ancestors(List.of()));
	}

	@Test
	void endsInACycle() {
		RecordRef first = lab().lot();
		RecordRef second = lab().lot(first);
		lab().change(Lot.class, first, lot -> lot.getParents().add(second)).get();
		assertEquals(List.of(second), lab().store().ancestors(List.of(first)));
		assertEquals(List.of(second), lab().store().descendants(List.of(first)));
	}

	@Test
	void walksAlongChainAndFan() {
		RecordRef root = lab().lot();
		List<Record> fan = new ArrayList<>();
		for (int i = 0; i < 600; i++) {
			Lot lot = lab().lot(lab().code("FAN"));
			lot.getParents().add(root);
			fan.add(lot);
		}
		lab().commit(fan.toArray(new Record[0])).get();
		RecordRef last = lab().kinds().ref(fan.get(599));
		for (int i = 0; i < 30; i++) {
			last = lab().lot(last);
		}
		assertEquals(630, lab().store().descendants(List.of(root)).size());
		assertEquals(31, lab().store().ancestors(List.of(last)).size());
		assertEquals(root, lab().store().ancestors(List.of(last)).get(30));
	}

	@Test
	void dropsAnEdgeThatACorrectionDropsAndTakesItUpAgain() {
		RecordRef parent = lab().lot();
		RecordRef child = lab().lot(parent);
		assertEquals(List.of(new LineageEdge(child, parent, "culture.Lot.parents")),
				lab().store().edges(List.of(child, parent)));
		lab().change(Lot.class, child, lot -> lot.getParents().clear()).get();
		assertEquals(List.of(), lab().store().edges(List.of(child, parent)));
		assertEquals(List.of(), lab().store().ancestors(List.of(child)));
		lab().change(Lot.class, child, lot -> lot.getParents().add(parent)).get();
		assertEquals(List.of(parent), lab().store().ancestors(List.of(child)));
		assertTrue(lab().store().verify().intact(), () -> lab().store().verify().findings().toString());
	}

	@Test
	void namesEdgesAmongTheGivenRecordsOnly() {
		RecordRef first = lab().lot();
		RecordRef second = lab().lot(first);
		RecordRef third = lab().lot(second);
		assertEquals(2, lab().store().edges(List.of(first, second, third)).size());
		assertEquals(List.of(), lab().store().edges(List.of(first, third)));
	}
}
