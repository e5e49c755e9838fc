/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.read;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.stemma.api.RecordRef;
import org.stemma.core.query.Page;
import org.stemma.core.query.Query;
import org.stemma.core.record.KindModel;
import org.stemma.core.store.Commit;
import org.stemma.core.store.JournalEntry;
import org.stemma.core.store.JournalHead;
import org.stemma.core.store.LabIdentity;
import org.stemma.core.store.LabReader;
import org.stemma.core.store.LineageEdge;
import org.stemma.core.store.RecordVersion;
import org.stemma.core.store.Stored;
import org.stemma.model.record.Record;
import org.stemma.store.internal.query.Questions;
import org.stemma.store.internal.read.HeadRow.Head;
import org.stemma.store.internal.schema.KindTables;
import org.stemma.store.internal.sql.Session;

/** Reads a lab within one transaction. */
public final class SessionReader implements LabReader {

	private final Session session;
	private final Reading reading;

	/** A reader over a session. */
	public SessionReader(Session session, Reading reading) {
		this.session = session;
		this.reading = reading;
	}

	@Override
	public LabIdentity lab() {
		return reading.lab();
	}

	@Override
	public <T extends Record> Optional<Stored<T>> load(Class<T> type, UUID id) {
		return Optional.ofNullable(reading.directory().byId(session, List.of(id)).get(id))
				.filter(known -> concrete(type).anyMatch(known.ref().kind()::equals))
				.flatMap(known -> one(type, known.ref().kind(), KindTables.NUMBER, known.number()));
	}

	@Override
	public <T extends Record> Optional<Stored<T>> find(Class<T> type, String code) {
		return concrete(type).flatMap(kind -> one(type, kind, "code", code).stream()).findFirst();
	}

	/** Names of the kinds whose records are of a class. */
	private Stream<String> concrete(Class<? extends Record> type) {
		return reading.model().kinds().concrete(reading.model().kinds().of(type).name()).stream().map(KindModel::name);
	}

	private <T extends Record> Optional<Stored<T>> one(Class<T> type, String kind, String column, Object value) {
		return reading.loader().load(session, reading.model().schema().kind(kind), column, List.of(value)).stream().findFirst()
				.map(loaded -> typed(type, loaded));
	}

	private static <T extends Record> Stored<T> typed(Class<T> type, LoadedRecord loaded) {
		return new Stored<>(type.cast(loaded.record()), loaded.stamp().version(), loaded.stamp().hash(),
				loaded.image().salts(), loaded.image().ref());
	}

	@Override
	public List<Stored<? extends Record>> load(Collection<RecordRef> refs) {
		Map<String, List<UUID>> byKind = refs.stream().collect(Collectors.groupingBy(RecordRef::kind,
				LinkedHashMap::new, Collectors.mapping(RecordRef::id, Collectors.toList())));
		Map<UUID, Stored<? extends Record>> found = new HashMap<>();
		byKind.forEach((kind, ids) -> reading.model().schema().find(kind)
				.ifPresent(tables -> reading.loader().load(session, tables, KindTables.ID, Set.copyOf(ids))
						.forEach(loaded -> found.put(loaded.stamp().id(), loaded.stored()))));
		return refs.stream().<Stored<? extends Record>>map(ref -> found.get(ref.id())).filter(Objects::nonNull).toList();
	}

	@Override
	public List<RecordRef> findAny(String code) {
		return reading.directory().byCode(session, reading.model().schema(), code);
	}

	@Override
	public Page page(Query query) {
		return questions().page(session, query);
	}

	@Override
	public long count(Query query) {
		return questions().count(session, query);
	}

	private Questions questions() {
		return reading.questions();
	}

	@Override
	public List<RecordRef> ancestors(Collection<RecordRef> of) {
		return reading.lineage().ancestors(session, of);
	}

	@Override
	public List<RecordRef> descendants(Collection<RecordRef> of) {
		return reading.lineage().descendants(session, of);
	}

	@Override
	public List<LineageEdge> edges(Collection<RecordRef> among) {
		return reading.lineage().edges(session, among);
	}

	@Override
	public JournalHead head() {
		Head head = reading.head().read(session);
		return new JournalHead(lab().id(), head.sequence(), head.hash());
	}

	@Override
	public List<JournalEntry> entries(RecordRef ref) {
		return reading.journal().entries(session, ref);
	}

	@Override
	public Map<UUID, List<RecordVersion>> versions(Collection<UUID> records) {
		return reading.journal().versions(session, records);
	}

	@Override
	public Optional<JournalEntry> entry(long sequence) {
		return reading.journal().entry(session, sequence);
	}

	@Override
	public Map<UUID, Set<UUID>> authors(Collection<RecordRef> refs) {
		return reading.journal().authors(session, refs.stream().map(RecordRef::id).distinct().toList());
	}

	@Override
	public Optional<Commit> operation(UUID operationId) {
		return reading.journal().operation(session, operationId);
	}
}
