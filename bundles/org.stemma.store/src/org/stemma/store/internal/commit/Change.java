/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.commit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.stemma.api.RecordRef;
import org.stemma.core.store.LineageEdge;
import org.stemma.store.internal.read.LoadedRecord;
import org.stemma.store.internal.row.RecordImage;
import org.stemma.store.internal.schema.KindTables;

/**
 * A record as it will be committed.
 *
 * @param kind    its tables
 * @param number  its dense number
 * @param image   what it will be
 * @param gained  the lineage edges that it will make and does not make now
 * @param dropped the lineage edges that it makes now and will no longer make
 * @param refs    every record that it refers to
 * @param before  what it is now; empty for a new record
 */
record Change(KindTables kind, long number, RecordImage image, List<LineageEdge> gained,
		List<LineageEdge> dropped, Set<RecordRef> refs, Optional<LoadedRecord> before) {

	/** Copies the collections. */
	Change {
		Objects.requireNonNull(kind, "kind");
		Objects.requireNonNull(image, "image");
		Objects.requireNonNull(before, "before");
		gained = List.copyOf(gained);
		dropped = List.copyOf(dropped);
		refs = Set.copyOf(refs);
	}

	/** The version that it will have. */
	int version() {
		return before.map(loaded -> loaded.stamp().version()).orElse(0) + 1;
	}

	/** Whether anything is different from what is stored. */
	boolean differs() {
		return before.isEmpty() || !before.get().image().fields().equals(image.fields());
	}
}
