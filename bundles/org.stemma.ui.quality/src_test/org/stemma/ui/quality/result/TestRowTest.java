/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.quality.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.stemma.api.RecordView;
import org.stemma.core.quality.Quality.TestLine;

class TestRowTest {

	private final RecordView failing = Views.of("quality.Result", "RES-1",
			Map.of("value", new BigDecimal("0.82"), "unit", "[EU]/mL", "verdict", "OUT_OF_SPECIFICATION"));
	private final RecordView passing = Views.of("quality.Result", "RES-2",
			Map.of("value", new BigDecimal("0.1"), "unit", "[EU]/mL", "verdict", "WITHIN"));
	private final RecordView open = Views.of("quality.Investigation", "OOS-1", Map.of("state", "OPEN"));

	@Test
	void showsTheNewestResultWithItsVerdict() {
		assertEquals("0.1 EU/mL  ✓ within limits", row(List.of(passing, failing), List.of()).latest());
		assertEquals("2", row(List.of(passing, failing), List.of()).count());
	}

	@Test
	void saysThatATestHasNoResultYet() {
		assertEquals("• not tested yet", row(List.of(), List.of()).latest());
	}

	@Test
	void namesInvestigationsWithTheirState() {
		TestRow row = row(List.of(failing), List.of(open));
		assertEquals("OOS-1 ✗ open", row.investigations());
		assertEquals(List.of(open), row.open());
	}

	@Test
	void writesPurposeAndMethodInWords() {
		assertEquals("In process", new TestRow(new TestLine("pH", "IN_PROCESS", "", Optional.empty(), List.of(), List.of()),
				Optional.empty()).purpose());
		assertEquals("QC-021", row(List.of(), List.of()).method());
	}

	private static TestRow row(List<RecordView> results, List<RecordView> investigations) {
		return new TestRow(new TestLine("Endotoxin", "RELEASE", "≤ 0.5 EU/mL", Optional.of(Views.ref("quality.Method", "QC-021")),
				results, investigations), Optional.empty());
	}
}
