/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.stemma.core.record.HistoryLine.FieldChange;
import org.stemma.core.testing.TestLab;
import org.stemma.model.culture.Attachment;
import org.stemma.model.culture.Count;
import org.stemma.model.culture.CultureFactory;
import org.stemma.model.donation.Donor;

class RecordChangesTest {

	private final KindModels kinds = Models.stemma();
	private final CanonicalRecord canonical = new CanonicalRecord(kinds);
	private final RecordChanges changes = new RecordChanges(kinds, TestLab.ZONE);
	private final Count before = kinds.create(Count.class);
	private final Count after;

	RecordChangesTest() {
		before.setCode("CNT-1");
		before.setViability(new BigDecimal("93.2"));
		before.setPerformed(Instant.parse("2026-03-02T08:00:00Z"));
		after = (Count) EcoreUtil.copy((EObject) before);
	}

	private List<FieldChange> changes() {
		return changes.between(canonical.toCanonical(before, Map.of()), canonical.toCanonical(after, Map.of()));
	}

	@Test
	void findsNothingBetweenEquals() {
		assertEquals(List.of(), changes());
	}

	@Test
	void namesLabelAndBothValuesWithUnit() {
		after.setViability(new BigDecimal("39.2"));
		after.setNote("typed wrongly");
		assertEquals(List.of(new FieldChange("Note", "", "typed wrongly"), new FieldChange("Viability", "93.2 %", "39.2 %")),
				changes());
	}

	@Test
	void namesFieldsOfPartsThatCameOrWent() {
		Attachment attachment = CultureFactory.eINSTANCE.createAttachment();
		attachment.setName("a.png");
		before.getAttachments().add(attachment);
		assertEquals(List.of(new FieldChange("Attachments 1: Name", "a.png", "")), changes());
	}

	@Test
	void tellsValuesThatReadAlikeInFull() {
		after.setPerformed(Instant.parse("2026-03-02T08:00:00.5Z"));
		assertEquals(List.of(new FieldChange("Performed", "2026-03-02T08:00:00Z", "2026-03-02T08:00:00.500Z")), changes());
	}

	@Test
	void saysOfPersonalFieldsOnlyThatTheyChanged() {
		Donor donor = kinds.create(Donor.class);
		donor.setCode("D-1");
		var nameless = canonical.toCanonical(donor, Map.of());
		donor.setName("Zoë");
		var named = canonical.toCanonical(donor, Map.of("name", "ab".repeat(32)));
		var again = canonical.toCanonical(donor, Map.of("name", "cd".repeat(32)));
		assertEquals(List.of(new FieldChange("Name", "", "kept private")), changes.between(nameless, named));
		assertEquals(List.of(new FieldChange("Name", "kept private", "kept private")), changes.between(named, again));
		assertEquals(List.of(new FieldChange("Name", "kept private", "")), changes.between(named, nameless));
		assertEquals(List.of(), changes.between(named, named));
	}
}
