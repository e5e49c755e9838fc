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
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.stemma.api.ContentHash;
import org.stemma.api.RecordRef;
import org.stemma.core.record.KindModels;
import org.stemma.core.release.internal.History.Version;
import org.stemma.core.store.JournalEntry;
import org.stemma.core.store.LabReader;
import org.stemma.core.store.Verification.Finding;
import org.stemma.model.culture.Lot;
import org.stemma.model.identity.SignatureKey;
import org.stemma.model.release.Signature;
import org.stemma.trust.signature.SignatureValue;
import org.stemma.trust.signature.VerificationKey;

/** One signature: its value, its key, and that it was made where in the journal it says. */
final class SignatureCheck {

	private static final ContentHash ORIGIN = new ContentHash("0".repeat(64));

	private final LabReader reader;
	private final KindModels kinds;
	private final SignedActs acts;
	private final DossierCheck dossiers;

	SignatureCheck(LabReader reader, KindModels kinds, DossierCheck dossiers) {
		this.reader = reader;
		this.kinds = kinds;
		this.acts = new SignedActs(reader, kinds);
		this.dossiers = dossiers;
	}

	List<Finding> check(RecordRef ref, History<Signature> history) {
		Version<Signature> signed = history.first().orElseThrow();
		List<Wrong> wrong = new ArrayList<>();
		history.versions().stream().skip(1).forEach(later -> wrong.add(new Wrong("", "It was changed after it was signed (version "
				+ later.entry().version() + ", entry " + later.entry().sequence() + ")")));
		journal(signed, wrong);
		lot(signed, wrong);
		acts.check(ref, signed, wrong);
		key(signed, wrong);
		dossiers.check(signed, wrong);
		return wrong.stream().map(each -> new Finding("Signature " + ref.code(), each.field(), each.message())).toList();
	}

	/** What is wrong with a signature. */
	record Wrong(String field, String message) {
	}

	/** Who committed it, by which operation, right after which entry. */
	private void journal(Version<Signature> signed, List<Wrong> wrong) {
		Signature signature = signed.record();
		JournalEntry entry = signed.entry();
		long before = entry.commit().firstSequence() - 1;
		ContentHash head = before == 0 ? ORIGIN : reader.entry(before).map(JournalEntry::hash).orElse(ORIGIN);
		differ("Journal sequence", signature.getHeadSequence(), String.valueOf(before), wrong);
		differ("Journal hash", signature.getHeadHash(), head, wrong);
		differ("Nonce", signature.getNonce(), entry.commit().operationId().toString(), wrong);
		differ("Printed name", signature.getPrintedName(), entry.commit().actor().printedName(), wrong);
		differ("Signer", signature.getSigner().id(), entry.commit().actor().person().id(), wrong);
	}

	private static void differ(String field, Object says, Object journal, List<Wrong> wrong) {
		if (!Objects.equals(says, journal)) {
			wrong.add(new Wrong(field, "The signature says " + says + ", the journal around it " + journal));
		}
	}

	/** The version of the lot that was signed is the one that counted then. */
	private void lot(Version<Signature> signed, List<Wrong> wrong) {
		long before = signed.entry().commit().firstSequence() - 1;
		Optional<Integer> then = History.of(reader, kinds, Lot.class, signed.record().getLot()).at(before)
				.map(version -> version.entry().version());
		differ("Lot version", signed.record().getLotVersion(), then.orElse(null), wrong);
	}

	private void key(Version<Signature> signed, List<Wrong> wrong) {
		Signature signature = signed.record();
		History<SignatureKey> history = History.of(reader, kinds, SignatureKey.class, signature.getKey());
		Optional<SignatureKey> made = history.at(signed.entry().commit().lastSequence()).flatMap(then -> history.first())
				.map(Version::record);
		if (made.isEmpty()) {
			wrong.add(new Wrong("Signature key", "Its key " + signature.getKey().code() + " was not there when it was signed"));
			return;
		}
		if (!made.get().getPerson().means(signature.getSigner())) {
			wrong.add(new Wrong("Signature key", "Its key " + made.get().getCode() + " is not the signer's"));
		}
		ended(signed, history).forEach(wrong::add);
		if (!verifies(signature, made.get())) {
			wrong.add(new Wrong("Signature value", "It is not what the holder of the key " + made.get().getCode()
					+ " signs for what the record says"));
		}
	}

	private static Stream<Wrong> ended(Version<Signature> signed, History<SignatureKey> history) {
		return history.versions().stream().filter(version -> version.record().getRetired() != null)
				.filter(version -> version.entry().sequence() < signed.entry().sequence()
						|| version.record().getRetired().isBefore(signed.record().getSigned()))
				.limit(1).map(version -> new Wrong("Signature key", "Its key " + version.record().getCode()
						+ " had ended when it was used: it was retired on " + version.record().getRetired() + " (entry "
						+ version.entry().sequence() + ")"));
	}

	private boolean verifies(Signature signature, SignatureKey key) {
		return new SignatureValue(signature.getAlgorithm(), signature.getValue()).verify(
				new VerificationKey(key.getAlgorithm(), key.getPublicKey()),
				SignatureStatement.of(signature, acts.restriction(signature)));
	}
}
