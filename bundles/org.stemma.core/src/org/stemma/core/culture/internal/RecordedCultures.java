/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.culture.internal;

import java.time.Clock;

import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.core.culture.ActReceipt;
import org.stemma.core.culture.Acts;
import org.stemma.core.culture.CultureView;
import org.stemma.core.culture.Cultures;
import org.stemma.core.lab.Session;
import org.stemma.core.record.KindModels;
import org.stemma.core.store.LabStore;

/** Acts on the cultures of one lab. Safe to use from several threads. */
public final class RecordedCultures implements Cultures {

	private final ThawAct thaw;
	private final SeedAct seed;
	private final FeedAct feed;
	private final ObserveAct observe;
	private final CountAct count;
	private final PassageAct passage;
	private final SplitAct split;
	private final HarvestAct harvest;
	private final FreezeAct freeze;
	private final DiscardAct discard;
	private final CultureReading reading;

	/** The cultures kept in a store, with the clock that says what is past. */
	public RecordedCultures(LabStore store, Clock clock, KindModels kinds) {
		Bench bench = new Bench(store, clock, kinds);
		Known known = new Known(store, kinds);
		LotCheck lots = new LotCheck(known);
		Vessels vessels = new Vessels(known, lots);
		Vials vials = new Vials(known);
		OriginCheck origins = new OriginCheck(store);
		FreshCodes codes = new FreshCodes(store, kinds);
		VesselFiller filler = new VesselFiller(kinds, codes);
		thaw = new ThawAct(bench, kinds, lots, vials, origins, filler);
		seed = new SeedAct(bench, kinds, known, lots, origins, filler);
		feed = new FeedAct(bench, kinds, vessels);
		observe = new ObserveAct(bench, kinds, vessels);
		count = new CountAct(bench, kinds, known, vessels);
		passage = new PassageAct(bench, kinds, vessels, filler);
		split = new SplitAct(bench, kinds, vessels, filler);
		harvest = new HarvestAct(bench, kinds, vessels);
		freeze = new FreezeAct(bench, kinds, vessels, new LotRecords(store, kinds), new VialFiller(kinds, codes));
		discard = new DiscardAct(bench, kinds, known, vessels, vials);
		reading = new CultureReading(store, kinds);
	}

	@Override
	public Outcome<ActReceipt> thaw(Session session, Acts.Thaw request) {
		return thaw.perform(session, request);
	}

	@Override
	public Outcome<ActReceipt> seed(Session session, Acts.Seed request) {
		return seed.perform(session, request);
	}

	@Override
	public Outcome<ActReceipt> feed(Session session, Acts.Feed request) {
		return feed.perform(session, request);
	}

	@Override
	public Outcome<ActReceipt> observe(Session session, Acts.Observe request) {
		return observe.perform(session, request);
	}

	@Override
	public Outcome<ActReceipt> count(Session session, Acts.Count request) {
		return count.perform(session, request);
	}

	@Override
	public Outcome<ActReceipt> passage(Session session, Acts.Passage request) {
		return passage.perform(session, request);
	}

	@Override
	public Outcome<ActReceipt> split(Session session, Acts.Split request) {
		return split.perform(session, request);
	}

	@Override
	public Outcome<ActReceipt> harvest(Session session, Acts.Harvest request) {
		return harvest.perform(session, request);
	}

	@Override
	public Outcome<ActReceipt> freeze(Session session, Acts.Freeze request) {
		return freeze.perform(session, request);
	}

	@Override
	public Outcome<ActReceipt> discard(Session session, Acts.Discard request) {
		return discard.perform(session, request);
	}

	@Override
	public CultureView culture(RecordRef vesselOrLot) {
		return reading.of(vesselOrLot);
	}
}
