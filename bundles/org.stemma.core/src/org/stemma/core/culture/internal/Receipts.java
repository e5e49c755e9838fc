/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.culture.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.core.culture.ActReceipt;
import org.stemma.core.record.KindModels;
import org.stemma.core.store.Commit;
import org.stemma.core.store.JournalEntry;
import org.stemma.core.store.LabReader;
import org.stemma.model.culture.Act;

/** Receipts read back from the journal: the same for the first and for a repeated request. */
final class Receipts {

	private final LabReader lab;
	private final KindModels kinds;

	Receipts(LabReader lab, KindModels kinds) {
		this.lab = lab;
		this.kinds = kinds;
	}

	/** The receipt of the act that a commit made. */
	Outcome<ActReceipt> of(Commit commit) {
		List<RecordRef> touched = LongStream.rangeClosed(commit.firstSequence(), commit.lastSequence())
				.mapToObj(lab::entry).flatMap(Optional::stream).map(JournalEntry::ref).toList();
		return touched.stream().filter(ref -> kinds.of(ref.kind()).act()).findFirst()
				.flatMap(ref -> lab.load(Act.class, ref.id())).map(act -> receipt(act.ref(), act.record(), touched))
				.map(Outcome::of).orElseGet(() -> Outcome.refused("operation.other",
						"This operation was carried out before and was not an act. Start the act anew."));
	}

	private ActReceipt receipt(RecordRef ref, Act act, List<RecordRef> touched) {
		List<RecordRef> made = ActParts.made(act);
		List<RecordRef> changed = touched.stream()
				.filter(each -> !each.means(ref) && made.stream().noneMatch(each::means)).toList();
		return new ActReceipt(ref, made, changed, new ActSentence(Names.of(lab, List.of(act))).of(act));
	}
}
