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

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.api.Outcome;
import org.stemma.api.Quantity;
import org.stemma.model.donation.SourceKind;

class FieldTextTest {

	private final KindModels kinds = Models.stemma();
	private final FieldText texts = new FieldText(ZoneId.of("Europe/Berlin"));

	private FieldModel field(String kind, String name) {
		return kinds.of(kind).field(name).orElseThrow();
	}

	private Object parse(String kind, String name, String typed) {
		return texts.parse(field(kind, name), typed).get();
	}

	private String refused(String kind, String name, String typed) {
		Outcome<Object> outcome = texts.parse(field(kind, name), typed);
		assertFalse(outcome.succeeded(), "accepted: " + outcome);
		return outcome.problems().getFirst().message();
	}

	@Test
	void printsValuesForPeople() {
		assertEquals("2026-12-31", texts.print(field("material.MaterialLot", "expiry"), LocalDate.of(2026, 12, 31)));
		FieldModel performed = field("culture.Passage", "performed");
		assertEquals("2026-03-02 09:00 +01:00", texts.print(performed, Instant.parse("2026-03-02T08:00:00Z")));
		assertEquals("2026-07-02 10:00:05 +02:00", texts.print(performed, Instant.parse("2026-07-02T08:00:05Z")));
		assertEquals("15.0 mL", texts.print(field("culture.Feed", "volume"), Quantity.of("15.0", "mL")));
		assertEquals("4800000", texts.print(field("culture.Passage", "harvestedCells"), new BigDecimal("4.8e6")));
		assertEquals("yes", texts.print(field("identity.Person", "active"), true));
		assertEquals("", texts.print(field("identity.Person", "active"), null));
	}

	@Test
	void printsLiteralsInWords() {
		FieldModel source = field("donation.CellLine", "sourceKind");
		assertEquals("Bone marrow", texts.print(source, SourceKind.BONE_MARROW));
		assertEquals("Bone marrow", texts.print(source, "BONE_MARROW"));
		assertEquals("HPC-CB", FieldText.words("HPC_CB"));
		assertEquals("QA reviewer", FieldText.words("QA_REVIEWER"));
		assertEquals("Research, Clinical",
				texts.print(field("donation.Consent", "permittedUses"), List.of("RESEARCH", "CLINICAL")));
	}

	@Test
	void readsWhatItPrints() {
		assertEquals(LocalDate.of(2026, 12, 31), parse("material.MaterialLot", "expiry", "2026-12-31"));
		assertEquals(Instant.parse("2026-03-02T08:00:00Z"), parse("culture.Feed", "performed", "2026-03-02 09:00 +01:00"));
		assertEquals(Quantity.of("0.75", "10*6/mL"), parse("culture.Feed", "volume", "0.75 ×10⁶/mL"));
		assertEquals("BONE_MARROW", parse("donation.CellLine", "sourceKind", "bone marrow"));
		assertEquals(true, parse("identity.Person", "active", "Yes"));
	}

	@ParameterizedTest
	@CsvSource({ "2026-03-02 09:30, 2026-03-02T08:30:00Z", "2026-03-02T09:30:15, 2026-03-02T08:30:15Z",
			"2026-03-02T09:30:15Z, 2026-03-02T09:30:15Z", "2026-07-02 09:30, 2026-07-02T07:30:00Z" })
	void readsTimesInTheLaboratorysZoneUnlessTheySayAnother(String typed, String instant) {
		assertEquals(Instant.parse(instant), parse("culture.Feed", "performed", typed));
	}

	@ParameterizedTest
	@CsvSource({ "4.8e6, 4800000", "0.50, 0.50", ".5, 0.5", "+7, 7", "-3, -3" })
	void readsDecimalsWithTheScaleAsTyped(String typed, String number) {
		assertEquals(new BigDecimal(number), parse("culture.Passage", "harvestedCells", typed));
	}

	@Test
	void saysWhatToTypeInstead() {
		assertEquals("Expiry date is a day such as 2026-03-01, found \"31.12.2026\".",
				refused("material.MaterialLot", "expiry", "31.12.2026"));
		refused("material.MaterialLot", "expiry", "2026-02-30");
		refused("culture.Passage", "harvestedCells", "4,8");
		refused("culture.Passage", "harvestedCells", "4 800 000");
		refused("culture.Passage", "harvestedCells", "0x10");
		refused("culture.Feed", "volume", "mL");
		refused("culture.Feed", "volume", "1" + "0".repeat(31) + " mL");
		refused("culture.Feed", "performed", "2026-03-02");
		refused("culture.Passage", "passageNumber", "2.5");
		refused("culture.Feed", "vessel", "V-1");
		refused("release.Signature", "dossierHash", "abc");
		assertEquals("Active is yes or no, found \"perhaps\".", refused("identity.Person", "active", "perhaps"));
	}

	@Test
	void namesTheChoices() {
		assertEquals("Status cannot be \"fine\"; it is one of Quarantine, Released, Rejected, Consumed.",
				refused("material.MaterialLot", "status", "fine"));
	}
}
