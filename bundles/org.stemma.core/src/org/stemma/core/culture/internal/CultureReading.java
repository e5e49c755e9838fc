/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.culture.internal;

import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.core.culture.CultureView;
import org.stemma.core.culture.CultureView.Moment;
import org.stemma.core.query.Sort;
import org.stemma.core.record.KindModels;
import org.stemma.core.record.RecordViews;
import org.stemma.core.store.LabReader;
import org.stemma.core.store.Stored;
import org.stemma.model.culture.Act;
import org.stemma.model.culture.Cryovial;
import org.stemma.model.culture.Lot;
import org.stemma.model.culture.Seed;
import org.stemma.model.culture.Vessel;
import org.stemma.model.culture.VesselState;
import org.stemma.model.record.Record;

/**
 * Reads a culture: of a lot everything, of a vessel the acts on it and on the vessels of the lot that its cells were in
 * before.
 */
final class CultureReading {

	private final LabReader lab;
	private final LotRecords records;
	private final RecordViews views;
	private final ZoneId zone;

	CultureReading(LabReader lab, KindModels kinds) {
		this.lab = lab;
		this.records = new LotRecords(lab, kinds);
		this.zone = lab.lab().zone();
		this.views = new RecordViews(kinds, zone);
	}

	/** The culture of a lot or vessel; {@link IllegalArgumentException} when there is no such one. */
	CultureView of(RecordRef ref) {
		return lab.load(Vessel.class, ref.id()).map(vessel -> read(vessel.record().getLot(), List.of(vessel)))
				.orElseGet(() -> read(ref, List.of()));
	}

	private CultureView read(RecordRef ref, List<Stored<Vessel>> chosen) {
		Stored<Lot> lot = lab.load(Lot.class, ref.id())
				.orElseThrow(() -> new IllegalArgumentException("There is no vessel or lot " + ref.code()));
		List<Stored<Act>> acts = records.of(Act.class, lot.ref(), Sort.by("performed"));
		List<Stored<Act>> told = chosen.isEmpty() ? acts : life(chosen.getFirst().ref(), acts);
		GrowthCurve curve = new GrowthCurve(zone);
		List<RecordView> vials = views(records.of(Cryovial.class, lot.ref(), Sort.by("code")));
		return new CultureView(views.view(lot), vessels(lot, chosen), vials, timeline(told),
				told.stream().map(Stored::record).flatMap(curve::points).toList());
	}

	private List<RecordView> vessels(Stored<Lot> lot, List<Stored<Vessel>> chosen) {
		Comparator<Stored<Vessel>> order = Comparator
				.comparing((Stored<Vessel> vessel) -> chosen.stream().noneMatch(one -> one.ref().means(vessel.ref())))
				.thenComparing(vessel -> vessel.record().getState() != VesselState.IN_CULTURE);
		return views(records.of(Vessel.class, lot.ref(), Sort.by("code")).stream().sorted(order).toList());
	}

	private List<RecordView> views(List<? extends Stored<? extends Record>> stored) {
		return stored.stream().map(views::view).toList();
	}

	private static List<Stored<Act>> life(RecordRef vessel, List<Stored<Act>> acts) {
		Set<UUID> line = new HashSet<>(Set.of(vessel.id()));
		for (Stored<Act> act : acts.reversed()) {
			if (!(act.record() instanceof Seed) && meets(ActParts.made(act.record()), line)) {
				line.addAll(ids(ActParts.sources(act.record())));
			}
		}
		return acts.stream().filter(act -> meets(ActParts.subjects(act.record()), line)).toList();
	}

	private static boolean meets(List<RecordRef> refs, Set<UUID> line) {
		return refs.stream().anyMatch(ref -> line.contains(ref.id()));
	}

	private static Collection<UUID> ids(List<RecordRef> refs) {
		return refs.stream().map(RecordRef::id).collect(Collectors.toSet());
	}

	private List<Moment> timeline(List<Stored<Act>> acts) {
		Names names = Names.of(lab, acts.stream().map(Stored::record).toList());
		ActSentence sentence = new ActSentence(names);
		return acts.stream().map(act -> moment(act, names, sentence)).toList();
	}

	private Moment moment(Stored<Act> stored, Names names, ActSentence sentence) {
		Act act = stored.record();
		return new Moment(stored.ref(), ActParts.subjects(act), act.getPerformed().atZone(zone),
				names.person(act.getPerformedBy()), sentence.of(act));
	}
}
