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

/**
 * A version of a record as the journal names it, without what it says.
 *
 * @param ref      the record, with its present code
 * @param version  counted from 1
 * @param sequence the entry of that version
 * @param hash     leaf hash of the record's canonical form at that version
 */
public record RecordVersion(RecordRef ref, int version, long sequence, ContentHash hash) {

	/** Checks that nothing is missing. */
	public RecordVersion {
		Objects.requireNonNull(ref, "ref");
		Objects.requireNonNull(hash, "hash");
	}
}
