/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal;

import java.text.Normalizer;
import java.time.Instant;

import org.stemma.core.identity.Permit;
import org.stemma.core.lab.Configuration;
import org.stemma.core.record.KindModels;
import org.stemma.core.release.Release.SignRequest;
import org.stemma.core.store.JournalHead;
import org.stemma.core.store.LabReader;
import org.stemma.model.identity.SignatureKey;
import org.stemma.model.release.Signature;

/** Signatures about to be signed. The operation's identity is the nonce: the store carries out each operation once. */
final class SignatureDraft {

	private final KindModels kinds;
	private final Configuration configuration;

	SignatureDraft(KindModels kinds, Configuration configuration) {
		this.kinds = kinds;
		this.configuration = configuration;
	}

	Signature draft(String code, LabReader reader, SignRequest request, Collected collected, Permit permit,
			SignatureKey key, Instant now) {
		Signature signature = kinds.create(Signature.class);
		signature.setCode(code);
		signature.setSigner(permit.actor().person());
		signature.setPrintedName(permit.actor().printedName());
		signature.setRole(permit.actor().role());
		signature.setMeaning(request.meaning());
		signature.setReason(normal(request.reason()));
		signature.setSigned(now);
		signature.setZone(reader.lab().zone().getId());
		signature.setLot(collected.ref());
		signature.setLotVersion(collected.lot().version());
		signature.setDossierHash(collected.hash());
		signature.setContent(collected.hash());
		signature.setConfiguration(configuration.hash());
		signature.setNonce(request.operationId().toString());
		signature.setAlgorithm(key.getAlgorithm());
		signature.setKey(kinds.ref(key));
		head(signature, reader.head());
		return signature;
	}

	private static void head(Signature signature, JournalHead head) {
		signature.setHeadSequence(Long.toString(head.sequence()));
		signature.setHeadHash(head.hash());
	}

	/** Text as it is stored, so that what is signed can be read back. */
	static String normal(String text) {
		return text == null ? "" : Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
	}
}
