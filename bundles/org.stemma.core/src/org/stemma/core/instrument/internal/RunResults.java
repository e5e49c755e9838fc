/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.instrument.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

import org.stemma.api.RecordRef;
import org.stemma.core.query.Filter;
import org.stemma.core.query.Query;
import org.stemma.core.store.AllRecords;
import org.stemma.core.store.Commit;
import org.stemma.core.store.JournalEntry;
import org.stemma.core.store.LabReader;
import org.stemma.core.store.RecordVersion;
import org.stemma.core.store.Stored;
import org.stemma.model.quality.Result;

/**
 * The results that name a run: those that came with its rows, in one commit with the run, and those that people entered by
 * hand for it.
 *
 * @param imported those that came with its rows, in the order in which they were made
 * @param byHand   the others
 */
record RunResults(List<Result> imported, List<Result> byHand) {

	/** The results of a run. */
	static RunResults of(LabReader lab, RecordRef run) {
		List<Stored<Result>> all = AllRecords.of(lab, Result.class,
				Query.of("quality.Result").where(Filter.refersTo("run", run)));
		List<Commit> commits = lab.entries(run).stream().map(JournalEntry::commit).toList();
		Map<UUID, List<RecordVersion>> versions = lab.versions(all.stream().map(stored -> stored.ref().id()).toList());
		Predicate<Stored<Result>> together = stored -> with(commits, versions.get(stored.ref().id()).getFirst().sequence());
		return new RunResults(records(all, together), records(all, together.negate()));
	}

	private static List<Result> records(List<Stored<Result>> all, Predicate<Stored<Result>> those) {
		return all.stream().filter(those).map(Stored::record).toList();
	}

	private static boolean with(List<Commit> commits, long sequence) {
		return commits.stream().anyMatch(commit -> commit.firstSequence() <= sequence && sequence <= commit.lastSequence());
	}

	/** Those that came with the rows of a subject. */
	List<Result> of(RecordRef subject) {
		return imported.stream().filter(result -> subject.means(result.getSample() == null ? result.getLot() : result.getSample()))
				.toList();
	}

	/**
	 * A result that somebody entered by hand for a row that would give it now, too. One that names no sample can be of any
	 * sample of its lot.
	 */
	Optional<Result> entered(RecordRef lot, RecordRef subject, String test) {
		return byHand.stream().filter(result -> lot.means(result.getLot()) && test.equals(result.getTest()))
				.filter(result -> result.getSample() == null || subject.means(lot) || subject.means(result.getSample())).findFirst();
	}
}
