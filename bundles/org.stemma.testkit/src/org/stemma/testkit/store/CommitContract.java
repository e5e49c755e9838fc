/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.testkit.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.core.store.Commit;
import org.stemma.core.store.Stored;
import org.stemma.core.store.UnitOfWork;
import org.stemma.core.store.UnitOfWork.Required;
import org.stemma.model.culture.Lot;
import org.stemma.model.donation.Donor;
import org.stemma.model.donation.Eligibility;
import org.stemma.model.material.MaterialLot;

/** What a commit does and when it is refused. */
public abstract class CommitContract extends StoreContract {

	private RecordRef material(String code) {
		MaterialLot material = lab().material(code);
		lab().commit(material).get();
		return lab().kinds().ref(material);
	}

	private static String code(Outcome<?> refused) {
		assertFalse(refused.succeeded());
		return refused.problems().get(0).code();
	}

	@Test
	void handsOutDetachedCopies() {
		MaterialLot kept = lab().material(lab().code("ML"));
		lab().commit(kept).get();
		RecordRef ref = lab().kinds().ref(kept);
		kept.setName("changed after the commit");
		lab().stored(MaterialLot.class, ref).record().setName("changed outside");
		assertEquals("Medium", lab().stored(MaterialLot.class, ref).record().getName());
	}

	@Test
	void refusesAStaleChangeAndSaysWhoChangedWhat() {
		RecordRef ref = material("ML-STALE");
		Stored<MaterialLot> mine = lab().stored(MaterialLot.class, ref);
		lab().change(MaterialLot.class, ref, other -> other.setExpiry(LocalDate.of(2026, 6, 30))).get();
		mine.record().setSupplier("Somebody");
		Outcome<Commit> outcome = lab().store().commit(lab().changing(mine));
		assertEquals("record.stale", code(outcome));
		String message = outcome.problems().get(0).message();
		assertTrue(message.contains("Material lot ML-STALE") && message.contains("Ana Ruíz")
				&& message.contains("Expiry date from 2026-12-31 to 2026-06-30"), message);
		assertEquals(2, lab().stored(MaterialLot.class, ref).version());
	}

	@Test
	void refusesWorkBuiltOnAnotherVersion() {
		Stored<MaterialLot> stored = lab().stored(MaterialLot.class, material(lab().code("ML")));
		RecordRef other = material(lab().code("ML"));
		stored.record().setSupplier("A");
		assertEquals("record.stale", code(lab().store().commit(lab().changing(stored, new Required(other, 2)))));
		RecordRef nowhere = new RecordRef("material.MaterialLot", UUID.randomUUID(), "ML-0");
		assertEquals("record.missing", code(lab().store().commit(lab().changing(stored, new Required(nowhere, 1)))));
		assertTrue(lab().store().commit(lab().changing(stored, new Required(other, 1))).succeeded());
	}

	@Test
	void keepsCodesUniqueWithinAKind() {
		String code = lab().code("ML");
		material(code);
		assertEquals("record.codeTaken", code(lab().commit(lab().material(code))));
		String twice = lab().code("ML");
		assertEquals("record.codeTaken", code(lab().commit(lab().material(twice), lab().material(twice))));
		lab().commit(lab().lot(code)).get();
		assertEquals(2, lab().store().findAny(code).size());
	}

	@Test
	void carriesAnOperationOutOnce() {
		UnitOfWork work = lab().making(lab().material(lab().code("ML")));
		Commit first = lab().store().commit(work).get();
		lab().clock().advance(Duration.ofMinutes(1));
		assertEquals(first, lab().store().commit(work).get());
		assertEquals(first, lab().store().operation(work.operationId()).orElseThrow());
		assertTrue(lab().store().operation(UUID.randomUUID()).isEmpty());
	}

	@Test
	void keepsNothingOfWorkThatBreaksAnInvariant() {
		MaterialLot good = lab().material(lab().code("ML"));
		MaterialLot bad = lab().material(lab().code("ML"));
		bad.setExpiry(null);
		long before = lab().store().head().sequence();
		assertEquals("field.required", code(lab().commit(good, bad)));
		assertEquals(List.of(), lab().store().findAny(good.getCode()));
		assertEquals(before, lab().store().head().sequence());
	}

