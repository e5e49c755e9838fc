/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.testing;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.core.query.Page;
import org.stemma.core.query.Query;
import org.stemma.core.record.KindModels;
import org.stemma.core.store.Commit;
import org.stemma.core.store.CommitListener;
import org.stemma.core.store.JournalEntry;
import org.stemma.core.store.JournalHead;
import org.stemma.core.store.LabIdentity;
import org.stemma.core.store.LabReader;
import org.stemma.core.store.LabStore;
import org.stemma.core.store.LineageEdge;
import org.stemma.core.store.RawFiles;
import org.stemma.core.store.RecordVersion;
import org.stemma.core.store.Stored;
import org.stemma.core.store.UnitOfWork;
import org.stemma.core.store.Verification;
import org.stemma.model.record.Record;

/**
 * A lab in memory that keeps the promises of {@link LabStore}: detached copies, stale versions refused, codes unique,
 * operations carried out once, journal and lineage. Listeners are called before {@link #commit} returns; a backup is
 * refused.
 */
public final class MemoryLabStore implements LabStore {

	private final LabIdentity lab;
	private final MemoryRows rows = new MemoryRows();
	private final MemoryLineage lineage = new MemoryLineage();
	private final MemoryCodes codes = new MemoryCodes();
	private final MemoryFiles files = new MemoryFiles();
	private final List<CommitListener> listeners = new CopyOnWriteArrayList<>();
	private final MemoryJournal journal;
	private final MemoryQueries queries;
	private final MemoryCommits commits;
	private final MemoryVerification verification;

	/** An empty lab. */
	public MemoryLabStore(KindModels kinds, LabIdentity lab, Clock clock) {
		this.lab = lab;
		this.journal = new MemoryJournal(lab);
		this.queries = new MemoryQueries(kinds, rows);
		this.commits = new MemoryCommits(kinds, clock, lab, rows, journal, lineage);
		this.verification = new MemoryVerification(kinds, rows, journal, files);
	}

	@Override
	public LabIdentity lab() {
		return lab;
	}

	@Override
	public Outcome<Commit> commit(UnitOfWork work) {
		return told(locked(() -> commits.commit(work)));
	}

	@Override
	public Outcome<Commit> decide(Function<LabReader, Outcome<UnitOfWork>> decision) {
		return told(locked(() -> decision.apply(this).then(commits::commit)));
	}

	private synchronized <T> T locked(Supplier<T> work) {
		return work.get();
	}

	private Outcome<Commit> told(Outcome<Commit> outcome) {
		outcome.result().ifPresent(commit -> {
			List<RecordRef> refs = journal.all().stream().filter(entry -> entry.commit().equals(commit))
					.map(JournalEntry::ref).toList();
			listeners.forEach(listener -> listener.committed(commit, refs));
		});
		return outcome;
	}

	@Override
	public synchronized <T extends Record> Optional<Stored<T>> load(Class<T> type, UUID id) {
		return rows.find(id).filter(row -> type.isInstance(row.record())).map(row -> row.stored(type));
	}

	@Override
	public synchronized <T extends Record> Optional<Stored<T>> find(Class<T> type, String code) {
		return rows.ofType(type).filter(row -> row.ref().code().equals(code)).findFirst().map(row -> row.stored(type));
	}

	@Override
	public synchronized List<Stored<? extends Record>> load(Collection<RecordRef> refs) {
		Stream<Stored<? extends Record>> found = refs.stream().flatMap(ref -> rows.find(ref.id()).stream())
				.map(MemoryRow::stored);
		return found.toList();
	}

	@Override
	public synchronized List<RecordRef> findAny(String code) {
		return rows.withCode(code).stream().map(MemoryRow::ref).toList();
	}

	@Override
	public synchronized Page page(Query query) {
		return queries.page(query);
	}

	@Override
	public synchronized long count(Query query) {
		return queries.count(query);
	}

	@Override
	public synchronized List<RecordRef> ancestors(Collection<RecordRef> of) {
		return lineage.ancestors(of);
	}

	@Override
	public synchronized List<RecordRef> descendants(Collection<RecordRef> of) {
		return lineage.descendants(of);
	}

	@Override
	public synchronized List<LineageEdge> edges(Collection<RecordRef> among) {
		return lineage.among(among);
	}

	@Override
	public synchronized JournalHead head() {
		return journal.head();
	}

	@Override
	public synchronized List<JournalEntry> entries(RecordRef ref) {
		return journal.entries(ref);
	}

	@Override
	public synchronized Map<UUID, List<RecordVersion>> versions(Collection<UUID> records) {
		return journal.versions(records);
	}

	@Override
	public synchronized Optional<JournalEntry> entry(long sequence) {
		return journal.entry(sequence);
	}

	@Override
	public synchronized Map<UUID, Set<UUID>> authors(Collection<RecordRef> refs) {
		return journal.authors(refs);
	}

	@Override
	public synchronized Optional<Commit> operation(UUID operationId) {
		return journal.operation(operationId);
	}

	@Override
	public synchronized List<String> newCodes(String prefix, int count) {
		return codes.next(prefix, count);
	}

	@Override
	public RawFiles files() {
		return files;
	}

	@Override
	public synchronized Verification verify() {
		return verification.verify();
	}

	@Override
	public Outcome<JournalHead> backup(Path folder) {
		return Outcome.refused("store.memory", "A laboratory in memory cannot be copied to " + folder + ".");
	}

	@Override
	public AutoCloseable listen(CommitListener listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}

	@Override
	public void announce(int port, String token) {
		// nobody else can find a lab in memory
	}

	@Override
	public void close() {
		listeners.clear();
	}
}
