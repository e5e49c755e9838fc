/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.lab.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.stemma.api.ContentHash;
import org.stemma.api.Outcome;
import org.stemma.core.lab.Upkeep;
import org.stemma.core.lab.Upkeep.Report;
import org.stemma.core.release.internal.SignatureAudit.Audit;
import org.stemma.core.store.JournalHead;
import org.stemma.core.store.Verification;
import org.stemma.core.testing.TestLab;

class StoredUpkeepTest {

	private final TestLab lab = new TestLab();
	private final Upkeep upkeep = new StoredUpkeep(lab.store(), lab.kinds());
	private final JournalHead head = lab.store().head();

	@Test
	void saysThatAllAgrees() {
		Report report = upkeep.verify();
		assertTrue(report.intact());
		assertTrue(report.summary().startsWith("All agrees: 1 commits, 5 entries"), report.summary());
		assertTrue(report.summary().contains("journal head 5 " + head.hash()), report.summary());
	}

	@Test
	void namesRecordAndFieldOfWhatDoesNotAgree() {
		Report report = StoredUpkeep.report("Test laboratory", new Verification(head, 1, 2, 3, 4,
				List.of(new Verification.Finding("Lot LOT-1", "product", "the row says A, the journal B"),
						new Verification.Finding("Lot LOT-2", "", "the row is missing")),
				List.of("head: changes with each commit")), new Audit(7, 5, 2, List.of(
						new Verification.Finding("Signature SIG-1", "Nonce", "not the operation's"))));
		assertFalse(report.intact());
		assertEquals(List.of("Lot LOT-1, product: the row says A, the journal B", "Lot LOT-2: the row is missing"),
				report.findings().subList(0, 2));
		assertEquals("Signature SIG-1, Nonce: not the operation's", report.findings().getLast());
		assertTrue(report.summary().startsWith("3 findings") && report.summary().contains("7 signatures (5 dossiers computed anew, 2 not kept"),
				report.summary());
		assertEquals(1, report.exempt().size());
	}

	@Test
	void findsTheHeadOfACertificateInTheJournal() {
		lab.samples().donor("D-1");
		Outcome<String> found = upkeep.checkHead(head.lab().toString().toUpperCase(Locale.ROOT),
				head.sequence(), " " + head.hash().hex().toUpperCase(Locale.ROOT));
		assertTrue(found.get().contains("at entry 5"), found.get());
		assertTrue(found.get().contains("ends at entry 6"), found.get());
	}

	@Test
	void seesAHeadThatDiffers() {
		assertEquals("head.differs", code(upkeep.checkHead(head.lab().toString(), 4, head.hash().hex())));
	}

	@Test
	void seesAJournalThatIsTooShort() {
		Outcome<String> missing = upkeep.checkHead(head.lab().toString(), 6, head.hash().hex());
		assertEquals("head.missing", code(missing));
		assertTrue(missing.problems().getFirst().message().contains("ends at entry 5"), missing.toString());
	}

	@Test
	void seesAHeadOfAnotherLab() {
		assertEquals("head.otherlab", code(upkeep.checkHead(UUID.randomUUID().toString(), 5, head.hash().hex())));
	}

	@Test
	void asksForAWholeHash() {
		assertEquals("head.form", code(upkeep.checkHead(head.lab().toString(), 5, new ContentHash("a".repeat(64)).brief())));
	}

	@Test
	void passesARefusedBackupOn() {
		assertFalse(upkeep.backup(Path.of("nowhere")).succeeded());
	}

	private static String code(Outcome<?> outcome) {
		return outcome.problems().getFirst().code();
	}
}
