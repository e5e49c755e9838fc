/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.commit;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.stemma.store.internal.read.RecordDirectory;
import org.stemma.store.internal.sql.Session;

/**
 * Numbers and kinds of records that references mean, remembered: a record never changes either, so what was once read
 * stays true.
 */
final class KnownRecords {

	private static final int REMEMBERED = 20_000;

	private final RecordDirectory directory = new RecordDirectory();
	private final Map<UUID, Known> remembered = new LinkedHashMap<>(256, 0.75f, true) {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<UUID, Known> eldest) {
			return size() > REMEMBERED;
		}
	};

	/** A record that is there. */
	record Known(long number, String kind) {
	}

	/** Those of the identities that records have. */
	synchronized Map<UUID, Known> find(Session session, Collection<UUID> ids) {
		Map<UUID, Known> found = new HashMap<>();
		Set<UUID> unknown = new HashSet<>();
		for (UUID id : ids) {
			Known known = remembered.get(id);
			if (known == null) {
				unknown.add(id);
			} else {
				found.put(id, known);
			}
		}
		directory.byId(session, unknown)
				.forEach((id, known) -> found.put(id, new Known(known.number(), known.ref().kind())));
		remembered.putAll(found);
		return found;
	}
}
