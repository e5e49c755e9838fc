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

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.core.culture.ActReceipt;
import org.stemma.core.query.Sort;
import org.stemma.core.store.Stored;
import org.stemma.model.culture.Act;
import org.stemma.model.culture.Cryovial;
import org.stemma.model.culture.Derivation;
import org.stemma.model.culture.Passage;
import org.stemma.model.culture.Vessel;
import org.stemma.model.record.Record;

/** What holds after any history of acts, tried with generated ones. */
final class HistoriesTest {

	private static final int ACTS = 120;

	private final Cultivation at = new Cultivation();
	private final Map<String, Integer> accepted = new TreeMap<>();

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void neverMakesCellsYoungerNorMoreThanTheyAre(long seed) {
		live(seed);
		for (Stored<Act> act : acts()) {
			older(act.record());
			fractions(act.record());
		}
		assertTrue(at.lab.store().verify().intact());
	}

	@Test
	void triesEveryKindOfActThatMakesSomething() {
		for (long seed = 1; seed <= 8; seed++) {
			live(seed);
		}
		assertEquals(List.of("Discard", "Feed", "Freeze", "Harvest", "Passage", "Seed", "Split", "Thaw"),
				List.copyOf(accepted.keySet()));
		assertTrue(accepted.values().stream().min(Comparator.naturalOrder()).orElseThrow() >= 5, accepted.toString());
	}

	private void live(long seed) {
		RandomBench bench = new RandomBench(at, seed);
		for (int i = 0; i < ACTS; i++) {
			long before = at.lab.store().head().sequence();
			Outcome<ActReceipt> outcome = bench.act();
			if (outcome.succeeded()) {
				accepted.merge(outcome.get().act().kind().replace("culture.", ""), 1, Integer::sum);
			} else {
				assertEquals(before, at.lab.store().head().sequence(), "a refused act changes nothing");
			}
		}
	}

	private List<Stored<Act>> acts() {
		return new LotRecords(at.lab.store(), at.lab.kinds()).of(Act.class, at.lot, Sort.by("performed"));
	}

	private void older(Act act) {
		for (RecordRef source : ActParts.sources(act)) {
			for (RecordRef made : ActParts.made(act)) {
				int step = act instanceof Passage ? 1 : 0;
				assertTrue(passage(made) >= passage(source) + step, act.getCode() + ": passage number");
				assertTrue(doublings(made).compareTo(doublings(source)) >= 0, act.getCode() + ": doublings");
			}
		}
	}

	private static void fractions(Act act) {
		BigDecimal sum = ActParts.derivations(act).stream().map(Derivation::getFraction).filter(Objects::nonNull)
				.reduce(BigDecimal.ZERO, BigDecimal::add);
		assertTrue(sum.compareTo(BigDecimal.ONE) <= 0, act.getCode() + " carries " + sum);
	}

	private int passage(RecordRef ref) {
		return switch (record(ref)) {
		case Vessel vessel -> vessel.getPassageNumber();
		case Cryovial vial -> vial.getPassageNumber();
		default -> 0;
		};
	}

	private BigDecimal doublings(RecordRef ref) {
		return switch (record(ref)) {
		case Vessel vessel -> vessel.getCumulativeDoublings();
		case Cryovial vial -> vial.getCumulativeDoublings();
		default -> BigDecimal.ZERO;
		};
	}

	private Record record(RecordRef ref) {
		return at.lab.record(Record.class, ref);
	}
}