	@Test
	void refusesWhatRefersToNothing() {
		Lot lot = lab().lot(lab().code("LOT"));
		lot.setLine(new RecordRef("donation.CellLine", UUID.randomUUID(), "LINE-0"));
		assertEquals("record.missing", code(lab().commit(lot)));
		RecordRef wrongKind = new RecordRef("donation.CellLine", material(lab().code("ML")).id(), "LINE-0");
		lot.setLine(wrongKind);
		assertEquals("record.missing", code(lab().commit(lot)));
	}

	@Test
	void refusesAChangeThatChangesNothing() {
		Stored<MaterialLot> stored = lab().stored(MaterialLot.class, material(lab().code("ML")));
		assertEquals("record.unchanged", code(lab().store().commit(lab().changing(stored))));
	}

	@Test
	void refusesTheSameRecordTwice() {
		MaterialLot material = lab().material(lab().code("ML"));
		lab().commit(material).get();
		material.setCode(lab().code("ML"));
		assertEquals("record.exists", code(lab().commit(material)));
	}

	@Test
	void numbersEntriesWithoutGapsAndChainsThem() {
		long before = lab().store().head().sequence();
		Commit commit = lab().commit(lab().material(lab().code("ML")), lab().material(lab().code("ML"))).get();
		assertEquals(before + 1, commit.firstSequence());
		assertEquals(before + 2, commit.lastSequence());
		assertEquals(commit.lastSequence(), lab().store().head().sequence());
		assertEquals(lab().store().entry(commit.lastSequence()).orElseThrow().hash(), lab().store().head().hash());
		assertTrue(lab().store().entry(commit.lastSequence() + 1).isEmpty());
	}

	@Test
	void keepsEveryVersionInTheJournal() {
		RecordRef ref = material(lab().code("ML"));
		lab().change(MaterialLot.class, ref, other -> other.setSupplier("S")).get();
		var entries = lab().store().entries(ref);
		assertEquals(List.of(1, 2), entries.stream().map(entry -> entry.version()).toList());
		assertEquals("Changed for a test", entries.get(1).commit().why());
		assertEquals(lab().actor(), entries.get(1).commit().actor());
		assertEquals(Map.of(ref.id(), Set.of(lab().actor().person().id())), lab().store().authors(List.of(ref)));
	}

	@Test
	void decidesOnWhatItReads() {
		assertEquals("no", code(lab().store().decide(reader -> Outcome.refused("no", "Not today."))));
		RecordRef ref = material(lab().code("ML"));
		Outcome<Commit> decided = lab().store().decide(reader -> {
			Stored<MaterialLot> stored = reader.load(MaterialLot.class, ref.id()).orElseThrow();
			stored.record().setSupplier("Decided at entry " + reader.head().sequence());
			return Outcome.of(lab().changing(stored));
		});
		assertEquals("Decided at entry " + (decided.get().firstSequence() - 1),
				lab().stored(MaterialLot.class, ref).record().getSupplier());
	}

	@Test
	void refusesACommitInsideADecision() {
		assertThrows(IllegalStateException.class, () -> lab().store().decide(reader -> {
			lab().commit(lab().material(lab().code("ML")));
			return Outcome.refused("never", "Not reached.");
		}));
		assertTrue(lab().commit(lab().material(lab().code("ML"))).succeeded());
	}

	@Test
	void hidesPersonalValuesInTheJournalButKeepsThemInTheRecord() {
		Donor donor = lab().kinds().create(Donor.class);
		donor.setCode(lab().code("D"));
		donor.setEligibility(Eligibility.ELIGIBLE);
		donor.setBirthDate(LocalDate.of(1980, 5, 17));
		lab().commit(donor).get();
		RecordRef ref = lab().kinds().ref(donor);
		Stored<Donor> stored = lab().stored(Donor.class, ref);
		assertEquals(LocalDate.of(1980, 5, 17), stored.record().getBirthDate());
		assertEquals(Set.of("birthDate"), stored.salts().keySet());
		assertFalse(lab().store().entries(ref).get(0).canonical().toString().contains("1980"));
		lab().change(Donor.class, ref, other -> other.setNote("Seen again")).get();
		assertEquals(stored.salts(), lab().stored(Donor.class, ref).salts());
	}

	@Test
	void followsAChangedCode() {
		RecordRef ref = material(lab().code("ML"));
		String other = lab().code("ML");
		lab().change(MaterialLot.class, ref, material -> material.setCode(other)).get();
		assertEquals(List.of(new RecordRef(ref.kind(), ref.id(), other)), lab().store().findAny(other));
		assertEquals(List.of(), lab().store().findAny(ref.code()));
	}
}
