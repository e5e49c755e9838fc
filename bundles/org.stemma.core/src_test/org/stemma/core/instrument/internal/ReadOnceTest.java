/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.instrument.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.stemma.api.RecordRef;
import org.stemma.core.query.Query;
import org.stemma.core.testing.TestLab;
import org.stemma.model.culture.Lot;
import org.stemma.model.culture.Vessel;
import org.stemma.model.identity.Role;

class ReadOnceTest {

	private final TestLab lab = new TestLab();
	private final RecordRef lot = lab.samples().lot("LOT-1", lab.samples().line("MSC-1"), null);

	@Test
	void answersAsTheLabDidWhenItWasFirstAsked() {
		ReadOnce reader = new ReadOnce(lab.store());
		Query lots = Query.of("culture.Lot");
		assertEquals(1, reader.count(lots));
		assertEquals(1, reader.load(Lot.class, lot.id()).orElseThrow().version());
		lab.samples().lot("LOT-2", lab.samples().line("MSC-2"), null);
		lab.change(Role.SUPERVISOR, Lot.class, lot, changed -> changed.setProduct("other"));
		assertEquals(1, reader.count(lots));
		assertEquals(1, reader.load(Lot.class, lot.id()).orElseThrow().version());
		assertEquals(2, new ReadOnce(lab.store()).count(lots));
	}

	@Test
	void tellsQuestionsApart() {
		ReadOnce reader = new ReadOnce(lab.store());
		assertEquals(1, reader.page(Query.of("culture.Lot")).rows().size());
		assertEquals(1, reader.count(Query.of("culture.Lot")));
		assertEquals(1, reader.findAny("LOT-1").size());
		assertEquals("LOT-1", reader.find(Lot.class, "LOT-1").orElseThrow().ref().code());
		assertEquals(true, reader.find(Vessel.class, "LOT-1").isEmpty());
	}
}
