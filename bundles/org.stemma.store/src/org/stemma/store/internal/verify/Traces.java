/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.verify;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the journal says of each record: its kind and its last version. */
final class Traces {

	private final Map<UUID, Trace> traces = new LinkedHashMap<>();

	/** A record's kind and the last version that was seen. */
	record Trace(String kind, int version) {
	}

	/** The version that the next entry of a record should have. */
	int nextVersion(UUID id) {
		Trace known = traces.get(id);
		return known == null ? 1 : known.version() + 1;
	}

	void seen(UUID id, String kind, int version) {
		traces.put(id, new Trace(kind, version));
	}

	boolean knows(UUID id) {
		return traces.containsKey(id);
	}

	/** Identities by kind. */
	Map<String, List<UUID>> byKind() {
		return traces.entrySet().stream().collect(Collectors.groupingBy(each -> each.getValue().kind(), LinkedHashMap::new,
				Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
	}
}
