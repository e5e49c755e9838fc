/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.trust.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stemma.trust.signature.SampleStatement.CONFIGURATION;
import static org.stemma.trust.signature.SampleStatement.DOSSIER;
import static org.stemma.trust.signature.SampleStatement.HEAD;
import static org.stemma.trust.signature.SampleStatement.SIGNED;
import static org.stemma.trust.signature.SampleStatement.SIGNER;
import static org.stemma.trust.signature.SampleStatement.SUBJECT;
import static org.stemma.trust.signature.SampleStatement.ZONE;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.stemma.api.ContentHash;
import org.stemma.trust.internal.Base64Text;
import org.stemma.trust.journal.JournalHead;
import org.stemma.trust.signature.SignedStatement.Signer;
import org.stemma.trust.signature.SignedStatement.Subject;

class SignedStatementTest {

	private static final UUID NONCE = new UUID(8, 8);
	private static final ContentHash OTHER = new ContentHash("e".repeat(64));
	private static final String EDDSA = "Ed25519";

	@Test
	void itsBytesAreAsDocumented() {
		assertEquals("{\"algorithm\":\"Ed25519\",\"configuration\":\"" + CONFIGURATION + "\",\"dossier\":\"" + DOSSIER
				+ "\",\"format\":\"stemma/signature/1\",\"headHash\":\"" + HEAD.hash() + "\",\"headSequence\":812,"
				+ "\"instant\":\"2026-03-01T09:30:00.000001Z\",\"meaning\":\"Released\",\"nonce\":\"" + NONCE
				+ "\",\"printedName\":\"Мария Петрова\",\"reason\":\"All results comply\",\"signer\":\"" + SIGNER.id()
				+ "\",\"subjectId\":\"" + SUBJECT.id() + "\",\"subjectKind\":\"culture.Lot\",\"subjectVersion\":7,"
				+ "\"zone\":\"Europe/Sofia\"}",
				new String(SampleStatement.released().canonical(), StandardCharsets.UTF_8));
	}

	@Test
	void everyChangedFieldBreaksTheSignature() {
		KeyPair pair = Ed25519.newPair(new SecureRandom());
		VerificationKey key = VerificationKey.of(pair.getPublic().getEncoded());
		SignedStatement signed = SampleStatement.released();
		SignatureValue value = new SignatureValue(EDDSA,
				Base64Text.of(Ed25519.sign(pair.getPrivate().getEncoded(), signed.canonical())));

		assertTrue(value.verify(key, signed));
		others().forEach(other -> assertFalse(value.verify(key, other), other::toString));
	}

	@Test
	void refusesTimesThatAStoreWouldRound() {
		assertThrows(IllegalArgumentException.class, () -> new SignedStatement(SIGNER, "Released", "", SUBJECT, DOSSIER,
				SIGNED.plusNanos(1), ZONE, HEAD, CONFIGURATION, NONCE, EDDSA));
	}

	private static List<SignedStatement> others() {
		return List.of(with(new Signer(new UUID(5, 6), SIGNER.printedName()), "Released", "All results comply", SUBJECT),
				with(new Signer(SIGNER.id(), "Мария Иванова"), "Released", "All results comply", SUBJECT),
				with(SIGNER, "Rejected", "All results comply", SUBJECT), with(SIGNER, "Released", "", SUBJECT),
				with(SIGNER, "Released", "All results comply", new Subject("culture.Vessel", SUBJECT.id(), 7)),
				with(SIGNER, "Released", "All results comply", new Subject("culture.Lot", new UUID(6, 7), 7)),
				with(SIGNER, "Released", "All results comply", new Subject("culture.Lot", SUBJECT.id(), 8)),
				state(OTHER, 0, HEAD, CONFIGURATION, NONCE), state(DOSSIER, 1_000, HEAD, CONFIGURATION, NONCE),
				state(DOSSIER, 0, new JournalHead(813, HEAD.hash()), CONFIGURATION, NONCE),
				state(DOSSIER, 0, new JournalHead(812, OTHER), CONFIGURATION, NONCE),
				state(DOSSIER, 0, HEAD, OTHER, NONCE), state(DOSSIER, 0, HEAD, CONFIGURATION, new UUID(8, 9)),
				new SignedStatement(SIGNER, "Released", "All results comply", SUBJECT, DOSSIER, SIGNED, ZoneOffset.UTC,
						HEAD, CONFIGURATION, NONCE, EDDSA),
				new SignedStatement(SIGNER, "Released", "All results comply", SUBJECT, DOSSIER, SIGNED, ZONE, HEAD,
						CONFIGURATION, NONCE, "Ed448"));
	}

	private static SignedStatement with(Signer signer, String meaning, String reason, Subject subject) {
		return new SignedStatement(signer, meaning, reason, subject, DOSSIER, SIGNED, ZONE, HEAD, CONFIGURATION, NONCE,
				EDDSA);
	}

	private static SignedStatement state(ContentHash dossier, int nanos, JournalHead head, ContentHash configuration,
			UUID nonce) {
		return new SignedStatement(SIGNER, "Released", "All results comply", SUBJECT, dossier, SIGNED.plusNanos(nanos),
				ZONE, head, configuration, nonce, EDDSA);
	}
}
