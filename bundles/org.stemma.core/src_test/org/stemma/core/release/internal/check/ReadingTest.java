/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.stemma.api.ContentHash;
import org.stemma.api.FieldView;
import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;

class ReadingTest {

	private final RecordRef donor = new RecordRef("donation.Donor", UUID.randomUUID(), "D-1");
	private final List<FieldView> fields = new ArrayList<>();

	@Test
	void readsPartsInTheirOrder() {
		for (int i = 0; i < 12; i++) {
			field("criteria[" + i + "].test", "Test " + i);
		}
		List<String> tests = Reading.parts(view(), "criteria").stream().map(part -> part.name("test")).toList();
		assertEquals(12, tests.size());
		assertEquals("Test 10", tests.get(10));
		assertEquals(List.of(), Reading.parts(view(), "materials"));
	}

	@Test
	void readsReferencesLiteralsAndFlags() {
		field("donor", donor);
		field("state", "OPEN");
		field("needsCalibration", true);
		Reading reading = Reading.of(view());
		assertTrue(reading.refersTo("donor", new RecordRef("donation.Donor", donor.id(), "renamed")));
		assertFalse(reading.refersTo("consent", donor));
		assertTrue(reading.is("state", "OPEN"));
		assertTrue(reading.flag("needsCalibration"));
		assertFalse(reading.flag("other"));
		assertEquals("", reading.name("other"));
	}

	@Test
	void countsDaysInTheZoneThatWasEntered() {
		field("performed", Instant.parse("2026-03-02T23:30:00Z"));
		assertEquals(Optional.of(LocalDate.of(2026, 3, 2)), Reading.of(view()).day("performed", ZoneOffset.UTC));
		field("zone", "Europe/Berlin");
		assertEquals(Optional.of(LocalDate.of(2026, 3, 3)), Reading.of(view()).day("performed", ZoneOffset.UTC));
		assertEquals(Optional.empty(), Reading.of(view()).day("measured", ZoneOffset.UTC));
	}

	@Test
	void readsSeveralValuesAndNamesTheRecord() {
		field("permittedUses", List.of("RESEARCH", "CLINICAL"));
		assertEquals(2, Reading.of(view()).all("permittedUses").count());
		assertEquals(0, Reading.of(view()).all("other").count());
		assertEquals("Test record X-1", Reading.named(view()));
	}

	private void field(String name, Object value) {
		fields.add(new FieldView(name, name, Optional.of(value), "", value.toString()));
	}

	private RecordView view() {
		return new RecordView(new RecordRef("any.Kind", UUID.randomUUID(), "X-1"), 1, new ContentHash("0".repeat(64)),
				"Test record", fields);
	}
}
