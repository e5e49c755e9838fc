/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.stemma.api.ContentHash;
import org.stemma.api.FieldView;
import org.stemma.api.RecordView;
import org.stemma.core.testing.TestLab;
import org.stemma.model.culture.Observe;
import org.stemma.model.donation.Consent;
import org.stemma.model.donation.PermittedUse;
import org.stemma.model.identity.Person;
import org.stemma.model.quality.Criterion;
import org.stemma.model.quality.QualityFactory;
import org.stemma.model.quality.SpecificationVersion;
import org.stemma.model.quality.TestPurpose;
import org.stemma.model.record.Record;

class RecordViewsTest {

	private static final ContentHash HASH = new ContentHash("0".repeat(64));

	private final KindModels kinds = Models.stemma();
	private final RecordViews views = new RecordViews(kinds, TestLab.ZONE);

	private RecordView view(Record record) {
		record.setCode("X-1");
		return views.view(record, 3, HASH);
	}

	@Test
	void showsEveryFieldInTheModelsOrderSetOrNot() {
		Observe observe = kinds.create(Observe.class);
		observe.setConfluence(new BigDecimal("80"));
		RecordView view = view(observe);
		assertEquals("Observation", view.title());
		assertEquals(3, view.version());
		assertEquals(kinds.ref(observe), view.ref());
		assertEquals(List.of("code", "performed", "zone", "performedBy", "lot", "note", "vessel", "confluence",
				"morphology", "contaminated"), view.fields().stream().map(FieldView::name).toList());
		assertEquals(Optional.empty(), view.field("morphology").orElseThrow().value());
		assertEquals(new FieldView("confluence", "Confluence", Optional.of(new BigDecimal("80")), "%", "80"),
				view.field("confluence").orElseThrow());
	}

	@Test
	void writesInstantsInTheZoneThatWasEntered() {
		Observe observe = kinds.create(Observe.class);
		observe.setPerformed(Instant.parse("2026-03-02T08:00:00Z"));
		assertEquals("2026-03-02 09:00 +01:00", view(observe).text("performed"));
		observe.setZone("America/New_York");
		assertEquals("2026-03-02 03:00 -05:00", view(observe).text("performed"));
		observe.setZone("Nowhere/Land");
		assertEquals("2026-03-02 09:00 +01:00", view(observe).text("performed"));
	}

	@Test
	void reachesPartsByPath() {
		SpecificationVersion specification = kinds.create(SpecificationVersion.class);
		for (String test : List.of("Viability", "CD90")) {
			Criterion criterion = QualityFactory.eINSTANCE.createCriterion();
			criterion.setTest(test);
			criterion.setPurpose(TestPurpose.IN_PROCESS);
			specification.getCriteria().add(criterion);
		}
		FieldView purpose = view(specification).field("criteria[1].purpose").orElseThrow();
		assertEquals("Criteria 2: Purpose", purpose.label());
		assertEquals(Optional.of("IN_PROCESS"), purpose.value());
		assertEquals("In process", purpose.text());
		assertTrue(view(specification).field("criteria[2].test").isEmpty());
	}

	@Test
	void showsSeveralValuesAsOneField() {
		Consent consent = kinds.create(Consent.class);
		consent.getPermittedUses().addAll(List.of(PermittedUse.RESEARCH, PermittedUse.CLINICAL));
		FieldView uses = view(consent).field("permittedUses").orElseThrow();
		assertEquals(Optional.of(List.of("RESEARCH", "CLINICAL")), uses.value());
		assertEquals("Research, Clinical", uses.text());
	}

	@Test
	void leavesSecretFieldsOut() {
		Person person = kinds.create(Person.class);
		person.setPasswordHash("$argon2id$");
		assertTrue(view(person).fields().stream().noneMatch(field -> field.name().equals("passwordHash")));
	}

	@Test
	void writesPureNumbersWithoutUnit() {
		assertEquals("", view(kinds.create("culture.Passage")).field("harvestedCells").orElseThrow().unit());
	}
}
