/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal;

import java.util.ArrayList;
import java.util.List;

import org.stemma.api.RecordRef;
import org.stemma.core.record.KindModels;
import org.stemma.core.release.internal.History.Version;
import org.stemma.core.store.LabReader;
import org.stemma.core.store.Verification.Finding;
import org.stemma.model.identity.SignatureKey;
import org.stemma.trust.signature.VerificationKey;

/** A signature key stays what it was made as: one person's, with one public half; once retired, it stays retired. */
final class KeyCheck {

	private final LabReader reader;
	private final KindModels kinds;

	KeyCheck(LabReader reader, KindModels kinds) {
		this.reader = reader;
		this.kinds = kinds;
	}

	List<Finding> check(RecordRef ref) {
		List<Finding> findings = new ArrayList<>();
		List<Version<SignatureKey>> versions = History.of(reader, kinds, SignatureKey.class, ref).versions();
		for (int i = 0; i < versions.size(); i++) {
			Version<SignatureKey> version = versions.get(i);
			compare(versions.get(0).record(), version, findings);
			if (i > 0 && versions.get(i - 1).record().getRetired() != null && !versions.get(i - 1).record().getRetired()
					.equals(version.record().getRetired())) {
				findings.add(finding(version, "Retired", "It was retired, and no longer is as it was"));
			}
		}
		return findings;
	}

	private static void compare(SignatureKey made, Version<SignatureKey> version, List<Finding> findings) {
		SignatureKey key = version.record();
		if (!key.getPublicKey().equals(made.getPublicKey()) || !key.getAlgorithm().equals(made.getAlgorithm())) {
			findings.add(finding(version, "Public key", "The public key was replaced"));
		}
		if (!key.getPerson().means(made.getPerson())) {
			findings.add(finding(version, "Person", "The key was given to another person"));
		}
		String fingerprint = new VerificationKey(key.getAlgorithm(), key.getPublicKey()).fingerprint();
		if (!fingerprint.equals(key.getFingerprint())) {
			findings.add(finding(version, "Fingerprint", "The public key has the fingerprint " + fingerprint + ", not "
					+ key.getFingerprint()));
		}
	}

	private static Finding finding(Version<SignatureKey> version, String field, String what) {
		return new Finding("Signature key " + version.record().getCode(), field, what + " (version "
				+ version.entry().version() + ", entry " + version.entry().sequence() + ", by "
				+ version.entry().commit().actor().printedName() + ")");
	}
}
