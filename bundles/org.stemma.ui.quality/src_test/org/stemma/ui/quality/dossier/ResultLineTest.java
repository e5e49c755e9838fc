/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.quality.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.stemma.api.RecordView;
import org.stemma.core.quality.Quality.TestLine;
import org.stemma.ui.quality.result.Views;

class ResultLineTest {

	@Test
	void showsEveryResultSoThatNoFailingOneIsOutOfSight() {
		List<ResultLine> lines = ResultLine.of(List.of(test(result("0.1", "WITHIN"), result("0.82", "OUT_OF_SPECIFICATION"))));
		assertEquals(List.of("✓ within limits", "✗ out of specification"), lines.stream().map(ResultLine::verdict).toList());
	}

	@Test
	void showsATestWithoutResult() {
		ResultLine line = ResultLine.of(List.of(test())).getFirst();
		assertEquals("• no result", line.value());
		assertEquals("≤ 0.5 EU/mL", line.limits());
	}

	@Test
	void showsTheLimitsThatTheResultWasJudgedBy() {
		assertEquals("≤ 1 EU/mL", ResultLine.of(List.of(test(result("0.1", "WITHIN")))).getFirst().limits());
	}

	private static RecordView result(String value, String verdict) {
		return Views.of("quality.Result", "RES-1",
				Map.of("value", new BigDecimal(value), "unit", "[EU]/mL", "verdict", verdict, "limits", "≤ 1 EU/mL"));
	}

	private static TestLine test(RecordView... results) {
		return new TestLine("Endotoxin", "RELEASE", "≤ 0.5 EU/mL", Optional.empty(), List.of(results), List.of());
	}
}
