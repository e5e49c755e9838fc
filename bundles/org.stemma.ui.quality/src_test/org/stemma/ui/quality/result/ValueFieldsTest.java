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

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.stemma.api.Quantity;
import org.stemma.core.quality.Quality.Value;
import org.stemma.model.quality.Censoring;
import org.stemma.ui.form.Values;

class ValueFieldsTest {

	private final ValueFields number = fields("NUMBER", "%");
	private final ValueFields plain = fields("NUMBER", "");
	private final ValueFields choice = fields("CHOICE", "");

	@Test
	void givesANumberWithTheUnitThatWasChosen() {
		assertEquals(Value.of(new BigDecimal("93.5"), "%"), number.value(new Values(Map.of("value", Quantity.of("93.5", "%")))).get());
	}

	@Test
	void givesAPureNumberWithoutAUnit() {
		assertEquals(Value.of(new BigDecimal("3"), ""), plain.value(new Values(Map.of("value", new BigDecimal("3")))).get());
	}

	@Test
	void givesALimitAsSuch() {
		Value below = number.value(new Values(Map.of("value", Quantity.of("5", "%"), "censoring", "BELOW"))).get();
		assertEquals(Censoring.BELOW, below.censoring());
		assertEquals(Optional.of(new BigDecimal("5")), below.number());
	}

	@Test
	void needsNoNumberForNotDetected() {
		assertEquals(new Value(Censoring.NOT_DETECTED, Optional.empty(), "%", ""),
				number.value(new Values(Map.of("censoring", "NOT_DETECTED"))).get());
	}

	@Test
	void asksForWhatIsMissing() {
		assertFalse(number.value(new Values(Map.of())).succeeded());
		assertEquals("Give a value.", choice.value(new Values(Map.of())).problems().getFirst().message());
	}

	@Test
	void givesAChoiceAsItIsWritten() {
		assertEquals(Value.of("46,XX"), choice.value(new Values(Map.of("value", "46,XX"))).get());
	}

	private static ValueFields fields(String kind, String unit) {
		return new ValueFields(Optional.of(new CriterionView("Test", kind, unit, List.of())));
	}
}
