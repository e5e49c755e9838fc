/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.row;

import java.util.Map;
import java.util.Objects;

import org.stemma.api.ContentHash;
import org.stemma.api.RecordRef;
import org.stemma.trust.canonical.CanonicalObject;

/**
 * One version of a record as the store sees it.
 *
 * @param ref       the record
 * @param canonical its canonical form as the journal keeps it, with commitments for personal and secret values
 * @param hash      hash of the canonical form
 * @param fields    its fields with personal and secret values as they are: what the rows hold
 * @param salts     salts of the commitments, by field name
 */
public record RecordImage(RecordRef ref, CanonicalObject canonical, ContentHash hash, CanonicalObject fields,
		Map<String, String> salts) {

	/** Copies the map. */
	public RecordImage {
		Objects.requireNonNull(ref, "ref");
		Objects.requireNonNull(canonical, "canonical");
		Objects.requireNonNull(hash, "hash");
		Objects.requireNonNull(fields, "fields");
		salts = Map.copyOf(salts);
	}

	/** Version of the model package that it was written with. */
	public String model() {
		return canonical.text("model").orElseThrow();
	}
}
