/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stemma.api.ContentHash;
import org.stemma.core.lab.Configuration;
import org.stemma.core.release.internal.DossierList.Line;
import org.stemma.core.release.internal.SignatureAudit.Audit;
import org.stemma.core.store.Actor;
import org.stemma.core.store.RawFiles;
import org.stemma.core.store.UnitOfWork;
import org.stemma.core.store.Verification.Finding;
import org.stemma.model.donation.Donor;
import org.stemma.model.identity.Role;
import org.stemma.model.release.Review;
import org.stemma.model.release.Signature;
import org.stemma.model.release.SignatureMeaning;
import org.stemma.trust.hash.FileHash;

/** A dossier's hash is computed anew from the kept list, and each line of the list compared with the journal. */
class DossierCheckTest {

	private final ReleaseLab lab = new ReleaseLab();
	private Signature signature;
	private DossierList list;

	@BeforeEach
	void sign() throws IOException {
		Review review = lab.lab.record(Review.class,
				lab.release().sign(lab.rita, lab.request(lab.rita, SignatureMeaning.REVIEWED)).get().ref());
		signature = lab.lab.record(Signature.class, review.getSignature());
		list = DossierList.read(kept(signature.getContent())).orElseThrow();
	}

	private byte[] kept(ContentHash hash) throws IOException {
		try (InputStream bytes = lab.lab.store().files().open(hash).orElseThrow()) {
			return bytes.readAllBytes();
		}
	}

	private Audit audit(RawFiles files) {
		return new SignatureAudit(lab.lab.store(), files, lab.lab.kinds()).run();
	}

	private Audit audit() {
		return audit(lab.lab.store().files());
	}

	/** Files of which one has other bytes, or is gone. */
	private RawFiles with(ContentHash changed, Optional<byte[]> bytes) {
		RawFiles real = lab.lab.store().files();
		return new RawFiles() {

			@Override
			public ContentHash keep(InputStream more) throws IOException {
				return real.keep(more);
			}

			@Override
			public Optional<InputStream> open(ContentHash hash) throws IOException {
				return hash.equals(changed) ? bytes.map(ByteArrayInputStream::new) : real.open(hash);
			}
		};
	}

	private static void assertOne(String subject, String words, List<Finding> findings) {
		List<Finding> lists = findings.stream().filter(finding -> finding.field().equals("Dossier list")).toList();
		assertEquals(1, lists.size(), findings::toString);
		assertEquals("Signature " + subject, lists.getFirst().subject());
		assertTrue(lists.getFirst().message().contains(words), () -> words + ": " + lists);
	}

	@Test
	void theListThatWasSignedIsKept() throws IOException {
		assertEquals(signature.getDossierHash(), signature.getContent());
		assertArrayEquals(list.bytes(), kept(signature.getDossierHash()));
		assertEquals(lab.dossier().records().size(), list.lines().size());
		assertEquals(new Audit(1, 1, 0, List.of()), audit());
	}

	@Test
	void whatHappensToTheRecordsLaterChangesNothing() {
		lab.lab.change(Role.QA_REVIEWER, Donor.class, lab.donor, donor -> donor.setNote("seen again"));
		assertEquals(new Audit(1, 1, 0, List.of()), audit());
	}

	@Test
	void aListThatIsGoneIsNamed() {
		Audit audit = audit(with(signature.getDossierHash(), Optional.empty()));
		assertOne(signature.getCode(), signature.getDossierHash() + " that was signed is missing", audit.findings());
		assertEquals(0, audit.dossiers());
	}

	@Test
	void aListWithOtherBytesIsNamed() {
		byte[] other = list.bytes();
		other[40] ^= 1;
		assertOne(signature.getCode(), FileHash.of(other).hex(),
				audit(with(signature.getDossierHash(), Optional.of(other))).findings());
	}

	/** A signature over another list, made by somebody with the key and the database. */
	private Audit forged(UnaryOperator<List<Line>> change) throws IOException {
		DossierList other = DossierList.of(change.apply(new ArrayList<>(list.lines())));
		return forged(lab.lab.store().files().keep(new ByteArrayInputStream(other.bytes())), other.hash());
	}

	private Audit forged(ContentHash content, ContentHash dossier) {
		return forged(content, dossier, signature.getConfiguration());
	}

