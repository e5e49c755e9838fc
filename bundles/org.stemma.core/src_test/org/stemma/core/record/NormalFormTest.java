/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.stemma.api.Quantity;
import org.stemma.model.culture.Passage;
import org.stemma.model.culture.CultureFactory;
import org.stemma.model.culture.Attachment;

class NormalFormTest {

	private final NormalForm normal = new NormalForm();

	@Test
	void composesText() {
		assertEquals("Zürich", normal.value("Zu\u0308rich"));
		assertEquals(List.of("Å"), normal.value(List.of("\u212B")));
	}

	@Test
	void takesAnEmptyTextForNoValue() {
		assertNull(normal.value(""));
		Passage passage = CultureFactory.eINSTANCE.createPassage();
		passage.setNote("");
		normal.apply(passage);
		assertNull(passage.getNote());
	}

	@Test
	void cutsInstantsToMicroseconds() {
		assertEquals(Instant.parse("2026-03-01T09:30:00.123456Z"),
				normal.value(Instant.parse("2026-03-01T09:30:00.123456789Z")));
	}

	@Test
	void writesExponentsOutAndKeepsScale() {
		assertEquals(new BigDecimal("4800000"), normal.value(new BigDecimal("4.8e6")));
		assertEquals(new BigDecimal("1.50"), normal.value(new BigDecimal("1.50")));
		assertEquals(new Quantity(new BigDecimal("1.50"), "mL"), normal.value(Quantity.of("1.50", "mL")));
	}

	@Test
	void knowsOneZeroOnly() {
		assertEquals(0d, normal.value(-0d));
		assertEquals(1.5, normal.value(1.5));
	}

	@Test
	void refusesNumbersWithoutEnd() {
		assertThrows(IllegalArgumentException.class, () -> normal.value(Double.NaN));
		assertThrows(IllegalArgumentException.class, () -> normal.value(new BigDecimal("1e999999")));
	}

	@Test
	void reachesIntoParts() {
		Passage passage = CultureFactory.eINSTANCE.createPassage();
		Attachment attachment = CultureFactory.eINSTANCE.createAttachment();
		attachment.setName("e\u0301.png");
		passage.getAttachments().add(attachment);
		normal.apply(passage);
		assertEquals("é.png", passage.getAttachments().getFirst().getName());
	}

	@Test
	void leavesUnsetLiteralsUnset() {
		var lot = CultureFactory.eINSTANCE.createLot();
		normal.apply(lot);
		assertFalse(lot.isSetKind());
	}
}
