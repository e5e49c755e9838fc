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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.stemma.api.Problem;
import org.stemma.api.Quantity;
import org.stemma.api.RecordRef;
import org.stemma.model.culture.CultureFactory;
import org.stemma.model.culture.Derivation;
import org.stemma.model.culture.Lot;
import org.stemma.model.culture.MaterialUse;
import org.stemma.model.culture.Observe;
import org.stemma.model.culture.Split;
import org.stemma.model.donation.Donor;
import org.stemma.model.donation.Eligibility;
import org.stemma.model.material.MaterialLot;
import org.stemma.model.material.MaterialStatus;
import org.stemma.model.record.Record;

class InvariantsTest {

	private final KindModels kinds = Models.stemma();
	private final Invariants invariants = new Invariants(kinds);

	private MaterialLot material() {
		MaterialLot material = kinds.create(MaterialLot.class);
		material.setCode("ML-1");
		material.setName("Medium");
		material.setLotNumber("4711");
		material.setExpiry(LocalDate.of(2026, 12, 31));
		material.setStatus(MaterialStatus.RELEASED);
		return material;
	}

	private Observe observation() {
		Observe observe = kinds.create(Observe.class);
		observe.setCode("OBS-1");
		observe.setPerformed(Instant.parse("2026-03-02T08:00:00Z"));
		observe.setZone("Europe/Berlin");
		observe.setPerformedBy(ref("identity.Person"));
		observe.setLot(ref("culture.Lot"));
		observe.setVessel(ref("culture.Vessel"));
		return observe;
	}

	private static RecordRef ref(String kind) {
		return new RecordRef(kind, UUID.randomUUID(), "X-1");
	}

	private List<String> codes(Record record) {
		return invariants.check(record).stream().map(Problem::code).toList();
	}

	@Test
	void findsNothingWrongWithSoundRecords() {
		assertEquals(List.of(), invariants.check(material()));
		assertEquals(List.of(), invariants.check(observation()));
	}

	@Test
	void namesRecordAndFieldOfWhatIsMissing() {
		MaterialLot material = material();
		material.setExpiry(null);
		material.unsetStatus();
		assertEquals(List.of("Material lot ML-1: Expiry date is missing.", "Material lot ML-1: Status is missing."),
				invariants.check(material).stream().map(Problem::message).toList());
	}

	@Test
	void takesAnEmptyTextForMissing() {
		MaterialLot material = material();
		material.setLotNumber("");
		assertEquals(List.of("field.required"), codes(material));
		material.setLotNumber(" \t");
		assertEquals(List.of("field.required"), codes(material));
	}

	@Test
	void namesThePartAndItsField() {
		Split split = kinds.create(Split.class);
		split.setCode("SPL-1");
		split.setPerformed(Instant.EPOCH);
		split.setZone("Z");
		split.setPerformedBy(ref("identity.Person"));
		split.setLot(ref("culture.Lot"));
		split.setVessel(ref("culture.Vessel"));
		Derivation derivation = CultureFactory.eINSTANCE.createDerivation();
		derivation.setTo(ref("culture.Vessel"));
		split.getDerivations().add(derivation);
		assertEquals(List.of("Split SPL-1: Into 1, Kind is missing."),
				invariants.check(split).stream().map(Problem::message).toList());
	}

	@Test
	void refusesNumbersOutsideTheRange() {
		Observe observe = observation();
		observe.setConfluence(new BigDecimal("100.1"));
		assertEquals("Observation OBS-1: Confluence is 100.1; it is at most 100.",
				invariants.check(observe).getFirst().message());
		observe.setConfluence(new BigDecimal("-1"));
		assertEquals(List.of("field.range"), codes(observe));
		observe.setConfluence(new BigDecimal("100"));
		assertEquals(List.of(), codes(observe));
	}

	@Test
	void refusesMoreDigitsThanAreKept() {
		Observe observe = observation();
		observe.setConfluence(new BigDecimal("0." + "1".repeat(31)));
		assertEquals(List.of(), codes(observe));
		observe.setConfluence(new BigDecimal("1." + "1".repeat(31)));
		assertEquals(List.of("field.digits"), codes(observe));
		observe.setConfluence(new BigDecimal("1e40"));
		assertEquals(List.of("field.digits"), codes(observe));
	}

	@Test
	void refusesTextThatIsTooLongOrNoText() {
		MaterialLot material = material();
		material.setLotNumber("4".repeat(81));
		assertEquals(List.of("field.length"), codes(material));
		material.setLotNumber("4\u0000");
		assertEquals(List.of("field.text"), codes(material));
		material.setLotNumber("\uD83D");
		assertEquals(List.of("field.text"), codes(material));
	}

	@Test
	void countsTextAsItIsKept() {
		MaterialLot material = material();
		material.setLotNumber("e\u0301".repeat(80));
		assertEquals(List.of(), codes(material));
		material.setLotNumber("\u0958".repeat(41));
		assertEquals(List.of("field.length"), codes(material));
	}

	@Test
	void boundsUnitsAndTheCodesOfReferences() {
		Observe observe = observation();
		MaterialUse use = CultureFactory.eINSTANCE.createMaterialUse();
		use.setMaterial(new RecordRef("material.MaterialLot", UUID.randomUUID(), "M".repeat(65)));
		use.setAmount(Quantity.of("1", "m".repeat(41)));
		observe.getMaterials().add(use);
		assertEquals(List.of("field.length", "field.length"), codes(observe));
	}

	@Test
	void refusesReferencesToOtherKinds() {
		Observe observe = observation();
		observe.setVessel(ref("culture.Lot"));
		assertEquals("Observation OBS-1: Vessel is a Lot (X-1); choose: Vessel.",
				invariants.check(observe).getFirst().message());
		observe.setVessel(ref("culture.Bucket"));
		assertEquals(List.of("field.kind"), codes(observe));
	}

	@Test
	void refusesDatesThatNoStoreKeeps() {
		MaterialLot material = material();
		material.setExpiry(LocalDate.of(12_026, 1, 1));
		assertEquals(List.of("field.date"), codes(material));
	}

	@Test
	void refusesACodeThatNoLabelCarries() {
		MaterialLot material = material();
		material.setCode("ML 1");
		assertEquals(List.of("record.code"), codes(material));
		material.setCode(null);
		assertEquals(List.of("Material lot: Code is missing."),
				invariants.check(material).stream().map(Problem::message).toList());
	}

	@Test
	void refusesAnIdentityOfAnotherForm() {
		MaterialLot material = material();
		material.setId("4711");
		assertEquals(List.of("record.identity"), codes(material));
	}

	@Test
	void asksTheInvariantsOfOthersToo() {
		Donor donor = kinds.create(Donor.class);
		donor.setCode("D-1");
		donor.setEligibility(Eligibility.ELIGIBLE);
		Invariants more = new Invariants(kinds, List.of(record -> List.of(Problem.error("other.rule", record.getCode()))));
		assertEquals(List.of("other.rule"), more.check(donor).stream().map(Problem::code).toList());
	}

	@Test
	void refusesALotThatDescendsFromItself() {
		Lot lot = kinds.create(Lot.class);
		lot.setCode("L-1");
		lot.getParents().add(kinds.ref(lot));
		assertTrue(codes(lot).contains("lineage.self"));
	}
}
