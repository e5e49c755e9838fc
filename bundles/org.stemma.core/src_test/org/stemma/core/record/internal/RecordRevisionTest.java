/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.record.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.core.testing.SampleRecords;
import org.stemma.core.testing.TestLab;
import org.stemma.model.culture.Lot;
import org.stemma.model.culture.LotDisposition;
import org.stemma.model.identity.Role;
import org.stemma.model.quality.SpecificationState;

class RecordRevisionTest {

	private static final String REASON = "read wrongly";

	private final TestLab lab = new TestLab();
	private final SampleRecords samples = lab.samples();
	private final StoredRecords records = new StoredRecords(lab.store(), lab.kinds(), lab.clock());

	private Outcome<RecordView> revise(Role role, RecordRef ref, int version, Map<String, Object> changes) {
		return records.revise(lab.session(role), ref, version, changes, REASON);
	}

	private List<String> refused(Role role, RecordRef ref, Map<String, Object> changes) {
		Outcome<RecordView> outcome = revise(role, ref, 1, changes);
		assertTrue(outcome.result().isEmpty(), () -> "revised: " + outcome);
		return outcome.problems().stream().map(Problem::code).toList();
	}

	@Test
	void changesAndClearsFields() {
		RecordRef material = samples.material("ML-1");
		RecordView revised = revise(Role.SUPERVISOR, material, 1,
				Map.of("expiry", LocalDate.of(2026, 6, 30), "supplier", "Acme")).get();
		assertEquals(2, revised.version());
		assertEquals("2026-06-30", revised.text("expiry"));
		assertEquals("", revise(Role.SUPERVISOR, material, 2, Map.of("supplier", Optional.empty())).get().text("supplier"));
		assertEquals(REASON, lab.store().entries(material).getLast().commit().why());
	}

	@Test
	void asksForAReasonAndAChange() {
		RecordRef material = samples.material("ML-1");
		assertEquals("reason.missing", records.revise(lab.session(Role.SUPERVISOR), material, 1,
				Map.of("supplier", "Acme"), " ").problems().getFirst().code());
		assertEquals(List.of("record.unchanged"), refused(Role.SUPERVISOR, material, Map.of("name", "Medium")));
	}

	@Test
	void asksForARole() {
		assertEquals(List.of("role.missing"), refused(Role.BENCH, samples.material("ML-1"), Map.of("supplier", "A")));
	}

	@Test
	void refusesAStaleEditAndSaysWhoChangedWhat() {
		RecordRef material = samples.material("ML-1");
		revise(Role.SUPERVISOR, material, 1, Map.of("supplier", "Acme")).get();
		Problem stale = revise(Role.SUPERVISOR, material, 1, Map.of("supplier", "Other")).problems().getFirst();
		assertEquals("record.stale", stale.code());
		assertTrue(stale.message().contains("Boris Weiß changed Supplier from nothing to Acme"), stale.message());
	}

	@Test
	void freezesASpecificationInForce() {
		RecordRef version = samples.specification("S-1");
		assertEquals(List.of("specification.frozen"), refused(Role.QA_REVIEWER, version, Map.of("maximumPassage", 9)));
		assertEquals(List.of("specification.frozen"), refused(Role.QA_REVIEWER, version, Map.of("state", "DRAFT")));
		assertEquals(List.of("specification.frozen"),
				refused(Role.QA_REVIEWER, version, Map.of("state", "RETIRED", "maximumPassage", 9)));
		RecordView retired = revise(Role.QA_REVIEWER, version, 1, Map.of("state", "RETIRED", "maximumPassage", 6)).get();
		assertEquals("Retired", retired.text("state"));
		assertEquals("specification.frozen", revise(Role.QA_REVIEWER, version, 2, Map.of("state", "EFFECTIVE"))
				.problems().getFirst().code());
	}

	@Test
	void letsADraftBeEditedAndPutInForce() {
		RecordRef draft = samples.specification("S-1", SpecificationState.DRAFT,
				samples.criterion("Viability", "70", null, "%"));
		revise(Role.QA_RELEASER, draft, 1, Map.of("criteria", List.of(Map.of("test", "Viability", "purpose", "RELEASE",
				"kind", "NUMBER", "low", new BigDecimal("80"))))).get();
		assertEquals("Effective",
				revise(Role.QA_REVIEWER, draft, 2, Map.of("state", "EFFECTIVE")).get().text("state"));
	}

	@Test
	void leavesADecidedLotAlone() {
		RecordRef lot = samples.lot("LOT-1");
		assertTrue(revise(Role.SUPERVISOR, lot, 1, Map.of("note", "opened late")).succeeded());
		lab.change(Role.QA_RELEASER, Lot.class, lot, each -> each.setDisposition(LotDisposition.RELEASED));
		assertEquals("lot.decided",
				revise(Role.SUPERVISOR, lot, 3, Map.of("product", "Other")).problems().getFirst().code());
	}

	@Test
	void namesWhatWasComputedFromAVialThatChanged() {
		RecordRef vial = samples.vial("C-1", samples.line("MSC-1"));
		assertEquals(List.of(), revise(Role.SUPERVISOR, vial, 1, Map.of("position", "Tank 1")).problems());
		RecordRef lot = samples.lot("LOT-1");
		new SampleActs(lab).thaw("THW-1", lot, vial, samples.vessel("V-1", lot));
		Outcome<RecordView> revised = revise(Role.SUPERVISOR, vial, 2, Map.of("passageNumber", 3));
		assertEquals(List.of("Thaw THW-1", "Vessel V-1"), revised.problems().stream()
				.map(note -> note.message().replaceFirst(" was computed.*", "")).toList());
	}

	@Test
	void refusesARecordThatIsNotThere() {
		RecordRef material = samples.material("ML-1");
		RecordRef nothing = new RecordRef(material.kind(), UUID.randomUUID(), "ML-2");
		assertEquals(List.of("record.missing"), refused(Role.SUPERVISOR, nothing, Map.of("supplier", "A")));
	}
}
