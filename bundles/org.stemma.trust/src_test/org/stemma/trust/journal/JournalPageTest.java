/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.trust.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.api.ContentHash;
import org.stemma.api.Quantity;
import org.stemma.api.RecordRef;
import org.stemma.trust.canonical.CanonicalForm;
import org.stemma.trust.canonical.CanonicalObject;
import org.stemma.trust.canonical.CanonicalText;
import org.stemma.trust.commitment.Commitment;
import org.stemma.trust.commitment.Salt;
import org.stemma.trust.hash.FileHash;
import org.stemma.trust.hash.LeafHash;
import org.stemma.trust.signature.SignatureValue;
import org.stemma.trust.signature.SignedStatement;
import org.stemma.trust.signature.SignedStatement.Signer;
import org.stemma.trust.signature.SignedStatement.Subject;
import org.stemma.trust.signature.VerificationKey;

/** What {@code docs/journal.md} states in its example is what this program writes. */
class JournalPageTest {

	private static final UUID LAB = UUID.fromString("7d9f1c52-3a4b-4e8d-9c61-0f2a5b7e8d13");
	private static final UUID DONOR = UUID.fromString("c1f0e2d3-4b5a-4697-8879-a0b1c2d3e4f5");
	private static final UUID LOT = UUID.fromString("5e1d7c94-2f83-4a6b-b0c5-93d2e8f1a746");
	private static final UUID PERSON = UUID.fromString("0b6a3c1e-58d7-4f0e-a2b9-6c4d1e7f8a90");
	private static final ZoneId ZONE = ZoneId.of("Europe/Warsaw");

	private final DocumentedExample page;

	JournalPageTest() throws IOException {
		page = new DocumentedExample();
	}

	@ParameterizedTest
	@CsvSource({ "Record 1,record-1", "Record 2,record-2", "Commit 1,commit-1", "Entry 1,entry-1", "Entry 2,entry-2" })
	void eachBlockIsCanonicalAndHasTheStatedHash(String words, String block) {
		byte[] bytes = page.block(block).getBytes(StandardCharsets.UTF_8);

		CanonicalForm.parse(bytes);
		assertEquals(page.hash(words), LeafHash.of(bytes));
	}

	@Test
	void theDonorHoldsACommitmentToTheName() {
		byte[] salt = new byte[32];
		for (int i = 0; i < salt.length; i++) {
			salt[i] = (byte) i;
		}
		String commitment = Commitment.of(Salt.of(salt), new CanonicalText("Ελένη"));

		assertTrue(page.block("record-1").contains("{\"commitment\":\"" + commitment + "\"}"));
	}

	@Test
	void theLotIsWrittenAsStated() {
		CanonicalObject fields = CanonicalObject.builder().text("code", "LOT-7")
				.value("doublings", new BigDecimal("12.50"))
				.value("donor", new RecordRef("donation.Donor", DONOR, "D-0001"))
				.value("seeded", Instant.parse("2026-03-01T07:30:00Z"))
				.value("targetDensity", Quantity.of("0.750", "10*6/mL")).build();

		assertEquals(page.block("record-2"), CanonicalForm.text(CanonicalObject.builder().add("fields", fields)
				.value("id", LOT).text("kind", "culture.Lot").text("model", "1.0").build()));
	}

	@Test
	void theCommitIsWrittenAsStated() {
		assertEquals(page.block("commit-1"), new String(commit().canonical(), StandardCharsets.UTF_8));
		assertEquals(page.hash("Commit 1"), commit().hash());
	}

	@Test
	void theEntriesAreWrittenAsStatedAndChained() {
		EntryHeader first = new EntryHeader(1, LAB, 1, commit().hash(), "donation.Donor", DONOR, 1,
				page.hash("Record 1"), EntryHeader.ORIGIN);
		EntryHeader second = new EntryHeader(1, LAB, 2, commit().hash(), "culture.Lot", LOT, 1, page.hash("Record 2"),
				first.hash());

		assertEquals(page.block("entry-1"), new String(first.canonical(), StandardCharsets.UTF_8));
		assertEquals(page.block("entry-2"), new String(second.canonical(), StandardCharsets.UTF_8));
		assertEquals(List.of(),
				JournalChain.breaks(LAB, List.of(new ChainLink(first, page.hash("Entry 1")),
						new ChainLink(second, page.hash("Entry 2"))).iterator(),
						new JournalHead(2, page.hash("Entry 2"))));
	}

	@Test
	void theSignatureHoldsForTheStatement() {
		SignedStatement statement = new SignedStatement(new Signer(PERSON, "Żaneta Nowak"), "RELEASED",
				"All results comply", new Subject("culture.Lot", LOT, 1), new ContentHash("d".repeat(64)),
				Instant.parse("2026-03-01T08:00:00Z"), ZONE, new JournalHead(2, page.hash("Entry 2")),
				FileHash.of(new byte[0]), UUID.fromString("11223344-5566-4788-99aa-bbccddeeff00"), "Ed25519");
		VerificationKey key = new VerificationKey("Ed25519", page.block("key"));

		assertEquals(page.block("statement"), new String(statement.canonical(), StandardCharsets.UTF_8));
		assertTrue(new SignatureValue("Ed25519", page.block("signature")).verify(key, statement));
		assertTrue(page.says("fingerprint `" + key.fingerprint() + "`"));
	}

	private static CommitHeader commit() {
		return new CommitHeader(1, LAB, 1, UUID.fromString("9a8b7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c6d"),
				new Author(PERSON, "Żaneta Nowak", "SUPERVISOR"), "bench-3", "First lot of the \"pilot\" study",
				Instant.parse("2026-03-01T07:31:05.25Z"), ZONE,
				UUID.fromString("3f2e1d0c-9b8a-4776-a554-43322110ffee"), FileHash.of(new byte[0]), false,
				new SequenceRange(1, 2));
	}
}
