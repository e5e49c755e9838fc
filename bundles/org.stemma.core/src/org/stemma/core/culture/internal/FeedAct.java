/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.culture.internal;

import org.stemma.api.Outcome;
import org.stemma.core.culture.ActReceipt;
import org.stemma.core.culture.Acts;
import org.stemma.core.lab.Session;
import org.stemma.core.record.KindModels;
import org.stemma.core.store.Stored;
import org.stemma.model.culture.Feed;
import org.stemma.model.culture.Vessel;
import org.stemma.model.culture.VesselState;

/** Fresh medium. */
final class FeedAct {

	private final Bench bench;
	private final KindModels kinds;
	private final Vessels vessels;

	FeedAct(Bench bench, KindModels kinds, Vessels vessels) {
		this.bench = bench;
		this.kinds = kinds;
		this.vessels = vessels;
	}

	Outcome<ActReceipt> perform(Session session, Acts.Feed request) {
		return bench.act(session, request.details(), draft -> vessels.inCulture(draft, request.vessel())
				.filter(vessel -> !draft.refused()).map(vessel -> feed(draft, request, vessel)));
	}

	private Feed feed(Draft draft, Acts.Feed request, Stored<Vessel> vessel) {
		Feed feed = kinds.create(Feed.class);
		feed.setLot(vessel.record().getLot());
		feed.setVessel(vessel.ref());
		request.volume().ifPresent(feed::setVolume);
		request.fractionExchanged().ifPresent(feed::setFractionExchanged);
		vessels.leave(draft, vessel, VesselState.IN_CULTURE);
		return feed;
	}
}
