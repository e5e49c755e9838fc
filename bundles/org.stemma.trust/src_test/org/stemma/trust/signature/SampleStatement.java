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
import java.util.UUID;

import org.stemma.api.ContentHash;
import org.stemma.trust.journal.JournalHead;
import org.stemma.trust.signature.SignedStatement.Signer;
import org.stemma.trust.signature.SignedStatement.Subject;

/** A statement as a releaser signs it. */
final class SampleStatement {

	static final Signer SIGNER = new Signer(new UUID(5, 5), "Мария Петрова");
	static final Subject SUBJECT = new Subject("culture.Lot", new UUID(6, 6), 7);
	static final ContentHash DOSSIER = new ContentHash("d".repeat(64));
	static final JournalHead HEAD = new JournalHead(812, new ContentHash("a".repeat(64)));
	static final ContentHash CONFIGURATION = new ContentHash("c".repeat(64));
	static final Instant SIGNED = Instant.parse("2026-03-01T09:30:00.000001Z");
	static final ZoneId ZONE = ZoneId.of("Europe/Sofia");

	private SampleStatement() {
	}

	static SignedStatement released() {
		return new SignedStatement(SIGNER, "Released", "All results comply", SUBJECT, DOSSIER, SIGNED, ZONE, HEAD,
				CONFIGURATION, new UUID(8, 8), "Ed25519");
	}
}
