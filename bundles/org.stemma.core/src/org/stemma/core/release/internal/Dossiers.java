/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.stemma.api.ContentHash;
import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.api.release.Dossier;
import org.stemma.core.record.CanonicalRecord;
import org.stemma.core.record.RecordViews;
import org.stemma.core.release.internal.Decisions.Decision;
import org.stemma.core.release.internal.DossierList.Line;
import org.stemma.core.store.JournalEntry;
import org.stemma.core.store.LabReader;
import org.stemma.core.store.Stored;
import org.stemma.model.culture.Lot;
import org.stemma.model.record.Record;

/**
 * Collects dossiers. The lot enters the hash as it was when it was decided on: the decision changes its disposition, and
 * a decision must not make its own signature look outdated. Nor must what is found well about an instrument later.
 */
final class Dossiers {

	private final RecordViews views;
	private final Supplier<Instant> clock;

	Dossiers(RecordViews views, Supplier<Instant> clock) {
		this.views = views;
		this.clock = clock;
	}

	/** The dossier of a lot as a reader sees it; refused with code {@code lot.unknown}. */
	Outcome<Collected> collect(LabReader reader, RecordRef lot) {
		return reader.load(Lot.class, lot.id()).map(stored -> Outcome.of(collect(reader, stored))).orElseGet(
				() -> Outcome.refused("lot.unknown", "There is no lot " + lot.code() + " in this laboratory."));
	}

	private Collected collect(LabReader reader, Stored<Lot> lot) {
		Optional<Decision> decision = new Decisions(reader).of(lot.ref());
		List<Stored<? extends Record>> records = records(reader, lot, decision);
		List<RecordView> all = records.stream().map(views::view).toList();
		Dossier dossier = new Dossier(views.view(lot), clock.get(), reader.lab().zone(), all);
		return new Collected(dossier, list(reader, lot, records, decision), lot);
	}

	/** The hash of a lot's dossier. */
	ContentHash hash(LabReader reader, Stored<Lot> lot) {
		Optional<Decision> decision = new Decisions(reader).of(lot.ref());
		return list(reader, lot, records(reader, lot, decision), decision).hash();
	}

	private static List<Stored<? extends Record>> records(LabReader reader, Stored<Lot> lot, Optional<Decision> decision) {
		List<Stored<? extends Record>> found = new DossierSearch(reader).search(lot);
		return decision.map(decided -> new LaterUpkeep(reader, decided).without(found)).orElse(found);
	}

	private static DossierList list(LabReader reader, Stored<Lot> lot, List<Stored<? extends Record>> records, Optional<Decision> decision) {
		return DossierList.of(records.stream().map(
				record -> record.ref().means(lot.ref()) ? asDecided(reader, lot, decision) : line(record)).toList());
	}

	private static Line line(Stored<? extends Record> record) {
		return new Line(record.ref().id(), record.version(), record.hash());
	}

	private static Line asDecided(LabReader reader, Stored<Lot> lot, Optional<Decision> decision) {
		Optional<Integer> signed = decision.map(decided -> decided.signature().record().getLotVersion())
				.filter(version -> lot.version() == version + 1);
		return signed.flatMap(version -> entry(reader, lot, version))
				.map(entry -> new Line(lot.ref().id(), entry.version(), CanonicalRecord.hash(entry.canonical())))
				.orElseGet(() -> line(lot));
	}

	private static Optional<JournalEntry> entry(LabReader reader, Stored<Lot> lot, int version) {
		return reader.entries(lot.ref()).stream().filter(entry -> entry.version() == version).findFirst();
	}
}
