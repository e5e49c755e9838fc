/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.stemma.api.RecordRef;

class ValuesTest {

	private static final RecordRef LOT = new RecordRef("culture.Lot", UUID.randomUUID(), "LOT-1");
	private final Values values = new Values(Map.of("name", "Lab", "cells", new BigDecimal("4800000"), "ratio", 3, "day",
			LocalDate.of(2026, 1, 5), "lot", LOT, "lots", List.of(LOT), "wet", true));

	@Test
	void handsOutTypedValues() {
		assertEquals("Lab", values.text("name"));
		assertEquals(Optional.of(new BigDecimal("4800000")), values.number("cells"));
		assertEquals(Optional.of(3), values.integer("ratio"));
		assertEquals(Optional.of(LocalDate.of(2026, 1, 5)), values.date("day"));
		assertEquals(Optional.of(LOT), values.record("lot"));
		assertEquals(List.of(LOT), values.records("lots"));
		assertTrue(values.flag("wet"));
	}

	@Test
	void whatWasLeftEmptyIsAbsent() {
		assertEquals("", values.text("other"));
		assertEquals(Optional.empty(), values.number("other"));
		assertEquals(List.of(), values.texts("other"));
		assertEquals(0, values.password("other").length);
		assertFalse(values.flag("other"));
	}

	@Test
	void doesNotTakeOneTypeForAnother() {
		assertThrows(ClassCastException.class, () -> values.integer("name"));
	}

	@Test
	void keepsWhatItWasMadeOf() {
		Map<String, Object> given = new HashMap<>(Map.of("name", "Lab"));
		Values kept = new Values(given);
		given.put("name", "Other");
		assertEquals("Lab", kept.text("name"));
		assertThrows(UnsupportedOperationException.class, () -> kept.asMap().put("name", "Third"));
	}
}
