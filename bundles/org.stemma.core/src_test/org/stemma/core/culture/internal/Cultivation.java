/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.culture.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.api.Quantity;
import org.stemma.api.RecordRef;
import org.stemma.core.culture.ActDetails;
import org.stemma.core.culture.ActReceipt;
import org.stemma.core.culture.Acts;
import org.stemma.core.culture.Cultures;
import org.stemma.core.culture.NewVessel;
import org.stemma.core.lab.Session;
import org.stemma.core.testing.SampleRecords;
import org.stemma.core.testing.TestLab;
import org.stemma.model.culture.Cryovial;
import org.stemma.model.culture.Vessel;
import org.stemma.model.identity.Role;
import org.stemma.model.record.Record;

/** A laboratory with a line, a lot in quarantine, a vial and a flask in culture since an hour. */
final class Cultivation {

	final TestLab lab = new TestLab();
	final SampleRecords samples = lab.samples();
	final RecordRef line = samples.line("LINE-1");
	final RecordRef lot = samples.lot("LOT-1", line, samples.specification("SP-1"));
	final RecordRef vial = samples.vial("VIAL-1", line);
	final RecordRef flask = samples.vessel("F-1", lot);
	final RecordRef medium = samples.material("M-1");
	final Cultures cultures = new RecordedCultures(lab.store(), lab.clock(), lab.kinds());
	final Session bench = lab.session(Role.BENCH);

	Cultivation() {
		lab.clock().advance(Duration.ofHours(1));
	}

	void later(Duration duration) {
		lab.clock().advance(duration);
	}

	static BigDecimal n(String digits) {
		return new BigDecimal(digits);
	}

	static List<NewVessel> flasks(int count) {
		return IntStream.range(0, count).mapToObj(i -> NewVessel.of("T75 flask")).toList();
	}

	static NewVessel flask(String code, String cells) {
		return new NewVessel(code, "T75 flask", Optional.of(Quantity.of("75", "cm2")),
				Optional.ofNullable(cells).map(BigDecimal::new));
	}

	Acts.Passage passage(RecordRef vessel, String harvested, List<NewVessel> into) {
		return new Acts.Passage(ActDetails.now(), vessel, n(harvested), Optional.empty(), into);
	}

	Acts.Thaw thaw(String viable, List<NewVessel> into) {
		return new Acts.Thaw(ActDetails.now(), lot, vial, n(viable), Optional.of(n("91.5")), into);
	}

	Acts.Feed feed(RecordRef vessel) {
		return new Acts.Feed(ActDetails.now(), vessel, Optional.empty(), Optional.empty());
	}

	Acts.Harvest harvest(String viable, RecordRef... vessels) {
		return new Acts.Harvest(ActDetails.now(), List.of(vessels), n(viable), Optional.empty(), Optional.empty());
	}

	Acts.Freeze freeze(String perVial, int vials, RecordRef... vessels) {
		return new Acts.Freeze(ActDetails.now(), List.of(vessels), n(perVial), Optional.empty(), Optional.empty(), "",
				IntStream.range(0, vials).mapToObj(i -> "").toList());
	}

	Acts.Discard discard(RecordRef subject) {
		return new Acts.Discard(ActDetails.now(), subject, "contaminated");
	}

	Vessel vessel(RecordRef ref) {
		return lab.record(Vessel.class, ref);
	}

	Cryovial vial(RecordRef ref) {
		return lab.record(Cryovial.class, ref);
	}

	<T extends Record> T act(Class<T> type, Outcome<ActReceipt> outcome) {
		assertTrue(outcome.succeeded(), () -> outcome.problems().toString());
		return lab.record(type, outcome.get().act());
	}

	/** Asserts that the act is refused for that reason, tells what to do, and changes nothing. */
	Problem refused(String code, Supplier<Outcome<ActReceipt>> act) {
		long before = lab.store().head().sequence();
		Outcome<ActReceipt> outcome = act.get();
		assertFalse(outcome.succeeded(), "refused");
		assertEquals(before, lab.store().head().sequence(), "nothing committed");
		Problem problem = outcome.problems().stream().filter(each -> each.code().equals(code)).findFirst()
				.orElseThrow(() -> new AssertionError("expected " + code + ", found " + outcome.problems()));
		assertTrue(problem.blocks());
		return problem;
	}

	static void noted(String code, Outcome<?> outcome) {
		assertTrue(outcome.succeeded(), () -> outcome.problems().toString());
		assertTrue(outcome.problems().stream().anyMatch(problem -> problem.code().equals(code)),
				() -> outcome.problems().toString());
	}
}
