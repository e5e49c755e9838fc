/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.commit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.api.RecordRef;
import org.stemma.core.record.References.Held;
import org.stemma.core.store.LineageEdge;
import org.stemma.core.store.Stored;
import org.stemma.core.store.UnitOfWork;
import org.stemma.model.record.Record;
import org.stemma.store.internal.read.JournalRows;
import org.stemma.store.internal.read.LoadedRecord;
import org.stemma.store.internal.read.RecordLoader;
import org.stemma.store.internal.row.LabModel;
import org.stemma.store.internal.row.RecordImage;
import org.stemma.store.internal.schema.KindTables;
import org.stemma.store.internal.sql.Session;

/** Turns a unit of work into changes, or says why it is refused. */
final class Preparation {

	private final LabModel model;
	private final RecordLoader loader;
	private final Counters counters;
	private final JournalRows journal = new JournalRows();

	Preparation(LabModel model, Counters counters) {
		this.model = model;
		this.loader = new RecordLoader(model.images());
		this.counters = counters;
	}

	/** The changes that make a difference; refused when a record is not fit, gone, or changed since it was loaded. */
	Outcome<List<Change>> prepare(Session session, UnitOfWork work) {
		List<Problem> problems = new ArrayList<>();
		work.created().forEach(record -> problems.addAll(model.invariants().check(record)));
		work.changed().forEach(stored -> problems.addAll(model.invariants().check(stored.record())));
		List<Change> changes = new ArrayList<>();
		if (problems.stream().noneMatch(Problem::blocks)) {
			created(work.created(), changes);
			changed(session, work.changed(), changes, problems);
			refuseTwice(changes);
		}
		if (problems.stream().anyMatch(Problem::blocks)) {
			return Outcome.refused(problems);
		}
		List<Change> different = changes.stream().filter(Change::differs).toList();
		return different.isEmpty() ? Outcome.refused("record.unchanged", "Nothing was changed, so nothing was saved.")
				: Outcome.of(different, problems);
	}

	private void created(List<Record> records, List<Change> changes) {
		long number = records.isEmpty() ? 0 : counters.records(records.size());
		for (Record record : records) {
			RecordImage image = model.images().of(record, model.salts().of(record));
			changes.add(change(record, number++, image, Optional.empty()));
		}
	}

	private void changed(Session session, List<Stored<? extends Record>> all, List<Change> changes,
			List<Problem> problems) {
		Map<UUID, LoadedRecord> present = present(session, all);
		for (Stored<? extends Record> stored : all) {
			LoadedRecord before = present.get(stored.ref().id());
			if (before == null) {
				problems.add(model.refusals().missing(stored.ref()));
			} else if (before.stamp().version() != stored.version()) {
				problems.add(stale(session, stored.ref(), stored.version()));
			} else {
				changes.add(change(stored.record(), before));
			}
		}
	}

	private Map<UUID, LoadedRecord> present(Session session, List<Stored<? extends Record>> all) {
		Map<String, List<UUID>> byKind = new HashMap<>();
		all.forEach(stored -> byKind.computeIfAbsent(stored.ref().kind(), kind -> new ArrayList<>())
				.add(stored.ref().id()));
		Map<UUID, LoadedRecord> present = new HashMap<>();
		byKind.forEach((kind, ids) -> loader.load(session, model.schema().kind(kind), KindTables.ID, ids)
				.forEach(loaded -> present.put(loaded.stamp().id(), loaded)));
		return present;
	}

	private Change change(Record record, LoadedRecord before) {
		Map<String, String> salts = model.salts().of(record, before.record(), before.image().salts());
		RecordImage image = model.images().of(record, salts);
		return change(record, before.stamp().number(), image, Optional.of(before));
	}

	private Change change(Record record, long number, RecordImage image, Optional<LoadedRecord> before) {
		Set<RecordRef> refs = model.references().all(record).stream().map(Held::ref).collect(Collectors.toSet());
		List<LineageEdge> now = model.references().edges(record);
		List<LineageEdge> old = before.map(loaded -> model.references().edges(loaded.record())).orElse(List.of());
		return new Change(tables(image.ref()), number, image, without(now, old), without(old, now), refs, before);
	}

	/** Edges are compared by what they join: a code that changed since makes no other edge. */
	private static List<LineageEdge> without(List<LineageEdge> some, List<LineageEdge> others) {
		return some.stream().filter(edge -> others.stream().noneMatch(each -> each.kind().equals(edge.kind())
				&& each.child().means(edge.child()) && each.parent().means(edge.parent()))).toList();
	}

	/** Why a record that has another version than expected stops the work. */
	Problem stale(Session session, RecordRef ref, int version) {
		return model.refusals().stale(ref, journal.entries(session, ref), version);
	}

	private KindTables tables(RecordRef ref) {
		return model.schema().kind(ref.kind());
	}

	private static void refuseTwice(List<Change> changes) {
		long distinct = changes.stream().map(change -> change.image().ref().id()).distinct().count();
		if (distinct < changes.size()) {
			throw new IllegalArgumentException("A unit of work names each record once");
		}
	}
}
