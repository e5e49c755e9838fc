/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.store;

import java.util.Objects;
import java.util.UUID;

import org.stemma.api.ContentHash;

/**
 * Where a journal stands.
 *
 * @param lab      identity of the lab
 * @param sequence last entry's sequence, 0 for an empty journal
 * @param hash     last entry's hash, 64 zeros for an empty journal
 */
public record JournalHead(UUID lab, long sequence, ContentHash hash) {

	/** Checks that nothing is missing. */
	public JournalHead {
		Objects.requireNonNull(lab, "lab");
		Objects.requireNonNull(hash, "hash");
	}
}
