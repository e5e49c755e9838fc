/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.culture.act;

import java.util.ArrayList;
import java.util.List;

import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.core.culture.ActReceipt;
import org.stemma.core.culture.Acts;
import org.stemma.core.culture.CultureView;
import org.stemma.core.culture.Cultures;
import org.stemma.core.lab.Session;

/** Keeps the requests that forms send, and carries out none. */
final class SentRequests implements Cultures {

	private final List<Object> requests = new ArrayList<>();

	/** The only request sent, of that type. */
	<T> T only(Class<T> type) {
		if (requests.size() != 1) {
			throw new AssertionError("One request was expected, sent: " + requests);
		}
		return type.cast(requests.getFirst());
	}

	boolean none() {
		return requests.isEmpty();
	}

	private Outcome<ActReceipt> keep(Object request) {
		requests.add(request);
		return Outcome.refused("test", "Only kept");
	}

	@Override
	public Outcome<ActReceipt> thaw(Session session, Acts.Thaw request) {
		return keep(request);
	}

	@Override
	public Outcome<ActReceipt> seed(Session session, Acts.Seed request) {
		return keep(request);
	}

	@Override
	public Outcome<ActReceipt> feed(Session session, Acts.Feed request) {
		return keep(request);
	}

	@Override
	public Outcome<ActReceipt> observe(Session session, Acts.Observe request) {
		return keep(request);
	}

	@Override
	public Outcome<ActReceipt> count(Session session, Acts.Count request) {
		return keep(request);
	}

	@Override
	public Outcome<ActReceipt> passage(Session session, Acts.Passage request) {
		return keep(request);
	}

	@Override
	public Outcome<ActReceipt> split(Session session, Acts.Split request) {
		return keep(request);
	}

	@Override
	public Outcome<ActReceipt> harvest(Session session, Acts.Harvest request) {
		return keep(request);
	}

	@Override
	public Outcome<ActReceipt> freeze(Session session, Acts.Freeze request) {
		return keep(request);
	}

	@Override
	public Outcome<ActReceipt> discard(Session session, Acts.Discard request) {
		return keep(request);
	}

	@Override
	public CultureView culture(RecordRef vesselOrLot) {
		throw new UnsupportedOperationException("Forms read nothing");
	}
}
