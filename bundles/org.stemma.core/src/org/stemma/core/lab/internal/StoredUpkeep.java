/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.lab.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.stemma.api.ContentHash;
import org.stemma.api.Outcome;
import org.stemma.core.lab.Upkeep;
import org.stemma.core.record.KindModels;
import org.stemma.core.release.internal.SignatureAudit;
import org.stemma.core.release.internal.SignatureAudit.Audit;
import org.stemma.core.store.JournalEntry;
import org.stemma.core.store.JournalHead;
import org.stemma.core.store.LabStore;
import org.stemma.core.store.Verification;

/** Proof and copies of one lab's store. */
final class StoredUpkeep implements Upkeep {

	private final LabStore store;
	private final SignatureAudit signatures;

	StoredUpkeep(LabStore store, KindModels kinds) {
		this.store = store;
		this.signatures = new SignatureAudit(store, store.files(), kinds);
	}

	@Override
	public Report verify() {
		return report(store.lab().name(), store.verify(), signatures.run());
	}

	/** A verification in plain words. */
	static Report report(String lab, Verification verification, Audit signatures) {
		JournalHead head = verification.head();
		String counts = String.format(Locale.ROOT, "%d commits, %d entries, %d rows, %d files and %d signatures",
				verification.commits(), verification.entries(), verification.rows(), verification.files(),
				signatures.signatures()) + dossiers(signatures);
		List<String> words = Stream.concat(verification.findings().stream(), signatures.findings().stream())
				.map(StoredUpkeep::words).toList();
		String findings = words.isEmpty() ? "All agrees" : words.size() == 1 ? "1 finding" : words.size() + " findings";
		return new Report(findings + ": " + counts + " of " + lab + " compared, journal head " + head.sequence() + " "
				+ head.hash() + ".", words, verification.exempt());
	}

	/** Without dossiers of signatures that were made before lists of them were kept, which is said only where there are some. */
	private static String dossiers(Audit signatures) {
		String words = String.format(Locale.ROOT, " (%d dossiers computed anew", signatures.dossiers());
		return signatures.signatures() == 0 ? ""
				: words + (signatures.unkept() == 0 ? ")" : ", " + signatures.unkept() + " not kept when they were signed)");
	}

	private static String words(Verification.Finding finding) {
		String field = finding.field().isEmpty() ? "" : ", " + finding.field();
		return finding.subject() + field + ": " + finding.message();
	}

	@Override
	public Outcome<String> backup(Path folder) {
		return store.backup(folder).map(head -> "The laboratory was copied to " + folder + " up to journal entry "
				+ head.sequence() + " (" + head.hash().brief() + ").");
	}

	@Override
	public Outcome<String> checkHead(String lab, long sequence, String hash) {
		if (!store.lab().id().toString().equals(lab.strip().toLowerCase(Locale.ROOT))) {
			return Outcome.refused("head.otherlab", "This head is of laboratory " + lab.strip() + ", opened is "
					+ store.lab().name() + " (" + store.lab().id() + "). Open the laboratory that it names.");
		}
		Optional<ContentHash> given = Stream.of(hash.strip().toLowerCase(Locale.ROOT))
				.filter(text -> text.matches("[0-9a-f]{64}")).map(ContentHash::new).findFirst();
		return given.map(expected -> check(sequence, expected)).orElseGet(() -> Outcome.refused("head.form",
				"\"" + hash.strip() + "\" is no hash of a journal: it has 64 hexadecimal digits."));
	}

	private Outcome<String> check(long sequence, ContentHash expected) {
		Optional<JournalEntry> entry = store.entry(sequence);
		if (entry.isEmpty()) {
			return Outcome.refused("head.missing", "The journal has no entry " + sequence + "; it ends at entry "
					+ store.head().sequence() + ". Entries after that were lost or cut off.");
		}
		return entry.get().hash().equals(expected)
				? Outcome.of("The journal had this hash at entry " + sequence + ", committed "
						+ entry.get().commit().instant() + "; it now ends at entry " + store.head().sequence() + ".")
				: Outcome.refused("head.differs", "At entry " + sequence + " the journal has the hash " + entry.get().hash()
						+ ", not " + expected + ". The journal was rewritten, or the head is not of this laboratory.");
	}
}
