/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.testing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.stemma.api.ContentHash;
import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.core.store.Commit;
import org.stemma.core.store.Stored;
import org.stemma.core.store.UnitOfWork;
import org.stemma.core.store.UnitOfWork.Required;
import org.stemma.model.donation.Donor;
import org.stemma.model.identity.Role;
import org.stemma.model.material.MaterialLot;
import org.stemma.model.record.Record;

class MemoryLabStoreTest {

	private final TestLab lab = new TestLab();
	private final MemoryLabStore store = lab.store();
	private final RecordRef material = lab.samples().material("ML-1");

	private UnitOfWork work(List<Record> created, List<Stored<? extends Record>> changed, Required... required) {
		return new UnitOfWork(UUID.randomUUID(), lab.actor(Role.SUPERVISOR), "For a test", created, changed,
				List.of(required));
	}

	private MaterialLot newMaterial(String code) {
		MaterialLot copy = lab.record(MaterialLot.class, material);
		copy.setId(UUID.randomUUID().toString());
		copy.setCode(code);
		return copy;
	}

	@Test
	void handsOutDetachedCopies() {
		lab.record(MaterialLot.class, material).setName("changed outside");
		assertEquals("Medium", lab.record(MaterialLot.class, material).getName());
		MaterialLot kept = newMaterial("ML-2");
		store.commit(work(List.of(kept), List.of())).get();
		kept.setName("changed after the commit");
		assertEquals("Medium", store.find(MaterialLot.class, "ML-2").orElseThrow().record().getName());
	}

	@Test
	void refusesAStaleChangeAndSaysWhoChangedWhat() {
		Stored<MaterialLot> mine = lab.stored(MaterialLot.class, material);
		lab.clock().advance(Duration.ofMinutes(5));
		lab.change(Role.QA_REVIEWER, MaterialLot.class, material, other -> other.setExpiry(LocalDate.of(2026, 6, 30)));
		mine.record().setSupplier("Somebody");
		Outcome<Commit> outcome = store.commit(work(List.of(), List.of(mine)));
		assertEquals("record.stale", outcome.problems().getFirst().code());
		assertEquals("Material lot ML-1 was changed after you opened it. Chloé Martin changed Expiry date from 2026-12-31"
				+ " to 2026-06-30 on 2026-03-02 09:05 (Changed for a test). Open it again and repeat what you wanted to"
				+ " change.", outcome.problems().getFirst().message());
		assertEquals(2, lab.stored(MaterialLot.class, material).version());
	}

	@Test
	void refusesWorkBuiltOnAnotherVersion() {
		assertTrue(store.commit(work(List.of(newMaterial("ML-2")), List.of(), new Required(material, 1))).succeeded());
		assertEquals("record.stale", store.commit(work(List.of(newMaterial("ML-3")), List.of(), new Required(material, 2)))
				.problems().getFirst().code());
		RecordRef nowhere = new RecordRef("material.MaterialLot", UUID.randomUUID(), "ML-9");
		assertEquals("record.missing", store.commit(work(List.of(newMaterial("ML-3")), List.of(), new Required(nowhere, 1)))
				.problems().getFirst().code());
	}

	@Test
	void keepsCodesUniqueWithinAKind() {
		assertEquals("record.codeTaken",
				store.commit(work(List.of(newMaterial("ML-1")), List.of())).problems().getFirst().code());
		assertEquals("record.codeTaken", store.commit(work(List.of(newMaterial("ML-2"), newMaterial("ML-2")), List.of()))
				.problems().getFirst().code());
		lab.samples().donor("ML-1");
		assertEquals(2, store.findAny("ML-1").size());
	}

	@Test
	void carriesAnOperationOutOnce() {
		UnitOfWork work = work(List.of(newMaterial("ML-2")), List.of());
		Commit first = store.commit(work).get();
		assertEquals(first, store.commit(work).get());
		assertEquals(first, store.operation(work.operationId()).orElseThrow());
		assertEquals(1, store.entries(store.findAny("ML-2").getFirst()).size());
	}

