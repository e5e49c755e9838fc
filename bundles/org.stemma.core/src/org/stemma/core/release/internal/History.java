/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal;

import java.util.List;
import java.util.Optional;

import org.stemma.api.RecordRef;
import org.stemma.core.record.CanonicalRecord;
import org.stemma.core.record.KindModels;
import org.stemma.core.store.JournalEntry;
import org.stemma.core.store.LabReader;
import org.stemma.model.record.Record;

/**
 * A record as the journal has it, version by version; personal and secret fields are not part of it.
 *
 * @param versions its versions, oldest first
 * @param <T>      class of the record
 */
record History<T extends Record>(List<Version<T>> versions) {

	/** Copies the list. */
	History {
		versions = List.copyOf(versions);
	}

	/**
	 * One version.
	 *
	 * @param entry  its entry
	 * @param record the record
	 */
	record Version<T extends Record>(JournalEntry entry, T record) {
	}

	/** Reads it; throws {@link IllegalArgumentException} when an entry is no record of that class. */
	static <T extends Record> History<T> of(LabReader reader, KindModels kinds, Class<T> type, RecordRef ref) {
		CanonicalRecord canonical = new CanonicalRecord(kinds);
		return new History<>(reader.entries(ref).stream()
				.map(entry -> new Version<>(entry, cast(type, canonical.fromCanonical(entry.canonical()).record()))).toList());
	}

	private static <T extends Record> T cast(Class<T> type, Record record) {
		if (!type.isInstance(record)) {
			throw new IllegalArgumentException("The entry is of another kind");
		}
		return type.cast(record);
	}

	/** The first version. */
	Optional<Version<T>> first() {
		return versions.stream().findFirst();
	}

	/** The version that counted at an entry of the journal. */
	Optional<Version<T>> at(long sequence) {
		return versions.stream().filter(version -> version.entry().sequence() <= sequence).reduce((one, later) -> later);
	}
}
