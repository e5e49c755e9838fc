/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.record.internal;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.stemma.api.ContentHash;
import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.core.lab.Session;
import org.stemma.core.query.Page;
import org.stemma.core.query.Query;
import org.stemma.core.record.HistoryLine;
import org.stemma.core.record.KindModel;
import org.stemma.core.record.KindModels;
import org.stemma.core.record.LineageGraph;
import org.stemma.core.record.RecordViews;
import org.stemma.core.record.Records;
import org.stemma.core.store.LabStore;
import org.stemma.model.record.Record;

/** Records of a lab store. */
public final class StoredRecords implements Records {

	private final LabStore store;
	private final KindModels kinds;
	private final RecordViews views;
	private final RecordSetUp setUp;
	private final RecordRevision revision;
	private final EntryCorrection correction;
	private final QuestionGuard questions;

	/**
	 * Records of an open lab.
	 *
	 * @param clock the laboratory's clock
	 */
	public StoredRecords(LabStore store, KindModels kinds, Clock clock) {
		this.store = store;
		this.kinds = kinds;
		this.views = new RecordViews(kinds, store.lab().zone());
		this.setUp = new RecordSetUp(store, kinds);
		this.revision = new RecordRevision(store, kinds);
		this.correction = new EntryCorrection(store, kinds, clock);
		this.questions = new QuestionGuard(kinds);
	}

	@Override
	public List<KindModel> setUpKinds() {
		return new SetUpOrder(kinds).all();
	}

	@Override
	public List<KindModel> kinds() {
		return kinds.records();
	}

	@Override
	public KindModel kind(String kind) {
		return kinds.of(kind);
	}

	@Override
	public Outcome<RecordView> create(Session session, String kind, Map<String, Object> values) {
		return setUp.create(session, kind, values).map(this::present);
	}

	@Override
	public Outcome<RecordView> revise(Session session, RecordRef ref, int version, Map<String, Object> changes,
			String reason) {
		return revision.revise(session, ref, version, changes, reason).map(this::present);
	}

	@Override
	public Outcome<RecordView> correct(Session session, RecordRef ref, int version, Map<String, Object> changes,
			String reason) {
		return correction.correct(session, ref, version, changes, reason).map(this::present);
	}

	private RecordView present(RecordRef ref) {
		return find(ref).orElseThrow();
	}

	@Override
	public Optional<RecordView> find(RecordRef ref) {
		return store.load(Record.class, ref.id()).map(views::view);
	}

	@Override
	public Optional<RecordView> find(String kind, String code) {
		Class<? extends Record> type = kinds.classOf(kind).getInstanceClass().asSubclass(Record.class);
		return store.find(type, code).map(views::view);
	}

	@Override
	public List<RecordRef> scan(String text) {
		return new ScannedCode(store).meaning(text);
	}

	@Override
	public Page page(Query query) {
		return store.page(questions.checked(query));
	}

	@Override
	public long count(Query query) {
		return store.count(questions.checked(query));
	}

	@Override
	public List<HistoryLine> history(RecordRef ref) {
		return new HistoryTeller(store, kinds).tell(ref);
	}

	@Override
	public LineageGraph lineage(RecordRef ref, int maximumRecords) {
		return new LineageTeller(store, kinds).tell(ref, maximumRecords);
	}

	@Override
	public Optional<InputStream> content(ContentHash hash) throws IOException {
		return store.files().open(hash);
	}

	@Override
	public AutoCloseable listen(Consumer<List<RecordRef>> listener) {
		return store.listen((commit, records) -> listener.accept(records));
	}
}
