/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

import org.stemma.api.RecordRef;
import org.stemma.core.query.AllRefs;
import org.stemma.core.query.Query;
import org.stemma.core.record.KindModels;
import org.stemma.core.store.BrokenStoreException;
import org.stemma.core.store.LabReader;
import org.stemma.core.store.RawFiles;
import org.stemma.core.store.Verification.Finding;
import org.stemma.model.release.Signature;

/** Checks every signature and signature key of a lab anew, from the journal's entries. */
public final class SignatureAudit {

	private static final String SIGNATURE = "release.Signature";
	private static final String KEY = "identity.SignatureKey";

	private final LabReader reader;
	private final RawFiles files;
	private final KindModels kinds;

	/** An audit of a lab with its kept files. */
	public SignatureAudit(LabReader reader, RawFiles files, KindModels kinds) {
		this.reader = reader;
		this.files = files;
		this.kinds = kinds;
	}

	/**
	 * What an audit found.
	 *
	 * @param signatures signatures checked
	 * @param dossiers   of how many of them the dossier's hash was computed anew, from the list that was kept when they were signed
	 * @param unkept     how many were made before lists were kept
	 * @param findings   what does not agree
	 */
	public record Audit(long signatures, long dossiers, long unkept, List<Finding> findings) {

		/** Copies the list. */
		public Audit {
			findings = List.copyOf(findings);
		}
	}

	/** Checks them all. */
	public Audit run() {
		List<Finding> findings = new ArrayList<>();
		KeyCheck keys = new KeyCheck(reader, kinds);
		all(KEY).forEach(ref -> readable("Signature key", ref, findings, () -> findings.addAll(keys.check(ref))));
		List<RecordRef> signatures = all(SIGNATURE);
		Map<RecordRef, History<Signature>> histories = new LinkedHashMap<>();
		signatures.forEach(ref -> readable("Signature", ref, findings,
				() -> histories.put(ref, History.of(reader, kinds, Signature.class, ref))));
		DossierCheck dossiers = new DossierCheck(reader, files, kinds, ListKeepers.among(histories.values()));
		SignatureCheck check = new SignatureCheck(reader, kinds, dossiers);
		histories.forEach((ref, history) -> readable("Signature", ref, findings,
				() -> findings.addAll(check.check(ref, history))));
		return new Audit(signatures.size(), dossiers.computed(), dossiers.unkept(), findings);
	}

	private List<RecordRef> all(String kind) {
		return AllRefs.of(reader::page, Query.of(kind, "code"));
	}

	private static void readable(String title, RecordRef ref, List<Finding> findings, Runnable check) {
		try {
			check.run();
		} catch (IllegalArgumentException | DateTimeException | NoSuchElementException | BrokenStoreException damaged) {
			findings.add(new Finding(title + " " + ref.code(), "",
					"It cannot be checked, since a record that it rests on cannot be read from the journal: "
							+ damaged.getMessage()));
		}
	}
}
