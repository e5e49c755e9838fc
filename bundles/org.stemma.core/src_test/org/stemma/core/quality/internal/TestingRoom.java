/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.quality.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.core.instrument.internal.RecordedFitness;
import org.stemma.core.lab.Session;
import org.stemma.core.quality.Criteria;
import org.stemma.core.quality.Quality;
import org.stemma.core.quality.Quality.ResultEntry;
import org.stemma.core.quality.Quality.Value;
import org.stemma.core.testing.SampleRecords;
import org.stemma.core.testing.TestLab;
import org.stemma.model.identity.Role;
import org.stemma.model.quality.Criterion;
import org.stemma.model.quality.Result;
import org.stemma.model.quality.SpecificationState;
import org.stemma.model.quality.TestPurpose;

/** A laboratory with a lot that is judged by version SP-1/1 of a specification with five tests. */
final class TestingRoom {

	final TestLab lab = new TestLab();
	final SampleRecords samples = lab.samples();
	final RecordRef line = samples.line("LINE-1");
	final RecordRef method = samples.method("QC-07");
	final RecordRef specification = samples.specification("SP-1/1", SpecificationState.EFFECTIVE, criteria());
	final RecordRef lot = samples.lot("LOT-1", line, specification);
	final Quality quality = new RecordedQuality(lab.store(), lab.clock(), lab.kinds(), new RecordedFitness(lab.store()));
	final Session bench = lab.session(Role.BENCH);
	final Session reviewer = lab.session(Role.QA_REVIEWER);

	TestingRoom() {
		lab.clock().advance(Duration.ofHours(1));
	}

	Criterion[] criteria() {
		Criterion viability = Criteria.number("Viability", ">= 70", "%");
		viability.setDecimals(0);
		viability.setMethod(method);
		Criterion marker = Criteria.number("HLA-DR", "<= 20", "%");
		marker.setPurpose(TestPurpose.INFORMATION);
		return new Criterion[] { viability, Criteria.number("Endotoxin", "< 0.5", "[EU]/mL"),
				Criteria.choice("Mycoplasma", List.of("not detected"), List.of("not detected", "detected")),
				Criteria.text("Appearance"), marker };
	}

	static Value percent(String digits) {
		return Value.of(new BigDecimal(digits), "%");
	}

	ResultEntry viability(String percent) {
		return ResultEntry.byHand(lot, "Viability", percent(percent));
	}

	/** The same entry with single values. */
	static ResultEntry replicates(ResultEntry entry, String... single) {
		return new ResultEntry(entry.operationId(), entry.lot(), entry.sample(), entry.test(), entry.value(),
				List.of(single).stream().map(BigDecimal::new).toList(), entry.measured(), entry.instrument(), entry.run(),
				entry.note());
	}

	/** The same test from a sample, an instrument, a run. */
	ResultEntry from(RecordRef sample, RecordRef instrument, RecordRef run) {
		return new ResultEntry(UUID.randomUUID(), lot, Optional.ofNullable(sample), "Viability", percent("95"), List.of(),
				Optional.empty(), Optional.ofNullable(instrument), Optional.ofNullable(run), "");
	}

	RecordView entered(ResultEntry entry) {
		Outcome<RecordView> outcome = quality.enter(bench, entry, "measured all the same");
		assertTrue(outcome.succeeded(), () -> outcome.problems().toString());
		return outcome.get();
	}

	Result result(RecordView view) {
		return lab.record(Result.class, view.ref());
	}

	/** The investigation that the newest result of a test opened. */
	RecordView investigation() {
		return quality.tests(lot).getFirst().investigations().getLast();
	}

	/** Asserts that it is refused for that reason and changes nothing. */
	Problem refused(String code, Supplier<? extends Outcome<?>> verb) {
		long before = lab.store().head().sequence();
		Outcome<?> outcome = verb.get();
		assertFalse(outcome.succeeded(), "refused");
		assertEquals(before, lab.store().head().sequence(), "nothing committed");
		return outcome.problems().stream().filter(problem -> problem.code().equals(code)).findFirst()
				.orElseThrow(() -> new AssertionError("expected " + code + ", found " + outcome.problems()));
	}

	static void noted(String code, Outcome<?> outcome) {
		assertTrue(outcome.succeeded(), () -> outcome.problems().toString());
		assertTrue(outcome.problems().stream().anyMatch(problem -> problem.code().equals(code)),
				() -> outcome.problems().toString());
	}
}
