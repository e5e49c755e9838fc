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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.core.record.KindModel;
import org.stemma.core.testing.TestLab;
import org.stemma.model.identity.Role;
import org.stemma.model.quality.SpecificationState;

class RecordSetUpTest {

	private static final Map<String, Object> MATERIAL = Map.of("code", "ML-1", "name", "Medium", "lotNumber", "4711",
			"expiry", LocalDate.of(2026, 12, 31), "status", "RELEASED");

	private final TestLab lab = new TestLab();
	private final StoredRecords records = new StoredRecords(lab.store(), lab.kinds(), lab.clock());

	private Outcome<RecordView> create(Role role, String kind, Map<String, Object> values) {
		return records.create(lab.session(role), kind, values);
	}

	private List<String> refused(Role role, String kind, Map<String, Object> values) {
		Outcome<RecordView> outcome = create(role, kind, values);
		assertTrue(outcome.result().isEmpty(), () -> "created: " + outcome);
		return outcome.problems().stream().map(Problem::code).toList();
	}

	private static Map<String, Object> with(Map<String, Object> values, String field, Object value) {
		Map<String, Object> more = new HashMap<>(values);
		more.put(field, value);
		return more;
	}

	private Map<String, Object> lot() {
		return Map.of("code", "LOT-1", "product", "MSC", "kind", "PRODUCT", "intendedUse", "CLINICAL");
	}

	private Map<String, Object> vial() {
		return Map.of("code", "C-1", "origin", lab.samples().line("MSC-1"), "frozen", TestLab.START, "viableCells",
				new BigDecimal("1000000"), "passageNumber", 1, "cumulativeDoublings", BigDecimal.ONE);
	}

	@Test
	void offersTheKindsInTheOrderOfTheWorkWithoutPersons() {
		assertEquals(List.of("donation.Donor", "donation.Consent", "donation.EthicsApproval", "donation.Collection",
				"donation.CellLine", "material.MaterialLot", "instrument.Instrument",
				"instrument.InstrumentQualification", "instrument.Calibration", "instrument.Maintenance", "quality.Method",
				"quality.SpecificationVersion", "culture.Lot", "culture.Cryovial"),
				records.setUpKinds().stream().map(KindModel::name).toList());
	}

	@Test
	void makesARecordInTheNameOfThePersonAndRole() {
		RecordView made = create(Role.SUPERVISOR, "material.MaterialLot", MATERIAL).get();
		assertEquals("Medium", made.text("name"));
		assertEquals("Released", made.text("status"));
		assertEquals(Optional.of(made), records.find("material.MaterialLot", "ML-1"));
		assertEquals("SUPERVISOR", lab.store().entries(made.ref()).getFirst().commit().actor().role());
	}

	@Test
	void makesPartsFromMaps() {
		RecordView made = create(Role.QA_REVIEWER, "quality.SpecificationVersion", Map.of("code", "S-1", "number", "SP-1",
				"title", "MSC", "specificationVersion", 1, "criteria", List.of(Map.of("test", "Viability", "purpose",
						"RELEASE", "kind", "NUMBER", "low", new BigDecimal("7e1"), "accepted", List.of("a", "b"))))).get();
		assertEquals("70", made.text("criteria[0].low"));
		assertEquals("a, b", made.text("criteria[0].accepted"));
		assertEquals(Optional.of("DRAFT"), made.value("state", String.class));
	}

	@Test
	void startsLotsInQuarantineAndVialsStored() {
		assertEquals("Quarantine", create(Role.SUPERVISOR, "culture.Lot", lot()).get().text("disposition"));
		RecordView vial = create(Role.SUPERVISOR, "culture.Cryovial", vial()).get();
		assertEquals("Stored", vial.text("state"));
	}

	@Test
	void refusesWhatOnlyVerbsSet() {
		assertEquals(List.of("field.readOnly"),
				refused(Role.SUPERVISOR, "culture.Lot", with(lot(), "disposition", "RELEASED")));
		assertEquals(List.of("vial.thawed"),
				refused(Role.SUPERVISOR, "culture.Cryovial", with(vial(), "state", "THAWED")));
	}

