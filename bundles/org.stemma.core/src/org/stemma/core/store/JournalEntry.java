/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.store;

import java.util.Objects;

import org.stemma.api.ContentHash;
import org.stemma.api.RecordRef;
import org.stemma.trust.canonical.CanonicalObject;

/**
 * The journal's line about one record in one commit.
 *
 * @param sequence  gapless, counted from 1
 * @param commit    the commit it belongs to
 * @param ref       the record
 * @param version   the record's version
 * @param canonical the record's canonical form at that version
 * @param hash      the entry's hash
 */
public record JournalEntry(long sequence, Commit commit, RecordRef ref, int version, CanonicalObject canonical,
		ContentHash hash) {

	/** Checks that nothing is missing. */
	public JournalEntry {
		Objects.requireNonNull(commit, "commit");
		Objects.requireNonNull(ref, "ref");
		Objects.requireNonNull(canonical, "canonical");
		Objects.requireNonNull(hash, "hash");
	}
}
