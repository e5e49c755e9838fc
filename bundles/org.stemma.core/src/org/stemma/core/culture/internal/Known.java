/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.culture.internal;

import java.util.Locale;
import java.util.Optional;

import org.stemma.api.RecordRef;
import org.stemma.core.record.KindModels;
import org.stemma.core.store.LabReader;
import org.stemma.core.store.Stored;
import org.stemma.model.record.Record;

/** Finds the records that an act names, and names their versions in the act. */
final class Known {

	private final LabReader lab;
	private final KindModels kinds;

	Known(LabReader lab, KindModels kinds) {
		this.lab = lab;
		this.kinds = kinds;
	}

	/** The record, or none and a problem in the draft. */
	<T extends Record> Optional<Stored<T>> find(Draft draft, Class<T> type, RecordRef ref) {
		Optional<Stored<T>> found = lab.load(type, ref.id());
		found.ifPresentOrElse(draft::buildOn, () -> draft.refuse("record.unknown", "There is no "
				+ kinds.of(type).title().toLowerCase(Locale.ROOT) + " " + ref.code() + " in this laboratory."));
		return found;
	}
}
