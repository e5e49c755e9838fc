/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.trust.canonical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.stemma.api.ContentHash;
import org.stemma.api.Quantity;
import org.stemma.api.RecordRef;
import org.stemma.api.Severity;

class ValueFormTest {

	private static final UUID ID = UUID.fromString("0190f3b2-7c44-7000-8000-00000000000a");

	@Test
	void keepsTheScaleOfADecimal() {
		assertEquals(new CanonicalText("1.50"), ValueForm.of(new BigDecimal("1.50")));
		assertEquals(new CanonicalText("1000"), ValueForm.of(new BigDecimal("1E3")));
		assertEquals(new CanonicalText("0.0000001"), ValueForm.of(new BigDecimal("1E-7")));
	}

	@Test
	void writesInstantsToTheMicrosecond() {
		assertEquals(new CanonicalText("2026-03-01T09:30:00.000000Z"),
				ValueForm.of(Instant.parse("2026-03-01T09:30:00Z")));
		assertEquals(new CanonicalText("1969-12-31T23:59:59.999999Z"),
				ValueForm.of(Instant.parse("1969-12-31T23:59:59.999999Z")));
		assertEquals(new CanonicalText("0000-01-01T00:00:00.000000Z"),
				ValueForm.of(Instant.parse("0000-01-01T00:00:00Z")));
	}

	@Test
	void refusesInstantsThatAStoreWouldRound() {
		assertThrows(IllegalArgumentException.class,
				() -> ValueForm.of(Instant.parse("2026-03-01T09:30:00.0000001Z")));
		assertThrows(IllegalArgumentException.class, () -> ValueForm.of(Instant.parse("+10000-01-01T00:00:00Z")));
		assertThrows(IllegalArgumentException.class, () -> ValueForm.of(Instant.parse("-0001-12-31T00:00:00Z")));
	}

	@Test
	void writesQuantitiesAndReferencesAsObjects() {
		assertEquals("{\"v\":{\"unit\":\"10*6/mL\",\"value\":\"0.750\"}}",
				CanonicalForm.text(CanonicalObject.builder().value("v", Quantity.of("0.750", "10*6/mL")).build()));
		assertEquals("{\"r\":{\"code\":\"L-1\",\"id\":\"" + ID + "\",\"kind\":\"culture.Lot\"}}", CanonicalForm
				.text(CanonicalObject.builder().value("r", new RecordRef("culture.Lot", ID, "L-1")).build()));
	}

	@Test
	void writesTheOtherTypes() {
		List<Object> values = List.of("x", true, 7, 8L, LocalDate.of(2026, 3, 1), Severity.NOTE, ID,
				new ContentHash("a".repeat(64)), ZoneId.of("Europe/Athens"), 0.1);

		assertEquals("{\"v\":[\"x\",true,7,8,\"2026-03-01\",\"NOTE\",\"" + ID + "\",\"" + "a".repeat(64)
				+ "\",\"Europe/Athens\",\"0.1\"]}",
				CanonicalForm.text(CanonicalObject.builder().value("v", values).build()));
	}

	@Test
	void refusesEverythingElse() {
		assertThrows(IllegalArgumentException.class, () -> ValueForm.of(Duration.ofDays(1)));
		assertThrows(IllegalArgumentException.class, () -> ValueForm.of(null));
		assertThrows(IllegalArgumentException.class, () -> ValueForm.of(1.5f));
	}
}
