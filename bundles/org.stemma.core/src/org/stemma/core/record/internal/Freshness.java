/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.record.internal;

import java.util.List;
import java.util.Optional;

import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.api.RecordRef;
import org.stemma.core.record.CommitRefusals;
import org.stemma.core.record.KindModels;
import org.stemma.core.store.LabReader;
import org.stemma.core.store.Stored;
import org.stemma.model.record.Record;

/** Loads what a person wants to change, if it still is what that person saw. */
final class Freshness {

	private final LabReader lab;
	private final CommitRefusals refusals;

	Freshness(LabReader lab, KindModels kinds) {
		this.lab = lab;
		this.refusals = new CommitRefusals(kinds, lab.lab().zone());
	}

	Outcome<Stored<Record>> load(RecordRef ref, int version) {
		Optional<Stored<Record>> stored = lab.load(Record.class, ref.id());
		if (stored.isEmpty()) {
			return Outcome.refused(List.of(refusals.missing(ref)));
		}
		return stored.get().version() == version ? Outcome.of(stored.get())
				: Outcome.refused(List.of(refusals.stale(ref, lab.entries(ref), version)));
	}

	static Problem unchanged(RecordRef ref) {
		return Problem.error("record.unchanged", ref + " already says that; there is nothing to change.");
	}
}
