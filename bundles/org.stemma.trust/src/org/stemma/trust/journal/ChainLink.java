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
 * An entry's header together with the hash that was stored with it.
 *
 * @param header the header as it stands now
 * @param stored the hash as it was written when the entry was made
 */
public record ChainLink(EntryHeader header, ContentHash stored) {

	/** Checks that nothing is null. */
	public ChainLink {
		Objects.requireNonNull(header, "header");
		Objects.requireNonNull(stored, "stored");
	}

	/** A link with the right hash, as a new entry has it. */
	public static ChainLink of(EntryHeader header) {
		return new ChainLink(header, header.hash());
	}
}