	@Test
	void asksWhereAVialComesFrom() {
		assertEquals(List.of("vial.origin"),
				refused(Role.SUPERVISOR, "culture.Cryovial", with(vial(), "origin", Optional.empty())));
	}

	@Test
	void namesEveryFieldThatIsWrong() {
		assertEquals(List.of("field.form", "field.unknown", "field.required", "field.required"),
				refused(Role.SUPERVISOR, "material.MaterialLot", new TreeMap<>(
						Map.of("code", "ML-1", "name", "Medium", "lotNumber", "1", "expiry", "tomorrow", "flavour", "sweet"))));
	}

	@Test
	void asksForARole() {
		assertEquals(List.of("role.missing"), refused(Role.BENCH, "material.MaterialLot", MATERIAL));
		assertEquals(List.of("role.missing"), refused(Role.SUPERVISOR, "donation.Donor", Map.of("code", "D-1")));
		assertEquals(List.of("role.missing"), refused(Role.ADMINISTRATOR, "culture.Lot", lot()));
	}

	@Test
	void refusesKindsThatAreNotSetUpByHand() {
		assertEquals(List.of("record.setUp"), refused(Role.SUPERVISOR, "culture.Passage", Map.of()));
		assertEquals(List.of("record.setUp"), refused(Role.SUPERVISOR, "quality.Result", Map.of()));
		assertEquals(List.of("record.person"), refused(Role.ADMINISTRATOR, "identity.Person", Map.of("code", "x")));
	}

	@Test
	void refusesACodeThatIsTaken() {
		create(Role.SUPERVISOR, "material.MaterialLot", MATERIAL).get();
		assertEquals(List.of("record.codeTaken"), refused(Role.SUPERVISOR, "material.MaterialLot", MATERIAL));
	}

	@Test
	void refusesReferencesThatMeanNothing() {
		RecordRef nothing = new RecordRef("donation.CellLine", UUID.randomUUID(), "MSC-9");
		assertEquals(List.of("record.reference"), refused(Role.SUPERVISOR, "culture.Lot", with(lot(), "line", nothing)));
		RecordRef donor = lab.samples().donor("D-1");
		RecordRef disguised = new RecordRef("donation.CellLine", donor.id(), "D-1");
		assertEquals(List.of("record.reference"), refused(Role.SUPERVISOR, "culture.Lot", with(lot(), "line", disguised)));
	}

	@Test
	void judgesLotsOnlyByVersionsInForce() {
		RecordRef draft = lab.samples().specification("S-1", SpecificationState.DRAFT,
				lab.samples().criterion("Viability", "70", null, "%"));
		assertEquals(List.of("specification.state"),
				refused(Role.SUPERVISOR, "culture.Lot", with(lot(), "specification", draft)));
		RecordRef effective = lab.samples().specification("S-2");
		assertTrue(create(Role.SUPERVISOR, "culture.Lot", with(lot(), "specification", effective)).succeeded());
	}

	@Test
	void startsSpecificationVersionsAsDrafts() {
		assertEquals(List.of("specification.draft"),
				refused(Role.QA_REVIEWER, "quality.SpecificationVersion",
						Map.of("code", "S-1", "number", "SP-1", "title", "MSC", "specificationVersion", 1, "state", "EFFECTIVE",
								"criteria", List.of(Map.of("test", "Viability", "purpose", "RELEASE", "kind", "NUMBER")))));
	}

	@Test
	void neverTakesASecretField() {
		EnteredValues values = new EnteredValues(field -> Optional.empty());
		var person = lab.kinds().create("identity.Person");
		assertEquals("field.unknown", values.put((EObject) person, lab.kinds().of("identity.Person"),
				Map.of("passwordHash", "x")).getFirst().code());
	}
}
