/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.row;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.stemma.api.ContentHash;

/**
 * What a record's own row says before its fields begin.
 *
 * @param number   dense number of the record
 * @param id       its identity
 * @param model    version of the model package that it was written with
 * @param version  its version
 * @param hash     hash of its canonical form
 * @param sequence its last journal entry
 */
public record Stamp(long number, UUID id, String model, int version, ContentHash hash, long sequence) {

	/** Checks that nothing is missing. */
	public Stamp {
		Objects.requireNonNull(id, "id");
		Objects.requireNonNull(model, "model");
		Objects.requireNonNull(hash, "hash");
	}

	/** The stamp at the beginning of a row of a record's own table. */
	public static Stamp of(List<Object> row) {
		return new Stamp((Long) row.get(0), (UUID) row.get(1), (String) row.get(2), (Integer) row.get(3),
				new ContentHash((String) row.get(4)), (Long) row.get(5));
	}

	/** The columns, in the order of the table. */
	public List<Object> columns() {
		return List.of(number, id, model, version, hash.hex(), sequence);
	}
}
