/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal;

import java.util.List;
import java.util.Objects;
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

/**
 * Looks for all that belongs into one lot's dossier. Asks for all of a kind at a time, so that the number of questions does
 * not grow with that of results. Used once, by one thread.
 */
final class DossierSearch {

	private static final List<String> FITNESS = List.of("instrument.InstrumentQualification", "instrument.Calibration",
			"instrument.Maintenance");

	private final LabReader reader;
	private final Ancestry ancestry;
	private final FoundRecords found;

	DossierSearch(LabReader reader) {
		this.reader = reader;
		this.ancestry = new Ancestry(reader);
		this.found = new FoundRecords(reader);
	}

	/** Every record of the dossier, the lot first. */
	List<Stored<? extends Record>> search(Stored<Lot> lot) {
		found.add(lot);
		found.add(ancestry.of(List.of(lot.ref())).stream());
		sources(otherLots());
		quality(lot);
		found.add(found.of("instrument.InstrumentRun", InstrumentRun.class).stream()
				.flatMap(run -> Stream.of(run.getInstrument(), run.getFile())));
		FITNESS.forEach(kind -> referring(kind, "instrument", "instrument.Instrument"));
		referring("donation.Consent", "donor", "donation.Donor");
		return found.all();
	}

	/** Lots that vessels and vials of the ancestry belong to. */
	private List<RecordRef> otherLots() {
		return unseen(Stream.concat(found.of("culture.Vessel", Vessel.class).stream().map(Vessel::getLot),
				found.of("culture.Cryovial", Cryovial.class).stream().map(Cryovial::getLot)));
	}

	private List<RecordRef> unseen(Stream<RecordRef> lots) {
		return lots.filter(Objects::nonNull).filter(lot -> !found.has(lot)).toList();
	}

	/** Adds lots with where they come from, without what happened to them after they were left. */
	private void sources(List<RecordRef> lots) {
		List<RecordRef> level = lots;
		while (!level.isEmpty()) {
			found.add(level.stream());
			List<Lot> left = found.records(level, Lot.class);
			List<RecordRef> origins = left.stream().flatMap(lot -> Stream.of(lot.getLine(), lot.getCollection()))
					.filter(Objects::nonNull).toList();
			found.add(origins.stream());
			found.add(ancestry.of(origins).stream());
			level = unseen(left.stream().flatMap(lot -> lot.getParents().stream()));
		}
	}

	/** Adds what the lot is judged by and how it was judged. */
	private void quality(Stored<Lot> lot) {
		Filter own = Filter.refersTo("lot", lot.ref());
		found.add(all("quality.Result", own));
		found.add(all("quality.Investigation", own));
		found.add(Stream.ofNullable(lot.record().getSpecification()));
		found.add(found.of("quality.Result", Result.class).stream().flatMap(result -> Stream.of(result.getSpecification(),
				result.getMethod(), result.getInstrument(), result.getRun(), result.getSample(), result.getRestriction())));
		found.add(found.of("quality.SpecificationVersion", SpecificationVersion.class).stream()
				.flatMap(version -> version.getCriteria().stream()).map(Criterion::getMethod));
	}

	private void referring(String kind, String column, String target) {
		List<RecordRef> targets = found.of(target);
		if (!targets.isEmpty()) {
			found.add(all(kind, new Filter.In(column, List.copyOf(targets))));
		}
	}

	private Stream<RecordRef> all(String kind, Filter filter) {
		return AllRefs.of(reader::page, Query.of(kind).where(filter).limit(Query.MAXIMUM_LIMIT)).stream();
	}
}
