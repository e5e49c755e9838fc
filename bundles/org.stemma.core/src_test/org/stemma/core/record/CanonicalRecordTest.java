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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.stemma.api.Quantity;
import org.stemma.api.RecordRef;
import org.stemma.model.culture.CultureFactory;
import org.stemma.model.culture.Feed;
import org.stemma.model.culture.Lot;
import org.stemma.model.culture.LotKind;
import org.stemma.model.culture.MaterialUse;
import org.stemma.model.donation.Donor;
import org.stemma.model.donation.Eligibility;
import org.stemma.trust.canonical.CanonicalForm;
import org.stemma.trust.canonical.CanonicalObject;
import org.stemma.trust.canonical.CanonicalText;
import org.stemma.trust.commitment.Commitment;
import org.stemma.trust.commitment.Salt;

class CanonicalRecordTest {

	private static final String ID = "11111111-2222-3333-4444-555555555555";
	private static final UUID OTHER = UUID.fromString("99999999-2222-3333-4444-555555555555");
	private static final String SALT = "ab".repeat(32);

	private final KindModels kinds = Models.stemma();
	private final CanonicalRecord canonical = new CanonicalRecord(kinds);

	private Donor donor() {
		Donor donor = kinds.create(Donor.class);
		donor.setId(ID);
		donor.setCode("D-1");
		donor.setEligibility(Eligibility.ELIGIBLE);
		return donor;
	}

	@Test
	void writesAnActWithItsPartsInOneForm() {
		Feed feed = kinds.create(Feed.class);
		feed.setId(ID);
		feed.setCode("FEE-1");
		feed.setPerformed(Instant.parse("2026-03-02T08:00:00.123456789Z"));
		feed.setFractionExchanged(new BigDecimal("0.50"));
		feed.setVolume(Quantity.of("15", "mL"));
		MaterialUse use = CultureFactory.eINSTANCE.createMaterialUse();
		use.setMaterial(new RecordRef("material.MaterialLot", OTHER, "ML-1"));
		feed.getMaterials().add(use);
		assertEquals("{\"fields\":{\"code\":\"FEE-1\",\"fractionExchanged\":\"0.50\",\"materials\":[{\"material\":"
				+ "{\"code\":\"ML-1\",\"id\":\"" + OTHER + "\",\"kind\":\"material.MaterialLot\"}}],"
				+ "\"performed\":\"2026-03-02T08:00:00.123456Z\",\"volume\":{\"unit\":\"mL\",\"value\":\"15\"}},"
				+ "\"id\":\"" + ID + "\",\"kind\":\"culture.Feed\",\"model\":\"1.0\"}",
				CanonicalForm.text(canonical.toCanonical(feed, Map.of())));
	}

	@Test
	void tellsAFieldCalledKindFromTheKindOfTheRecord() {
		Lot lot = kinds.create(Lot.class);
		lot.setCode("L-1");
		lot.setKind(LotKind.PRODUCT);
		CanonicalObject form = canonical.toCanonical(lot, Map.of());
		assertEquals("culture.Lot", form.text("kind").orElseThrow());
		assertEquals("PRODUCT", CanonicalRecord.fieldsOf(form).text("kind").orElseThrow());
		assertEquals(LotKind.PRODUCT, ((Lot) canonical.fromCanonical(form).record()).getKind());
	}

	@Test
	void leavesOutWhatIsNotSetButKeepsTheFirstLiteral() {
		Lot lot = kinds.create(Lot.class);
		lot.setCode("L-1");
		assertEquals(Set.of("code"),
				CanonicalRecord.fieldsOf(canonical.toCanonical(lot, Map.of())).members().keySet());
		lot.setKind(LotKind.RESEARCH);
		assertEquals(Set.of("code", "kind"),
				CanonicalRecord.fieldsOf(canonical.toCanonical(lot, Map.of())).members().keySet());
	}

	@Test
	void hidesPersonalValuesBehindCommitments() {
		Donor donor = donor();
		donor.setName("Zoë Łukasz");
		donor.setBirthDate(LocalDate.of(1980, 5, 17));
		CanonicalObject form = canonical.toCanonical(donor, Map.of("name", SALT, "birthDate", SALT));
		String text = CanonicalForm.text(form);
		assertFalse(text.contains("Zo") || text.contains("1980"), text);
		CanonicalObject name = (CanonicalObject) CanonicalRecord.fieldsOf(form).member("name").orElseThrow();
		assertTrue(Commitment.holds(name.text("commitment").orElseThrow(), new Salt(SALT),
				new CanonicalText("Zoë Łukasz")));
	}

	@Test
	void bringsCommittedFieldsBackNamedButWithoutValue() {
		Donor donor = donor();
		donor.setName("Zoë");
		CanonicalRecord.Replayed back = canonical.fromCanonical(canonical.toCanonical(donor, Map.of("name", SALT)));
		assertNull(((Donor) back.record()).getName());
		assertEquals(Set.of("name"), back.commitments().keySet());
		assertEquals(ID, back.record().getId());
	}

	@Test
	void refusesAPersonalValueWithoutSalt() {
		Donor donor = donor();
		donor.setName("Zoë");
		assertThrows(IllegalArgumentException.class, () -> canonical.toCanonical(donor, Map.of()));
	}

	@Test
	void refusesTextThatNoStoreKeeps() {
		Donor donor = donor();
		donor.setNote("a\u0000b");
		assertThrows(IllegalArgumentException.class, () -> canonical.toCanonical(donor, Map.of()));
	}

	@Test
	void refusesAFormThatTheModelDoesNotKnow() {
		CanonicalObject unknownField = CanonicalObject.builder()
				.add("fields", CanonicalObject.builder().text("colour", "red").build()).text("id", ID)
				.text("kind", "culture.Lot").text("model", "1.0").build();
		assertThrows(IllegalArgumentException.class, () -> canonical.fromCanonical(unknownField));
		assertThrows(IllegalArgumentException.class,
				() -> canonical.fromCanonical(CanonicalObject.builder().text("kind", "culture.Lot").build()));
	}

	@Test
	void givesAnotherHashForAnotherScale() {
		Feed feed = kinds.create(Feed.class);
		feed.setCode("FEE-1");
		feed.setFractionExchanged(new BigDecimal("0.5"));
		var half = canonical.hash(feed, Map.of());
		feed.setFractionExchanged(new BigDecimal("0.50"));
		assertFalse(half.equals(canonical.hash(feed, Map.of())));
	}
}
