/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.instrument.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import org.stemma.api.RecordRef;
import org.stemma.core.query.Page;
import org.stemma.core.query.Query;
import org.stemma.core.store.Commit;
import org.stemma.core.store.JournalEntry;
import org.stemma.core.store.JournalHead;
import org.stemma.core.store.LabIdentity;
import org.stemma.core.store.LabReader;
import org.stemma.core.store.LineageEdge;
import org.stemma.core.store.RecordVersion;
import org.stemma.core.store.Stored;
import org.stemma.model.record.Record;

/**
 * A lab as it was when it was first asked: what the many rows of one file ask for again and again, such as a lot and its
 * specification, is read once. For one file and thread; a commit is checked against what changed meanwhile.
 */
final class ReadOnce implements LabReader {

	private final LabReader lab;
	private final Map<Object, Object> answers = new HashMap<>();

	/** Reads from a lab. */
	ReadOnce(LabReader lab) {
		this.lab = lab;
	}

	/** The answer given to the same question before, else the lab's. A key of one question holds the type of its answer. */
	@SuppressWarnings("unchecked")
	private <T> T once(Object question, Supplier<T> answer) {
		return (T) answers.computeIfAbsent(question, asked -> answer.get());
	}

	@Override
	public LabIdentity lab() {
		return once("lab", lab::lab);
	}

	@Override
	public <T extends Record> Optional<Stored<T>> load(Class<T> type, UUID id) {
		return once(List.of(type, id), () -> lab.load(type, id));
	}

	@Override
	public <T extends Record> Optional<Stored<T>> find(Class<T> type, String code) {
		return once(List.of(type, code), () -> lab.find(type, code));
	}

	@Override
	public List<RecordRef> findAny(String code) {
		return once(List.of("code", code), () -> lab.findAny(code));
	}

	@Override
	public Page page(Query query) {
		return once(List.of("page", query), () -> lab.page(query));
	}

	@Override
	public long count(Query query) {
		return once(List.of("count", query), () -> lab.count(query));
	}

	@Override
	public List<Stored<? extends Record>> load(Collection<RecordRef> refs) {
		return lab.load(refs);
	}

	@Override
	public List<RecordRef> ancestors(Collection<RecordRef> of) {
		return lab.ancestors(of);
	}

	@Override
	public List<RecordRef> descendants(Collection<RecordRef> of) {
		return lab.descendants(of);
	}

	@Override
	public List<LineageEdge> edges(Collection<RecordRef> among) {
		return lab.edges(among);
	}

	@Override
	public JournalHead head() {
		return lab.head();
	}

	@Override
	public List<JournalEntry> entries(RecordRef ref) {
		return lab.entries(ref);
	}

	@Override
	public Map<UUID, List<RecordVersion>> versions(Collection<UUID> records) {
		return lab.versions(records);
	}

	@Override
	public Optional<JournalEntry> entry(long sequence) {
		return lab.entry(sequence);
	}

	@Override
	public Map<UUID, Set<UUID>> authors(Collection<RecordRef> refs) {
		return lab.authors(refs);
	}

	@Override
	public Optional<Commit> operation(UUID operationId) {
		return lab.operation(operationId);
	}
}
