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
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

import org.stemma.api.RecordRef;
import org.stemma.core.query.AllRefs;
import org.stemma.core.query.Query;
import org.stemma.core.record.KindModels;
import org.stemma.core.store.BrokenStoreException;
import org.stemma.core.store.LabReader;
import org.stemma.core.store.Verification.Finding;

/** Checks every signature and signature key of a lab anew, from the journal's entries. */
public final class SignatureAudit {

	private static final String SIGNATURE = "release.Signature";
	private static final String KEY = "identity.SignatureKey";

	private final LabReader reader;
	private final KindModels kinds;

	/** An audit of a lab. */
	public SignatureAudit(LabReader reader, KindModels kinds) {
		this.reader = reader;
		this.kinds = kinds;
	}

	/**
	 * What an audit found.
	 *
	 * @param signatures signatures checked
	 * @param findings   what does not agree
	 */
	public record Audit(long signatures, List<Finding> findings) {

		/** Copies the list. */
		public Audit {
			findings = List.copyOf(findings);
		}
	}

	/** Checks them all. */
	public Audit run() {
		List<Finding> findings = new ArrayList<>();
		KeyCheck keys = new KeyCheck(reader, kinds);
		all(KEY).forEach(ref -> findings.addAll(readable("Signature key", ref, keys::check)));
		SignatureCheck check = new SignatureCheck(reader, kinds);
		List<RecordRef> signatures = all(SIGNATURE);
		signatures.forEach(ref -> findings.addAll(readable("Signature", ref, check::check)));
		return new Audit(signatures.size(), findings);
	}

	private List<RecordRef> all(String kind) {
		return AllRefs.of(reader::page, Query.of(kind, "code"));
	}

	private static List<Finding> readable(String title, RecordRef ref, Function<RecordRef, List<Finding>> check) {
		try {
			return check.apply(ref);
		} catch (IllegalArgumentException | DateTimeException | NoSuchElementException | BrokenStoreException damaged) {
			return List.of(new Finding(title + " " + ref.code(), "",
					"It cannot be checked, since a record that it rests on cannot be read from the journal: "
							+ damaged.getMessage()));
		}
	}
}
