/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.quality.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.stemma.api.RecordView;

class ResultWordsTest {

	@Test
	void writesANumberWithItsUnit() {
		assertEquals("93.50 %", ResultWords.value(result(Map.of("value", new BigDecimal("93.50"), "unit", "%"))));
		assertEquals("7", ResultWords.value(result(Map.of("value", new BigDecimal("7"), "unit", "1"))));
	}

	@Test
	void writesACensoredNumberWithItsSign() {
		assertEquals("< 0.05 EU/mL", ResultWords.value(result(Map.of("value", new BigDecimal("0.05"), "unit", "[EU]/mL", "censoring", "BELOW"))));
		assertEquals("> 200", ResultWords.value(result(Map.of("value", new BigDecimal("200"), "censoring", "ABOVE"))));
		assertEquals("not detected", ResultWords.value(result(Map.of("censoring", "NOT_DETECTED"))));
	}

	@Test
	void writesATextAsItIs() {
		assertEquals("46,XX", ResultWords.value(result(Map.of("text", "46,XX"))));
	}

	@Test
	void putsASignBeforeEveryVerdict() {
		assertEquals("✓ within limits", ResultWords.verdict("WITHIN"));
		assertEquals("✗ out of specification", ResultWords.verdict("OUT_OF_SPECIFICATION"));
		assertEquals("⚠ not decidable, counts as not passed", ResultWords.verdict("NOT_DECIDABLE"));
		assertEquals("• for information", ResultWords.verdict("INFORMATION_ONLY"));
	}

	@Test
	void anOpenInvestigationIsMarkedBad() {
		RecordView open = Views.of("quality.Investigation", "OOS-1", Map.of("state", "OPEN"));
		RecordView closed = Views.of("quality.Investigation", "OOS-2", Map.of("state", "CLOSED"));
		assertTrue(ResultWords.open(open));
		assertFalse(ResultWords.open(closed));
		assertEquals("✗ open", ResultWords.state(open));
		assertEquals("✓ closed", ResultWords.state(closed));
	}

	@Test
	void saysByHandWhereNoInstrumentMeasured() {
		assertEquals("by hand", ResultWords.instrument(result(Map.of())));
	}

	private static RecordView result(Map<String, Object> values) {
		return Views.of("quality.Result", "RES-1", values);
	}
}
