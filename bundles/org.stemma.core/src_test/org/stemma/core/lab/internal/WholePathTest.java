/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.lab.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.core.culture.ActDetails;
import org.stemma.core.culture.Acts;
import org.stemma.core.culture.NewVessel;
import org.stemma.core.lab.Laboratory;
import org.stemma.core.lab.Session;
import org.stemma.core.quality.Quality.ResultEntry;
import org.stemma.core.quality.Quality.Value;
import org.stemma.core.release.Release.CertificateFile;
import org.stemma.core.release.Release.Gate;
import org.stemma.core.release.Release.SignRequest;
import org.stemma.core.release.internal.AllChecks;
import org.stemma.core.release.internal.check.BuiltInChecks;
import org.stemma.model.identity.Role;
import org.stemma.model.release.SignatureMeaning;

/** An empty laboratory reaches a certificate through nothing but its verbs. */
class WholePathTest {

	private static final String GIVEN = "given-Password-88";
	private static final String OWN = "violet-Kepler-42";

	private final FoundedLab founded = new FoundedLab();
	private final Laboratory lab = founded.create("Cell lab", "admin", "first-Password-77").get();
	private final Session admin = lab.people().signIn("admin", "first-Password-77".toCharArray(), "office").get();
	private final Session supervisor = person("sven", Role.SUPERVISOR);
	private final Session setUp = person("quinn", Role.QA_REVIEWER);
	private final Session reviewer = person("rita", Role.QA_REVIEWER);
	private final Session releaser = person("rolf", Role.QA_RELEASER);

	@Test
	void fromNothingToACertificate() {
		AllChecks.named().forEach(check -> founded.addCheck(check.code(), check.check()));
		founded.addWriter((content, target) -> target.write(content.toString().getBytes(StandardCharsets.UTF_8)));
		RecordRef lot = lot();
		RecordRef medium = make(supervisor, "material.MaterialLot", Map.of("code", "M-1", "name", "Medium", "lotNumber",
				"S1", "expiry", LocalDate.of(2026, 12, 31), "status", "RELEASED"));
		culture(lot, medium);
		lab.quality().enter(supervisor, ResultEntry.byHand(lot, "Viability", Value.of(new BigDecimal("93"), "%"))).get();
		assertEquals(List.of(), gate(lot).stops());
		sign(reviewer, lot, SignatureMeaning.REVIEWED);
		sign(releaser, lot, SignatureMeaning.RELEASED);
		CertificateFile certificate = lab.release().certificate(releaser, lot).get();
		String text = new String(certificate.pdf(), StandardCharsets.UTF_8);
		assertTrue(text.contains("Released") && text.contains("D-1") && text.contains("93 %"), text);
		assertTrue(lab.upkeep().verify().intact());
		assertEquals("lot.decided", lab.quality().enter(supervisor, ResultEntry.byHand(lot, "Viability",
				Value.of(new BigDecimal("94"), "%"))).problems().getFirst().code());
	}

	@Test
	void theBuiltInChecksAreMissedWhenNobodyBringsThem() {
		RecordRef lot = lot();
		assertEquals(BuiltInChecks.codes().size(), gate(lot).stops().size());
	}

	private RecordRef lot() {
		RecordRef donor = make(setUp, "donation.Donor", Map.of("code", "D-1", "eligibility", "ELIGIBLE"));
		RecordRef consent = make(setUp, "donation.Consent", Map.of("code", "CON-1", "donor", donor, "permittedUses",
				List.of("CLINICAL"), "given", LocalDate.of(2026, 1, 5)));
		RecordRef collection = make(supervisor, "donation.Collection", Map.of("code", "COL-1", "donor", donor, "consent",
				consent, "sourceKind", "BONE_MARROW", "collected", Instant.parse("2026-03-01T08:00:00Z")));
		RecordRef specification = make(setUp, "quality.SpecificationVersion",
				Map.of("code", "S-1", "number", "SPEC-1", "title", "MSC", "specificationVersion", 1, "maximumPassage", 5,
						"maximumDoublings", new BigDecimal("20"), "criteria", List.of(Map.of("test", "Viability", "purpose",
								"RELEASE", "kind", "NUMBER", "low", new BigDecimal("70"), "unit", "%"))));
		lab.records().revise(setUp, specification, 1, Map.of("state", "EFFECTIVE"), "in force").get();
		return make(supervisor, "culture.Lot", Map.of("code", "LOT-1", "product", "MSC", "kind", "PRODUCT", "intendedUse",
				"CLINICAL", "collection", collection, "specification", specification));
	}

	private void culture(RecordRef lot, RecordRef medium) {
		RecordRef collection = lab.records().find("donation.Collection", "COL-1").orElseThrow().ref();
		RecordRef seeded = lab.cultures().seed(supervisor, new Acts.Seed(ActDetails.using(medium), lot, collection,
				new BigDecimal("1000000"), Optional.empty(), 0, BigDecimal.ZERO, List.of(NewVessel.of("T75 flask")))).get()
				.made().getFirst();
		founded.pass(Duration.ofDays(4));
		RecordRef passaged = lab.cultures().passage(supervisor, new Acts.Passage(ActDetails.using(medium), seeded,
				new BigDecimal("8000000"), Optional.empty(), List.of(NewVessel.of("T75 flask")))).get().made().getFirst();
		founded.pass(Duration.ofDays(3));
		lab.cultures().harvest(supervisor, new Acts.Harvest(ActDetails.now(), List.of(passaged),
				new BigDecimal("9000000"), Optional.empty(), Optional.empty())).get();
	}

	private Gate gate(RecordRef lot) {
		return lab.release().gate(lot).get();
	}

	private void sign(Session session, RecordRef lot, SignatureMeaning meaning) {
		Outcome<RecordView> signed = lab.release().sign(session, new SignRequest(UUID.randomUUID(), lot,
				gate(lot).hash(), meaning, "looked at everything", "", session.person().code(),
				OWN.toCharArray()));
		assertTrue(signed.succeeded(), signed.toString());
	}

	private RecordRef make(Session session, String kind, Map<String, Object> values) {
		Outcome<RecordView> made = lab.records().create(session, kind, values);
		assertTrue(made.succeeded(), made.toString());
		return made.get().ref();
	}

	private Session person(String name, Role role) {
		lab.people().create(admin, name, "Person " + name.toUpperCase(Locale.ROOT), Set.of(role),
				GIVEN.toCharArray()).get();
		Session first = lab.people().signIn(name, GIVEN.toCharArray(), "ws").get();
		return lab.people().changePassword(first, GIVEN.toCharArray(), OWN.toCharArray()).get();
	}
}
