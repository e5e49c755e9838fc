/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.lab;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.core.query.Page;
import org.stemma.core.query.Query;
import org.stemma.core.store.BrokenStoreException;
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
import org.stemma.store.internal.read.SessionReader;
import org.stemma.store.internal.sql.SqlFailure;

/** An open lab on a database. */
final class JdbcLabStore implements LabStore {

	private final OpenLab lab;

	JdbcLabStore(OpenLab lab) {
		this.lab = lab;
	}

	private <T> T read(Function<LabReader, T> question) {
		return unbroken(() -> lab.database().read(session -> question.apply(new SessionReader(session, lab.reading()))));
	}

	private static <T> T unbroken(java.util.function.Supplier<T> work) {
		try {
			return work.get();
		} catch (SqlFailure failure) {
			throw new BrokenStoreException("The database does not answer: " + failure.getMessage(), failure);
		}
	}

	@Override
	public LabIdentity lab() {
		return lab.reading().lab();
	}

	@Override
	public <T extends Record> Optional<Stored<T>> load(Class<T> type, UUID id) {
		return read(reader -> reader.load(type, id));
	}

	@Override
	public <T extends Record> Optional<Stored<T>> find(Class<T> type, String code) {
		return read(reader -> reader.find(type, code));
	}

	@Override
	public List<Stored<? extends Record>> load(Collection<RecordRef> refs) {
		return read(reader -> reader.load(refs));
	}

	@Override
	public List<RecordRef> findAny(String code) {
		return read(reader -> reader.findAny(code));
	}

	@Override
	public Page page(Query query) {
		return read(reader -> reader.page(query));
	}

	@Override
	public long count(Query query) {
		return read(reader -> reader.count(query));
	}

	@Override
	public List<RecordRef> ancestors(Collection<RecordRef> of) {
		return read(reader -> reader.ancestors(of));
	}

	@Override
	public List<RecordRef> descendants(Collection<RecordRef> of) {
		return read(reader -> reader.descendants(of));
	}

	@Override
	public List<LineageEdge> edges(Collection<RecordRef> among) {
		return read(reader -> reader.edges(among));
	}

	@Override
	public JournalHead head() {
		return read(LabReader::head);
	}

	@Override
	public List<JournalEntry> entries(RecordRef ref) {
		return read(reader -> reader.entries(ref));
	}

	@Override
	public Map<UUID, List<RecordVersion>> versions(Collection<UUID> records) {
		return read(reader -> reader.versions(records));
	}

	@Override
	public Optional<JournalEntry> entry(long sequence) {
		return read(reader -> reader.entry(sequence));
	}

	@Override
	public Map<UUID, Set<UUID>> authors(Collection<RecordRef> refs) {
		return read(reader -> reader.authors(refs));
	}

	@Override
	public Optional<Commit> operation(UUID operationId) {
		return read(reader -> reader.operation(operationId));
	}

	@Override
	public Outcome<Commit> commit(UnitOfWork work) {
		return told(unbroken(() -> lab.committing().commit(work)));
	}

	@Override
	public Outcome<Commit> decide(Function<LabReader, Outcome<UnitOfWork>> decision) {
		return told(unbroken(() -> lab.committing().decide(session -> {
			lab.reading().head().lock(session);
			return decision.apply(new SessionReader(session, lab.reading()));
		})));
	}

	private Outcome<Commit> told(Outcome<Commit> outcome) {
		if (outcome.succeeded()) {
			lab.watch().look();
		}
		return outcome;
	}

	@Override
	public List<String> newCodes(String prefix, int count) {
		return unbroken(() -> lab.counters().codes(prefix, count));
	}

	@Override
	public RawFiles files() {
		return lab.files();
	}

	@Override
	public Verification verify() {
		return unbroken(() -> lab.verifying().verify());
	}

	@Override
	public Outcome<JournalHead> backup(Path folder) {
		return unbroken(() -> lab.copying().backup(folder));
	}

	@Override
	public AutoCloseable listen(CommitListener listener) {
		return unbroken(() -> lab.watch().listen(listener));
	}

	@Override
	public void announce(int port, String token) {
		lab.place().announce(port, token);
	}

	@Override
	public void close() {
		lab.close();
	}
}
