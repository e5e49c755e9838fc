/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.culture.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stemma.core.culture.internal.Cultivation.flask;
import static org.stemma.core.culture.internal.Cultivation.flasks;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.stemma.api.Outcome;
import org.stemma.core.culture.ActDetails;
import org.stemma.core.culture.ActReceipt;
import org.stemma.core.culture.Acts;
import org.stemma.core.store.Commit;
import org.stemma.model.culture.Act;
import org.stemma.model.culture.Feed;
import org.stemma.model.culture.Lot;
import org.stemma.model.culture.LotDisposition;
import org.stemma.model.culture.Passage;
import org.stemma.model.culture.Vessel;
import org.stemma.model.identity.Person;
import org.stemma.model.identity.Role;

/** What all acts have in common, shown with some of them. */
final class BenchTest {

	private final Cultivation at = new Cultivation();

	@Test
	void onlyBenchAndSupervisorsLogActs() {
		Stream.of(Role.QA_REVIEWER, Role.QA_RELEASER, Role.ADMINISTRATOR).forEach(role -> at.refused("role.missing",
				() -> at.cultures.feed(at.lab.session(role), at.feed(at.flask))));
		at.cultures.feed(at.lab.session(Role.SUPERVISOR), at.feed(at.flask)).get();
	}

	@Test
	void refusesAPersonWhoLeft() {
		at.lab.change(Role.ADMINISTRATOR, Person.class, at.bench.person(), person -> person.setActive(false));
		at.refused("session.ended", () -> at.cultures.feed(at.bench, at.feed(at.flask)));
	}

	@Test
	void refusesTheFutureAndTheTimeBeforeTheLastAct() {
		at.refused("act.future", () -> at.cultures.feed(at.bench, feedAt(Duration.ofSeconds(1))));
		at.refused("act.earlier", () -> at.cultures.feed(at.bench, feedAt(Duration.ofHours(-2))));
		at.cultures.feed(at.bench, feedAt(Duration.ofMinutes(-10))).get();
		at.refused("act.earlier", () -> at.cultures.feed(at.bench, feedAt(Duration.ofMinutes(-11))));
	}

	@Test
	void refusesEveryActButDiscardOnADecidedLot() {
		for (LotDisposition decided : List.of(LotDisposition.RELEASED, LotDisposition.RESTRICTED, LotDisposition.REJECTED)) {
			at.lab.change(Role.QA_RELEASER, Lot.class, at.lot, lot -> lot.setDisposition(decided));
			at.refused("lot.decided", () -> at.cultures.feed(at.bench, at.feed(at.flask)));
			at.refused("lot.decided", () -> at.cultures.thaw(at.bench, at.thaw("800000", flasks(1))));
			at.refused("lot.decided", () -> at.cultures.harvest(at.bench, at.harvest("800000", at.flask)));
		}
	}

	@Test
	void tellsAllThatIsWrongAtOnce() {
		at.cultures.discard(at.bench, at.discard(at.flask)).get();
		Outcome<ActReceipt> both = at.cultures.passage(at.bench,
				at.passage(at.flask, "100", List.of(flask("", "200"))));
		assertEquals(List.of("vessel.state", "cells.more"), both.problems().stream().map(p -> p.code()).toList());
	}

	@Test
	void carriesAnOperationOutOnce() {
		Acts.Passage request = at.passage(at.flask, "3200000", flasks(2));
		ActReceipt first = at.cultures.passage(at.bench, request).get();
		long sequence = at.lab.store().head().sequence();
		assertEquals(first, at.cultures.passage(at.bench, request).get());
		assertEquals(sequence, at.lab.store().head().sequence());
	}

	@Test
	void doesNotTakeAnotherOperationForAnAct() {
		Commit commit = at.lab.store().entries(at.lot).getFirst().commit();
		ActDetails details = new ActDetails(commit.operationId(), Optional.empty(), List.of(), "", List.of());
		at.refused("operation.other", () -> at.cultures.feed(at.bench,
				new Acts.Feed(details, at.flask, Optional.empty(), Optional.empty())));
	}

	@Test
	void namesEverythingItWasBuiltOn() {
		int version = at.lab.store().load(Vessel.class, at.flask.id()).orElseThrow().version();
		Acts.Passage request = at.passage(at.flask, "3200000", flasks(1));
		Passage passage = at.act(Passage.class, at.cultures.passage(at.bench, new Acts.Passage(
				request.details().with(at.medium), at.flask, request.harvestedCells(), Optional.empty(), request.into())));
		assertEquals(List.of("M-1 1", "F-1 " + version, "LOT-1 1"), passage.getBuiltOn().stream()
				.map(part -> part.getRecord().code() + " " + part.getVersion()).toList());
	}

	@Test
	void keepsWhoWhenWhereAndTheNote() {
		Act act = at.act(Act.class, at.cultures.feed(at.bench,
				new Acts.Feed(ActDetails.now().noting("pre-warmed"), at.flask, Optional.empty(), Optional.empty())));
		assertEquals(at.bench.person(), act.getPerformedBy());
		assertEquals(at.lab.clock().instant(), act.getPerformed());
		assertEquals("Europe/Berlin", act.getZone());
		assertEquals("pre-warmed", act.getNote());
		assertEquals("FEE-000001", act.getCode());
		assertEquals(at.lot, act.getLot());
	}

	@Test
	void commitsTheActWithAllThatItMakesAndChangesAtOnce() {
		UUID operation = UUID.randomUUID();
		ActDetails details = new ActDetails(operation, Optional.empty(), List.of(), "", List.of());
		at.cultures.passage(at.bench,
				new Acts.Passage(details, at.flask, Cultivation.n("3200000"), Optional.empty(), flasks(3))).get();
		Commit commit = at.lab.store().operation(operation).orElseThrow();
		assertEquals(5, commit.lastSequence() - commit.firstSequence() + 1);
		assertEquals("Passage", commit.why());
		assertTrue(at.lab.store().verify().intact());
	}

	private Acts.Feed feedAt(Duration fromNow) {
		return new Acts.Feed(ActDetails.now().at(at.lab.clock().instant().plus(fromNow)), at.flask, Optional.empty(),
				Optional.empty());
	}

	@Test
	void needsThePersonToBeThereUntilTheCommit() {
		Bench bench = new Bench(at.lab.store(), at.lab.clock(), at.lab.kinds());
		Outcome<ActReceipt> outcome = bench.act(at.bench, ActDetails.now(), draft -> {
			at.lab.change(Role.ADMINISTRATOR, Person.class, at.bench.person(), person -> person.setActive(false));
			Feed feed = at.lab.kinds().create(Feed.class);
			feed.setLot(at.lot);
			feed.setVessel(at.flask);
			return Optional.of(feed);
		});
		assertEquals("record.stale", outcome.problems().getFirst().code());
	}
}