	private Audit forged(ContentHash content, ContentHash dossier, ContentHash configuration) {
		Signature copy = EcoreUtil.copy(signature);
		copy.setId(UUID.randomUUID().toString());
		copy.setCode("SIG-FORGED");
		copy.setDossierHash(dossier);
		copy.setContent(content);
		copy.setConfiguration(configuration);
		lab.lab.store().commit(new UnitOfWork(UUID.randomUUID(), new Actor(lab.rita.person(), "Colleague rita", "QA_REVIEWER",
				"bench"), "Forged", List.of(copy), List.of(), List.of())).get();
		return audit();
	}

	@Test
	void aLineOfAnotherVersionIsNamedWithItsRecord() throws IOException {
		lab.lab.change(Role.QA_REVIEWER, Donor.class, lab.donor, donor -> donor.setNote("seen again"));
		Line later = new Line(lab.donor.id(), 2, lab.lab.stored(Donor.class, lab.donor).hash());
		assertOne("SIG-FORGED", "Donor D-1: the list says version 2 with hash " + later.hash(), forged(lines -> {
			lines.replaceAll(line -> line.id().equals(later.id()) ? later : line);
			return lines;
		}).findings());
	}

	@Test
	void aLineWithAnotherHashIsNamedWithItsRecord() throws IOException {
		ContentHash other = new ContentHash("0".repeat(64));
		assertOne("SIG-FORGED", "Material lot M-1: the list says version 1 with hash " + other, forged(lines -> {
			lines.replaceAll(line -> line.id().equals(lab.material.id()) ? new Line(line.id(), line.version(), other) : line);
			return lines;
		}).findings());
	}

	@Test
	void aRecordThatTheJournalDoesNotKnowIsNamed() throws IOException {
		UUID nobody = UUID.randomUUID();
		assertOne("SIG-FORGED", "Record " + nobody, forged(lines -> {
			lines.add(new Line(nobody, 1, new ContentHash("0".repeat(64))));
			return lines;
		}).findings());
	}

	@Test
	void aRecordThatWasMadeAfterTheHeadIsNamed() throws IOException {
		Donor late = lab.lab.record(Donor.class, lab.samples.donor("D-LATE"));
		ContentHash hash = lab.lab.stored(Donor.class, lab.lab.kinds().ref(late)).hash();
		assertOne("SIG-FORGED", "Donor D-LATE", forged(lines -> {
			lines.add(new Line(UUID.fromString(late.getId()), 1, hash));
			return lines;
		}).findings());
	}

	@Test
	void aListWithoutTheLotIsNamed() throws IOException {
		assertOne("SIG-FORGED", "does not have lot LOT-1 in version 1", forged(lines -> {
			lines.removeIf(line -> line.id().equals(lab.lot.id()));
			return lines;
		}).findings());
	}

	@Test
	void aListThatIsNoneIsNamed() throws IOException {
		byte[] bytes = { 1, 2, 3 };
		ContentHash hash = lab.lab.store().files().keep(new ByteArrayInputStream(bytes));
		assertOne("SIG-FORGED", "is no list of records", forged(hash, hash).findings());
	}

	@Test
	void anotherListThanTheSignedOneIsNamed() throws IOException {
		ContentHash hash = lab.lab.store().files().keep(new ByteArrayInputStream(new byte[] { 1 }));
		assertOne("SIG-FORGED", "It names the list " + hash, forged(hash, list.hash()).findings());
	}

	@Test
	void aSignatureWithoutAListByAProgramThatKeepsThemIsNamed() {
		Audit audit = forged(null, list.hash());
		assertOne("SIG-FORGED", "another signature of the same configuration abababababababab does", audit.findings());
		assertEquals(0, audit.unkept());
	}

	/** Where nobody tells what is installed, the order tells. */
	@Test
	void aSignatureWithoutAListAfterOneWithAListIsNamed() {
		Audit audit = forged(null, list.hash(), Configuration.unknown());
		assertOne("SIG-FORGED", "although signatures before it do", audit.findings());
		assertEquals(0, audit.unkept());
	}

	@Test
	void aSignatureWithoutAListByAnEarlierProgramIsCounted() {
		Audit audit = forged(null, list.hash(), new ContentHash("c".repeat(64)));
		assertEquals(1, audit.unkept());
		assertEquals(1, audit.dossiers());
		assertFalse(audit.findings().stream().anyMatch(finding -> finding.field().equals("Dossier list")));
	}
}
