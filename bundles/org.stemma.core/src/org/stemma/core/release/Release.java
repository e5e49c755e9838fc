/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.osgi.annotation.versioning.ProviderType;
import org.stemma.api.ContentHash;
import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.api.release.Dossier;
import org.stemma.api.release.Finding;
import org.stemma.core.lab.Session;
import org.stemma.model.release.SignatureMeaning;

/** What stops a lot, and the signed way past it. */
@ProviderType
public interface Release {

	/** The dossier of a lot with every check's answer, as of now. */
	Outcome<Gate> gate(RecordRef lot);

	/** What keeps this person from signing with that meaning: roles, authorship, order of signatures. */
	List<Finding> obstacles(Session session, RecordRef lot, SignatureMeaning meaning);

	/** The same for every meaning, with the dossier as it was collected already. */
	Map<SignatureMeaning, List<Finding>> obstacles(Session session, Gate gate);

	/**
	 * Signs a review or a decision. Takes the journal's head, runs all checks again, and signs the dossier's hash; the
	 * decision changes the lot's disposition in the same commit.
	 *
	 * <p>
	 * Refused when a check stops the lot (for {@code RELEASED}; {@code REJECTED} needs no clean gate; {@code RESTRICTED}
	 * needs a clean gate but for findings about use), when the dossier is not the one shown, when the signer made or
	 * changed any record of it, when reviewer and releaser are one person, when there is no review of this very dossier,
	 * when the role does not allow the meaning, or when name or password are wrong.
	 */
	Outcome<RecordView> sign(Session session, SignRequest request);

	/** Issues the certificate of a decided lot as PDF and keeps it; issuing again returns the one kept. */
	Outcome<CertificateFile> certificate(Session session, RecordRef lot);

	/** Lots that wait for review or decision, and those decided lately. */
	List<LotStanding> board();

	/**
	 * A signature to be made.
	 *
	 * @param operationId identity of the operation
	 * @param lot         the lot
	 * @param shown       hash of the dossier that the signer saw
	 * @param meaning     meaning of the signature
	 * @param reason      why, in the signer's words
	 * @param restriction for {@code RESTRICTED}: what the lot may be used for
	 * @param name        sign-in name, given again; must be the session's person
	 * @param password    password, given again; wiped by the caller
	 */
	record SignRequest(UUID operationId, RecordRef lot, ContentHash shown, SignatureMeaning meaning, String reason,
			String restriction, String name, char[] password) {
	}

	/**
	 * A dossier with its answers.
	 *
	 * @param dossier    what the decision reads
	 * @param hash       SHA-256 over id, version and hash of every record
	 * @param answers    each check's answer
	 * @param signatures signatures on the lot, oldest first
	 * @param reviewed   whether a valid review of this very dossier exists
	 */
	record Gate(Dossier dossier, ContentHash hash, List<Answer> answers, List<SignatureView> signatures,
			boolean reviewed) {

		/** Copies the lists. */
		public Gate {
			answers = List.copyOf(answers);
			signatures = List.copyOf(signatures);
		}

		/** Everything that stops the lot. */
		public List<Finding> stops() {
			return answers.stream().flatMap(answer -> answer.findings().stream()).filter(Finding::blocks).toList();
		}
	}

	/**
	 * A check's answer.
	 *
	 * @param code     the check
	 * @param title    its question
	 * @param findings what it found; empty when nothing stops the lot
	 */
	record Answer(String code, String title, List<Finding> findings) {

		/** Copies the list. */
		public Answer {
			findings = List.copyOf(findings);
		}

		/** Whether it stops the lot. */
		public boolean stops() {
			return findings.stream().anyMatch(Finding::blocks);
		}
	}

	/**
	 * A signature as shown.
	 *
	 * @param record  the signature
	 * @param current whether it signs the dossier as it is now
	 * @param valid   whether the cryptographic signature verifies
	 */
	record SignatureView(RecordView record, boolean current, boolean valid) {
	}

	/** A certificate as issued: its record, its bytes' hash, a file name, the bytes. */
	record CertificateFile(RecordView record, ContentHash hash, String fileName, byte[] pdf) {
	}

	/**
	 * Where a lot stands.
	 *
	 * @param lot      the lot
	 * @param standing in words: in quarantine, reviewed, released ...
	 * @param decided  the decision's record, if there is one
	 */
	record LotStanding(RecordView lot, String standing, Optional<RecordRef> decided) {
	}
}
