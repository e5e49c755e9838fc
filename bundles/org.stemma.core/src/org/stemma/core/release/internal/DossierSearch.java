/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.stemma.api.RecordRef;
import org.stemma.core.query.AllRefs;
import org.stemma.core.query.Filter;
import org.stemma.core.query.Query;
import org.stemma.core.store.LabReader;
import org.stemma.core.store.Stored;
import org.stemma.model.culture.Cryovial;
import org.stemma.model.culture.Lot;
import org.stemma.model.culture.Vessel;
import org.stemma.model.instrument.InstrumentRun;
import org.stemma.model.quality.Criterion;
import org.stemma.model.quality.Result;
import org.stemma.model.quality.SpecificationVersion;
import org.stemma.model.record.Record;

/** Looks for all that belongs into one lot's dossier. Used once, by one thread. */
final class DossierSearch {

	private static final List<String> FITNESS = List.of("instrument.InstrumentQualification", "instrument.Calibration",
			"instrument.Maintenance");

	private final LabReader reader;
	private final Ancestry ancestry;
	private final Map<UUID, RecordRef> found = new LinkedHashMap<>();

	DossierSearch(LabReader reader) {
		this.reader = reader;
		this.ancestry = new Ancestry(reader);
	}

	/** References of every record of the dossier, the lot first. */
	List<RecordRef> search(Stored<Lot> lot) {
		add(Stream.of(lot.ref()));
		add(ancestry.of(List.of(lot.ref())).stream());
		sources(otherLots());
		quality(lot);
		add(each(InstrumentRun.class).flatMap(run -> Stream.of(run.getInstrument(), run.getFile())));
		FITNESS.forEach(kind -> referring(kind, "instrument", "instrument.Instrument"));
		referring("donation.Consent", "donor", "donation.Donor");
		return List.copyOf(found.values());
	}

	private void add(Stream<RecordRef> refs) {
		refs.filter(Objects::nonNull).forEach(ref -> found.putIfAbsent(ref.id(), ref));
	}

	/** Lots that vessels and vials of the ancestry belong to. */
	private List<RecordRef> otherLots() {
		return Stream.concat(each(Vessel.class).map(Vessel::getLot), each(Cryovial.class).map(Cryovial::getLot))
				.filter(Objects::nonNull).filter(lot -> !found.containsKey(lot.id())).toList();
	}

	/** Adds lots with where they come from, without what happened to them after they were left. */
	private void sources(List<RecordRef> lots) {
		Deque<RecordRef> open = new ArrayDeque<>(lots);
		while (!open.isEmpty()) {
			RecordRef ref = open.poll();
			if (found.putIfAbsent(ref.id(), ref) == null) {
				Lot lot = reader.load(Lot.class, ref.id()).orElseThrow().record();
				List<RecordRef> origins = Stream.of(lot.getLine(), lot.getCollection()).filter(Objects::nonNull).toList();
				add(origins.stream());
				add(ancestry.of(origins).stream());
				open.addAll(lot.getParents());
			}
		}
	}

	/** Adds what the lot is judged by and how it was judged. */
	private void quality(Stored<Lot> lot) {
		add(all("quality.Result", "lot", lot.ref()).stream());
		add(all("quality.Investigation", "lot", lot.ref()).stream());
		add(Stream.of(lot.record()).map(Lot::getSpecification));
		add(each(Result.class).flatMap(result -> Stream.of(result.getSpecification(), result.getMethod(),
				result.getInstrument(), result.getRun(), result.getSample(), result.getRestriction()).filter(Objects::nonNull)));
		add(each(SpecificationVersion.class).flatMap(version -> version.getCriteria().stream()).map(Criterion::getMethod));
	}

	private void referring(String kind, String column, String target) {
		List<RecordRef> targets = found.values().stream().filter(ref -> ref.kind().equals(target)).toList();
		targets.forEach(ref -> add(all(kind, column, ref).stream()));
	}

	private List<RecordRef> all(String kind, String column, RecordRef ref) {
		return AllRefs.of(reader::page, Query.of(kind).where(Filter.refersTo(column, ref)));
	}

	private <T extends Record> Stream<T> each(Class<T> type) {
		Collection<RecordRef> refs = List.copyOf(found.values());
		return reader.load(refs).stream().map(Stored::record).filter(type::isInstance).map(type::cast);
	}
}
