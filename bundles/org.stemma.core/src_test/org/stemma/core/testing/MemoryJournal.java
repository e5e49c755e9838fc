/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.stemma.api.ContentHash;
import org.stemma.api.RecordRef;
import org.stemma.core.record.CanonicalRecord;
import org.stemma.core.store.Commit;
import org.stemma.core.store.JournalEntry;
import org.stemma.core.store.JournalHead;
import org.stemma.core.store.LabIdentity;
import org.stemma.core.store.RecordVersion;
import org.stemma.core.store.UnitOfWork;
import org.stemma.trust.canonical.CanonicalObject;
import org.stemma.trust.hash.FileHash;
import org.stemma.trust.journal.Author;
import org.stemma.trust.journal.CommitHeader;
import org.stemma.trust.journal.EntryHeader;
import org.stemma.trust.journal.SequenceRange;

/** Commits and entries, chained as in a real lab. */
final class MemoryJournal {

	private static final ContentHash CONFIGURATION = FileHash.of(new byte[0]);

	private final LabIdentity lab;
	private final UUID boot = UUID.randomUUID();
	private final List<Commit> commits = new ArrayList<>();
	private final List<JournalEntry> entries = new ArrayList<>();

	MemoryJournal(LabIdentity lab) {
		this.lab = lab;
	}

	JournalHead head() {
		return new JournalHead(lab.id(), entries.size(), hash());
	}

	private ContentHash hash() {
		return entries.isEmpty() ? EntryHeader.ORIGIN : entries.getLast().hash();
	}

	Optional<Commit> operation(UUID id) {
		return commits.stream().filter(commit -> commit.operationId().equals(id)).findFirst();
	}

	List<JournalEntry> entries(RecordRef ref) {
		return entries.stream().filter(entry -> entry.ref().means(ref)).toList();
	}

	Map<UUID, List<RecordVersion>> versions(Collection<UUID> records) {
		return entries.stream().filter(entry -> records.contains(entry.ref().id()))
				.collect(Collectors.groupingBy(entry -> entry.ref().id(), Collectors.mapping(entry -> new RecordVersion(entry.ref(),
						entry.version(), entry.sequence(), CanonicalRecord.hash(entry.canonical())), Collectors.toList())));
	}

	Optional<JournalEntry> entry(long sequence) {
		return entries.stream().filter(entry -> entry.sequence() == sequence).findFirst();
	}

	Map<UUID, Set<UUID>> authors(Collection<RecordRef> refs) {
		Map<UUID, Set<UUID>> authors = new LinkedHashMap<>();
		refs.forEach(ref -> authors.put(ref.id(), entries(ref).stream().map(entry -> entry.commit().actor().person().id())
				.collect(Collectors.toCollection(LinkedHashSet::new))));
		return authors;
	}

	Commit append(UnitOfWork work, Instant instant, List<Version> versions) {
		long first = entries.size() + 1L;
		Commit commit = new Commit(commits.size() + 1L, work.operationId(), work.actor(), work.why(), instant, lab.zone(),
				first, entries.size() + (long) versions.size());
		ContentHash commitHash = header(commit).hash();
		for (Version each : versions) {
			EntryHeader entry = new EntryHeader(EntryHeader.FORMAT, lab.id(), entries.size() + 1L, commitHash,
					each.row().ref().kind(), each.row().ref().id(), each.row().version(), each.row().hash(), hash());
			entries.add(new JournalEntry(entry.sequence(), commit, each.row().ref(), each.row().version(),
					each.canonical(), entry.hash()));
		}
		commits.add(commit);
		return commit;
	}

	private CommitHeader header(Commit commit) {
		Author author = new Author(commit.actor().person().id(), commit.actor().printedName(), commit.actor().role());
		return new CommitHeader(CommitHeader.FORMAT, lab.id(), commit.number(), commit.operationId(), author,
				commit.actor().workstation(), commit.why(), commit.instant(), commit.zone(), boot, CONFIGURATION,
				lab.simulatedClock(), new SequenceRange(commit.firstSequence(), commit.lastSequence()));
	}

	long commits() {
		return commits.size();
	}

	List<JournalEntry> all() {
		return List.copyOf(entries);
	}

	/** A new version of a record: its row and its canonical form. */
	record Version(MemoryRow row, CanonicalObject canonical) {
	}
}
