/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.stemma.api.RecordRef;
import org.stemma.core.store.LabReader;
import org.stemma.core.store.Stored;
import org.stemma.model.record.Record;

/** Records as a search comes upon them, each once and each read once, many at a time. Used by one thread. */
final class FoundRecords {

	private final LabReader reader;
	private final Map<UUID, RecordRef> refs = new LinkedHashMap<>();
	private final Map<UUID, Stored<? extends Record>> read = new HashMap<>();

	FoundRecords(LabReader reader) {
		this.reader = reader;
	}

	/** Adds what was found; what is not set is left out. */
	void add(Stream<RecordRef> found) {
		found.filter(Objects::nonNull).forEach(ref -> refs.putIfAbsent(ref.id(), ref));
	}

	/** Adds what is read already. */
	void add(Stored<? extends Record> stored) {
		add(Stream.of(stored.ref()));
		read.put(stored.ref().id(), stored);
	}

	boolean has(RecordRef ref) {
		return refs.containsKey(ref.id());
	}

	/** References of a kind, in the order in which they were found. */
	List<RecordRef> of(String kind) {
		return refs.values().stream().filter(ref -> ref.kind().equals(kind)).toList();
	}

	/** The records of a kind, in the order in which they were found. */
	<T extends Record> List<T> of(String kind, Class<T> type) {
		return records(of(kind), type);
	}

	/** Some of the records, all of one kind. */
	<T extends Record> List<T> records(Collection<RecordRef> some, Class<T> type) {
		return read(some).stream().map(Stored::record).map(type::cast).toList();
	}

	/** All records, in the order in which they were found. */
	List<Stored<? extends Record>> all() {
		return read(refs.values());
	}

	private List<Stored<? extends Record>> read(Collection<RecordRef> wanted) {
		List<RecordRef> missing = wanted.stream().filter(ref -> !read.containsKey(ref.id())).toList();
		if (!missing.isEmpty()) {
			reader.load(missing).forEach(stored -> read.put(stored.ref().id(), stored));
		}
		return wanted.stream().<Stored<? extends Record>>map(ref -> read.get(ref.id())).filter(Objects::nonNull).toList();
	}
}
