/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.stemma.api.Outcome;
import org.stemma.api.RecordView;
import org.stemma.core.lab.Session;
import org.stemma.core.query.Query;
import org.stemma.core.release.Release.SignRequest;
import org.stemma.model.identity.Role;
import org.stemma.model.release.SignatureMeaning;

class DecisionRaceTest {

	private final ReleaseLab lab = new ReleaseLab();

	@Test
	void ofAReleaseAndARejectionAtOnceExactlyOneWins() throws Exception {
		Session other = lab.identity.colleague("olga", Role.QA_RELEASER);
		lab.release().sign(lab.rita, lab.request(lab.rita, SignatureMeaning.REVIEWED)).get();
		CyclicBarrier start = new CyclicBarrier(2);
		try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
			List<Outcome<RecordView>> outcomes = threads
					.invokeAll(List.of(signing(lab.rolf, SignatureMeaning.RELEASED, start),
							signing(other, SignatureMeaning.REJECTED, start)))
					.stream().map(Future::resultNow).toList();
			assertEquals(1, outcomes.stream().filter(Outcome::succeeded).count(), outcomes.toString());
			assertTrue(outcomes.stream().filter(outcome -> !outcome.succeeded())
					.allMatch(outcome -> outcome.problems().getFirst().code().equals("lot.decided")), outcomes.toString());
		}
		assertEquals(1, lab.lab.store().count(Query.of("release.Disposition")));
		assertEquals(2, lab.lab.store().count(Query.of("release.Signature")));
	}

	private Callable<Outcome<RecordView>> signing(Session session, SignatureMeaning meaning, CyclicBarrier start) {
		SignRequest request = lab.request(session, meaning);
		return () -> {
			start.await();
			return lab.release().sign(session, request);
		};
	}
}