	@Test
	void keepsNothingOfWorkThatBreaksAnInvariant() {
		MaterialLot bad = newMaterial("ML-3");
		bad.setExpiry(null);
		Outcome<Commit> outcome = store.commit(work(List.of(newMaterial("ML-2"), bad), List.of()));
		assertEquals("field.required", outcome.problems().getFirst().code());
		assertEquals(List.of(), store.findAny("ML-2"));
	}

	@Test
	void numbersEntriesWithoutGapsAndChainsThem() {
		long before = store.head().sequence();
		Commit commit = store.commit(work(List.of(newMaterial("ML-2"), newMaterial("ML-3")), List.of())).get();
		assertEquals(before + 1, commit.firstSequence());
		assertEquals(before + 2, commit.lastSequence());
		assertEquals(commit.lastSequence(), store.head().sequence());
		assertEquals(store.entry(commit.lastSequence()).orElseThrow().hash(), store.head().hash());
		assertTrue(store.entry(commit.lastSequence() + 1).isEmpty());
	}

	@Test
	void knowsTheAuthorsOfAllVersions() {
		lab.change(Role.QA_REVIEWER, MaterialLot.class, material, other -> other.setSupplier("S"));
		assertEquals(Map.of(material.id(), Set.of(lab.session(Role.SUPERVISOR).person().id(),
				lab.session(Role.QA_REVIEWER).person().id())), store.authors(List.of(material)));
	}

	@Test
	void decidesOnWhatItReads() {
		Outcome<Commit> stopped = store.decide(reader -> Outcome.refused("no", "Not today."));
		assertEquals("no", stopped.problems().getFirst().code());
		assertTrue(store.decide(reader -> Outcome.of(work(List.of(newMaterial("ML-2")), List.of()))).succeeded());
	}

	@Test
	void hidesPersonalValuesInTheJournalButKeepsThemInTheRecord() {
		RecordRef donor = lab.samples().donor("D-1");
		assertEquals(LocalDate.of(1980, 5, 17), lab.record(Donor.class, donor).getBirthDate());
		assertEquals(Set.of("birthDate"), lab.stored(Donor.class, donor).salts().keySet());
		assertFalse(store.entries(donor).getFirst().canonical().toString().contains("1980"));
		assertTrue(store.verify().intact());
	}

	@Test
	void tellsListenersUntilTheyAreClosed() throws Exception {
		List<RecordRef> heard = new ArrayList<>();
		AutoCloseable listening = store.listen((commit, refs) -> heard.addAll(refs));
		lab.samples().material("ML-2");
		listening.close();
		lab.samples().material("ML-3");
		assertEquals(List.of("ML-2"), heard.stream().map(RecordRef::code).toList());
	}

	@Test
	void neverGivesACodeTwice() {
		assertEquals(List.of("THW-000001", "THW-000002"), store.newCodes("THW", 2));
		assertEquals(List.of("THW-000003"), store.newCodes("THW", 1));
		assertEquals(List.of("PAS-000001"), store.newCodes("PAS", 1));
	}

	@Test
	void keepsFilesByContent() throws IOException {
		ContentHash hash = store.files().keep(new ByteArrayInputStream(new byte[] { 1, 2, 3 }));
		assertArrayEquals(new byte[] { 1, 2, 3 }, store.files().open(hash).orElseThrow().readAllBytes());
		assertTrue(store.files().open(new ContentHash("0".repeat(64))).isEmpty());
	}

	@Test
	void findsAncestorsAndDescendantsNearestFirst() {
		RecordRef donor = lab.samples().donor("D-1");
		RecordRef consent = lab.samples().consent("CON-1", donor);
		RecordRef line = lab.samples().line("L-1", donor, consent);
		RecordRef lot = lab.samples().lot("LOT-1", line, null);
		assertEquals(List.of(line, donor, consent), store.ancestors(List.of(lot)));
		assertEquals(Set.of(consent, line, lot), Set.copyOf(store.descendants(List.of(donor))));
		assertEquals(lot, store.descendants(List.of(donor)).getLast());
		assertEquals(4, store.edges(List.of(donor, consent, line, lot)).size());
	}
}
