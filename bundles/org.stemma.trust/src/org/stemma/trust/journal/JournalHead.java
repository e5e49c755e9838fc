/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.trust.journal;

import java.util.Objects;

import org.stemma.api.ContentHash;

/**
 * Where a journal stands.
 *
 * @param sequence the last entry; 0 for an empty journal
 * @param hash     its hash; {@link EntryHeader#ORIGIN} for an empty journal
 */
public record JournalHead(long sequence, ContentHash hash) {

	/** The head of an empty journal. */
	public static final JournalHead EMPTY = new JournalHead(0, EntryHeader.ORIGIN);

	/** Refuses a negative position. */
	public JournalHead {
		Objects.requireNonNull(hash, "hash");
		if (sequence < 0) {
			throw new IllegalArgumentException("Entries are counted from 1, found " + sequence);
		}
	}
}
