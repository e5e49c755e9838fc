/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.testkit.store;

import java.util.ArrayList;
import java.util.List;

import org.stemma.api.ContentHash;
import org.stemma.core.store.JournalEntry;
import org.stemma.core.store.LabStore;

/** The hashes by which two labs are the same. */
public final class RecordHashes {

	private RecordHashes() {
	}

	/** For each entry of a lab's journal, its hash and that of its record as it is now. */
	public static List<ContentHash> of(LabStore store) {
		List<ContentHash> hashes = new ArrayList<>();
		for (long sequence = 1; sequence <= store.head().sequence(); sequence++) {
			JournalEntry entry = store.entry(sequence).orElseThrow();
			hashes.add(entry.hash());
			hashes.add(store.load(List.of(entry.ref())).getFirst().hash());
		}
		return hashes;
	}
}
