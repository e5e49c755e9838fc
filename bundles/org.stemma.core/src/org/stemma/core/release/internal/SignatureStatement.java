/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal;

import java.time.ZoneId;
import java.util.UUID;

import org.stemma.model.release.Signature;
import org.stemma.trust.journal.JournalHead;
import org.stemma.trust.signature.SignedStatement;

/**
 * What a signature record says, as the statement that is signed. The meaning is the literal's name; a restriction is part
 * of what is meant and follows it after a colon and a blank.
 */
final class SignatureStatement {

	private SignatureStatement() {
	}

	/** The statement of a signature whose value may not be set yet; throws {@link IllegalArgumentException} when damaged. */
	static SignedStatement of(Signature signature, String restriction) {
		String meaning = signature.getMeaning().getName() + (restriction.isEmpty() ? "" : ": " + restriction);
		return new SignedStatement(
				new SignedStatement.Signer(signature.getSigner().id(), signature.getPrintedName()), meaning,
				signature.getReason(),
				new SignedStatement.Subject(signature.getLot().kind(), signature.getLot().id(), signature.getLotVersion()),
				signature.getDossierHash(), signature.getSigned(), ZoneId.of(signature.getZone()),
				new JournalHead(Long.parseLong(signature.getHeadSequence()), signature.getHeadHash()),
				signature.getConfiguration(), UUID.fromString(signature.getNonce()), signature.getAlgorithm());
	}
}
