/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.trust.signature;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;

import org.stemma.api.ContentHash;
import org.stemma.trust.canonical.CanonicalForm;
import org.stemma.trust.canonical.CanonicalObject;
import org.stemma.trust.canonical.InstantText;
import org.stemma.trust.journal.JournalHead;

/**
 * What a person signs.
 *
 * <p>
 * Its bytes are the {@linkplain CanonicalForm canonical form} of an object with exactly these members, in this order:
 * {@code algorithm}, {@code configuration}, {@code dossier}, {@code format} ({@value #DOMAIN}), {@code headHash},
 * {@code headSequence} (number), {@code instant}, {@code meaning}, {@code nonce}, {@code printedName}, {@code reason},
 * {@code signer}, {@code subjectId}, {@code subjectKind}, {@code subjectVersion} (number), {@code zone}. These bytes are
 * signed as they are, without hashing them before.
 *
 * @param signer        who signs
 * @param meaning       what the signature means, for example {@code Reviewed}
 * @param reason        the reason given
 * @param subject       what is signed
 * @param dossier       hash of all that was read to decide
 * @param instant       when, to the microsecond
 * @param zone          the time zone in which the person worked
 * @param head          where the journal stood when it was signed
 * @param configuration hash of the configuration that was in force
 * @param nonce         random, used once: the same statement cannot be handed in twice
 * @param algorithm     algorithm id of the key, {@code Ed25519}
 */
public record SignedStatement(Signer signer, String meaning, String reason, Subject subject, ContentHash dossier,
		Instant instant, ZoneId zone, JournalHead head, ContentHash configuration, UUID nonce, String algorithm) {

	/** Names the kind of statement, so that bytes signed here mean nothing elsewhere. */
	public static final String DOMAIN = "stemma/signature/1";

	/** Checks that nothing is null and refuses an instant finer than a microsecond. */
	public SignedStatement {
		Objects.requireNonNull(signer, "signer");
		Objects.requireNonNull(meaning, "meaning");
		Objects.requireNonNull(reason, "reason");
		Objects.requireNonNull(subject, "subject");
		Objects.requireNonNull(dossier, "dossier");
		Objects.requireNonNull(zone, "zone");
		Objects.requireNonNull(head, "head");
		Objects.requireNonNull(configuration, "configuration");
		Objects.requireNonNull(nonce, "nonce");
		Objects.requireNonNull(algorithm, "algorithm");
		InstantText.of(instant);
	}

	/** Its canonical bytes; throws {@link IllegalArgumentException} when a text is not canonical. */
	public byte[] canonical() {
		return CanonicalForm.bytes(CanonicalObject.builder().text("algorithm", algorithm)
				.value("configuration", configuration).value("dossier", dossier).text("format", DOMAIN)
				.value("headHash", head.hash()).number("headSequence", head.sequence()).value("instant", instant)
				.text("meaning", meaning).value("nonce", nonce).text("printedName", signer.printedName())
				.text("reason", reason).value("signer", signer.id()).value("subjectId", subject.id())
				.text("subjectKind", subject.kind()).number("subjectVersion", subject.version()).value("zone", zone)
				.build());
	}

	/** The person who signs: identity of the record and the name in print. */
	public record Signer(UUID id, String printedName) {
	}

	/** The record that is signed: kind, identity and version. */
	public record Subject(String kind, UUID id, int version) {
	}
}
