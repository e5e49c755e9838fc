/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.quality.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.core.quality.Criteria;
import org.stemma.core.quality.Quality.Judgement;
import org.stemma.core.quality.Quality.TestLine;
import org.stemma.model.culture.Lot;
import org.stemma.model.identity.Role;
import org.stemma.model.quality.SpecificationState;
import org.stemma.model.quality.Verdict;

final class TestLinesTest {

	private final TestingRoom in = new TestingRoom();

	@Test
	void hasALineForEachCriterion() {
		List<TestLine> lines = in.quality.tests(in.lot);
		assertEquals(List.of("Viability RELEASE ≥ 70 %", "Endotoxin RELEASE < 0.5 EU/mL",
				"Mycoplasma RELEASE not detected", "Appearance RELEASE judged by a person", "HLA-DR INFORMATION ≤ 20 %"),
				lines.stream().map(line -> line.test() + " " + line.purpose() + " " + line.limits()).toList());
		assertEquals(Optional.of(in.method), lines.getFirst().method());
		assertEquals(List.of(), lines.getFirst().results());
	}

	@Test
	void showsResultsNewestFirstWithTheirInvestigations() {
		RecordView first = in.entered(in.viability("61"));
		in.lab.clock().advance(Duration.ofMinutes(5));
		RecordView second = in.entered(in.viability("95"));
		TestLine line = in.quality.tests(in.lot).getFirst();
		assertEquals(List.of(second, first), line.results());
		assertEquals(1, line.investigations().size());
		assertEquals(List.of(), in.quality.tests(in.lot).get(1).results());
	}

	@Test
	void hidesNoResultWhenTheLotNamesAnotherVersion() {
		in.entered(in.viability("95"));
		RecordRef other = in.samples.specification("SP-1/2", SpecificationState.EFFECTIVE, Criteria.text("Appearance"));
		in.lab.change(Role.SUPERVISOR, Lot.class, in.lot, lot -> lot.setSpecification(other));
		List<TestLine> lines = in.quality.tests(in.lot);
		assertEquals(List.of("Appearance", "Viability"), lines.stream().map(TestLine::test).toList());
		assertEquals("not in this specification", lines.getLast().limits());
		assertEquals(1, lines.getLast().results().size());
	}

	@Test
	void isEmptyForALotWithoutSpecification() {
		assertEquals(List.of(), in.quality.tests(in.samples.lot("LOT-2", in.line, null)));
	}

	@Test
	void tellsAVerdictWithoutKeepingIt() {
		long before = in.lab.store().head().sequence();
		assertEquals(new Judgement(Verdict.OUT_OF_SPECIFICATION, "≥ 70 %"),
				in.quality.judge(in.lot, "viability", TestingRoom.percent("61")).get());
		in.refused("result.test", () -> in.quality.judge(in.lot, "Purity", TestingRoom.percent("61")));
		assertEquals(before, in.lab.store().head().sequence());
	}
}
