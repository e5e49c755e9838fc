/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.store;

import java.util.Map;
import java.util.Objects;

import org.stemma.api.ContentHash;
import org.stemma.api.RecordRef;
import org.stemma.model.record.Record;

/**
 * A record as loaded: detached from the store and free to be changed.
 *
 * @param record  the object, a fresh copy for each load
 * @param version version that was loaded, counted from 1
 * @param hash    leaf hash of the canonical form of that version
 * @param salts   salt (64 hexadecimal digits) of each personal or secret field that is set, by feature name
 * @param ref     the record's reference
 * @param <T>     class of the record
 */
public record Stored<T extends Record>(T record, int version, ContentHash hash, Map<String, String> salts,
		RecordRef ref) {

	/** Copies the salts. */
	public Stored {
		Objects.requireNonNull(record, "record");
		Objects.requireNonNull(hash, "hash");
		Objects.requireNonNull(ref, "ref");
		salts = Map.copyOf(salts);
	}

	/**
	 * The same, known to be of a class.
	 *
	 * @throws ClassCastException when it is of another
	 */
	public <R extends Record> Stored<R> as(Class<R> type) {
		return new Stored<>(type.cast(record), version, hash, salts, ref);
	}
}
