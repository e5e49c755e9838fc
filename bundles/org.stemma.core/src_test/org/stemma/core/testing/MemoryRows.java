/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.testing;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.stemma.model.record.Record;

/** The current version of every record. */
final class MemoryRows {

	private final Map<UUID, MemoryRow> rows = new LinkedHashMap<>();

	Optional<MemoryRow> find(UUID id) {
		return Optional.ofNullable(rows.get(id));
	}

	<T extends Record> Stream<MemoryRow> ofType(Class<T> type) {
		return rows.values().stream().filter(row -> type.isInstance(row.record()));
	}

	List<MemoryRow> withCode(String code) {
		return rows.values().stream().filter(row -> row.ref().code().equals(code)).toList();
	}

	Optional<MemoryRow> withCode(String kind, String code) {
		return withCode(code).stream().filter(row -> row.ref().kind().equals(kind)).findFirst();
	}

	Collection<MemoryRow> all() {
		return rows.values();
	}

	void put(MemoryRow row) {
		rows.put(row.ref().id(), row);
	}

	/** Dense number of a record, the next free one for a new record. */
	long number(UUID id) {
		return find(id).map(MemoryRow::number).orElse(rows.size() + 1L);
	}
}
