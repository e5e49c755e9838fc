/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.record.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.stemma.api.ContentHash;
import org.stemma.api.RecordRef;
import org.stemma.core.query.Filter;
import org.stemma.core.query.Query;
import org.stemma.core.query.Sort;
import org.stemma.core.testing.TestLab;

class StoredRecordsTest {

	private final TestLab lab = new TestLab();
	private final StoredRecords records = new StoredRecords(lab.store(), lab.kinds(), lab.clock());

	@Test
	void findsRecordsByReferenceAndByCode() {
		RecordRef material = lab.samples().material("ML-1");
		assertEquals(material, records.find(material).orElseThrow().ref());
		assertEquals(material, records.find("material.MaterialLot", "ML-1").orElseThrow().ref());
		assertTrue(records.find("culture.Lot", "ML-1").isEmpty());
		assertTrue(records.find(new RecordRef("culture.Lot", UUID.randomUUID(), "X")).isEmpty());
		assertEquals("Material lot", records.kind("material.MaterialLot").title());
	}

	@Test
	void understandsScannedCodesWithWhatStandsOnLabelsFirst() {
		RecordRef donor = lab.samples().donor("X-1");
		RecordRef lot = lab.samples().lot("X-1");
		RecordRef vessel = lab.samples().vessel("X-1", lot);
		assertEquals(List.of(vessel, lot, donor), records.scan(" X-1\n"));
		assertEquals(List.of(vessel, lot, donor), records.scan("x-1"));
		assertEquals(List.of(), records.scan("Y-1"));
		assertEquals(List.of(), records.scan("no code at all"));
	}

	@Test
	void answersQuestionsButNeverAboutSecrets() {
		lab.samples().material("ML-1");
		assertEquals(1, records.count(Query.of("material.MaterialLot")));
		assertEquals(List.of("ML-1"), records.page(Query.of("material.MaterialLot", "code")).rows().getFirst().values());
		Query persons = Query.of("identity.Person", "code");
		for (Query secret : List.of(Query.of("identity.Person", "passwordHash"),
				persons.where(Filter.or(new Filter.Not(new Filter.Unset("passwordHash")))),
				persons.where(Filter.contains("passwordHash", "$")), persons.sorted(Sort.by("passwordHash")),
				Query.of("culture.Act", "performedBy.passwordHash"))) {
			assertThrows(IllegalArgumentException.class, () -> records.page(secret));
			assertThrows(IllegalArgumentException.class, () -> records.count(secret));
		}
	}

	@Test
	void opensContent() throws IOException {
		ContentHash hash = lab.store().files().keep(new ByteArrayInputStream(new byte[] { 7 }));
		assertArrayEquals(new byte[] { 7 }, records.content(hash).orElseThrow().readAllBytes());
	}

	@Test
	void tellsOfCommits() throws Exception {
		List<RecordRef> heard = new ArrayList<>();
		try (AutoCloseable listening = records.listen(heard::addAll)) {
			assertEquals(List.of(lab.samples().material("ML-1")), heard);
			assertTrue(listening != null);
		}
	}
}
