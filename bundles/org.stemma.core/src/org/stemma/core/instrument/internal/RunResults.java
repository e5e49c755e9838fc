/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.instrument.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.stemma.api.RecordRef;
import org.stemma.core.instrument.ImportPreview.Entered;
import org.stemma.core.query.Filter;
import org.stemma.core.query.Query;
import org.stemma.core.store.AllRecords;
import org.stemma.core.store.Commit;
import org.stemma.core.store.LabReader;
import org.stemma.core.store.RecordVersion;
import org.stemma.core.store.Stored;
import org.stemma.model.quality.Result;

/**
 * The results that name a run: those that came with its rows, in one commit with the run, and those that people entered by
 * hand for it.
 *
 * @param imported those that came with its rows
 * @param entered  the others
 */
record RunResults(List<Result> imported, List<Entered> entered) {

	/** The results of a run. */
	static RunResults of(LabReader lab, RecordRef run) {
		List<Stored<Result>> all = AllRecords.of(lab, Result.class, named(run));
		Map<UUID, List<RecordVersion>> versions = lab
				.versions(Stream.concat(Stream.of(run), all.stream().map(Stored::ref)).map(RecordRef::id).toList());
		List<Result> imported = new ArrayList<>();
		List<Entered> entered = new ArrayList<>();
		List<Commit> commits = new ArrayList<>();
		for (Stored<Result> each : all) {
			Commit commit = commit(lab, commits, versions.get(each.ref().id()).getFirst().sequence());
			if (versions.get(run.id()).stream().anyMatch(version -> within(commit, version.sequence()))) {
				imported.add(each.record());
			} else {
				Result result = each.record();
				entered.add(new Entered(each.ref(), result.getLot(), Optional.ofNullable(result.getSample()), result.getTest()));
			}
		}
		return new RunResults(imported, entered);
	}

	/** How many results name a run. */
	static long count(LabReader lab, RecordRef run) {
		return lab.count(named(run));
	}

	private static Query named(RecordRef run) {
		return Query.of("quality.Result").where(Filter.refersTo("run", run));
	}

	/** The commit of an entry; one that made many results is looked up once. */
	private static Commit commit(LabReader lab, List<Commit> known, long sequence) {
		return known.stream().filter(commit -> within(commit, sequence)).findFirst().orElseGet(() -> {
			Commit commit = lab.entry(sequence).orElseThrow().commit();
			known.add(commit);
			return commit;
		});
	}

	private static boolean within(Commit commit, long sequence) {
		return commit.firstSequence() <= sequence && sequence <= commit.lastSequence();
	}

	/** Those that came with the rows of a subject. */
	List<Result> of(RecordRef subject) {
		return imported.stream().filter(result -> subject.means(result.getSample() == null ? result.getLot() : result.getSample()))
				.toList();
	}
}
