/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.demo;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import org.stemma.api.Quantity;
import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.core.lab.Laboratory;
import org.stemma.core.lab.Session;

/** Sets up what the demo lab needs before the first vial is thawed. */
final class DemoSetUp {

	private final Laboratory laboratory;
	private final Story story;
	private final DemoStaff staff;
	private final Instant now;
	private final LocalDate today;

	DemoSetUp(Laboratory laboratory, Story story, DemoStaff staff) {
		this.laboratory = laboratory;
		this.story = story;
		this.staff = staff;
		this.now = story.clock().instant();
		this.today = now.atZone(laboratory.zone()).toLocalDate();
	}

	DemoRecords all() throws DemoStoppedException {
		RecordRef collection = origin();
		RecordRef specification = specification();
		DemoRecords.Media media = media();
		DemoRecords.Counters counters = counters();
		RecordRef lot = lot(collection, specification);
		RecordRef vial = vial(collection);
		return new DemoRecords(lot, vial, media, counters);
	}

	private RecordRef origin() throws DemoStoppedException {
		Session qa = staff.documents();
		RecordRef donor = make(qa, "donation.Donor", Map.of("code", "D-0107", "sex", "FEMALE", "birthDate",
				LocalDate.of(1991, 4, 17), "eligibility", "ELIGIBLE", "eligibilityDetermined", today.minusDays(60),
				"tests", List.of(negative("HIV-1/2"), negative("Hepatitis B virus"), negative("Hepatitis C virus"),
						negative("Treponema pallidum"))));
		RecordRef consent = make(qa, "donation.Consent", Map.of("code", "CON-0107", "donor", donor, "permittedUses",
				List.of("RESEARCH", "CLINICAL"), "given", today.minusDays(75), "form", "IC-BM version 4"));
		RecordRef approval = make(qa, "donation.EthicsApproval", Map.of("code", "EA-2025-31", "committee",
				"Ethics committee of the university hospital", "approvalNumber", "2025/31-K", "permittedUses",
				List.of("RESEARCH", "CLINICAL"), "approved", today.minusDays(400), "validUntil", today.plusDays(700)));
		story.tell(DemoPerson.DOCUMENTS.printedName(), "sets up donor D-0107, consent CON-0107, approval EA-2025-31");
		RecordRef collection = make(staff.supervisor(), "donation.Collection", Map.of("code", "BM-0107", "donor", donor, "consent",
				consent, "approval", approval, "sourceKind", "BONE_MARROW", "productClass", "HPC_M", "collected",
				now.minus(58, ChronoUnit.DAYS), "amount", Quantity.of("42.0", "mL"), "site", "Theatre 3"));
		story.tell(DemoPerson.SUPERVISOR.printedName(), "enters collection BM-0107: bone marrow, 42.0 mL");
		return collection;
	}

	private Map<String, Object> negative(String agent) {
		return Map.of("agent", agent, "outcome", "NEGATIVE", "sampled", today.minusDays(58));
	}

	private RecordRef specification() throws DemoStoppedException {
		Session qa = staff.documents();
		RecordRef counting = make(qa, "quality.Method", Map.of("code", "QC-007", "title",
				"Viability and cell number by image cytometry", "methodVersion", "3", "technique", "trypan blue"));
		RecordRef flow = make(qa, "quality.Method", Map.of("code", "QC-011", "title", "MSC surface markers",
				"methodVersion", "2", "technique", "flow cytometry"));
		RecordRef endotoxin = make(qa, "quality.Method", Map.of("code", "QC-021", "title", "Bacterial endotoxins",
				"methodVersion", "5", "technique", "kinetic chromogenic LAL"));
		RecordRef mycoplasma = make(qa, "quality.Method", Map.of("code", "QC-003", "title", "Mycoplasma",
				"methodVersion", "4", "technique", "nucleic acid amplification"));
		List<Map<String, Object>> criteria = List.of(
				number("Viability", counting, "%", "70", "", "viability (cell counter)"),
				number("CD73 CD90 CD105 positive", flow, "%", "95", "", ""),
				number("CD45 CD34 positive", flow, "%", "", "2", ""),
				number("Endotoxin", endotoxin, "[EU]/mL", "", "0.5", ""),
				choice("Mycoplasma", mycoplasma, "not detected", "detected"));
		RecordRef draft = make(qa, "quality.SpecificationVersion", Map.of("code", "SP-MSC-2", "number", "SP-MSC",
				"title", "Bone marrow MSC, drug product", "specificationVersion", 2, "state", "DRAFT",
				"maximumPassage", 6, "maximumDoublings", new BigDecimal("30"), "criteria", criteria));
		story.done(laboratory.records().revise(qa, draft, 1, Map.of("state", "EFFECTIVE"), "approved for use"));
		story.tell(DemoPerson.DOCUMENTS.printedName(), "puts specification SP-MSC version 2 in force, 5 release tests");
		return draft;
	}

	private static Map<String, Object> number(String test, RecordRef method, String unit, String low, String high,
			String field) {
		Map<String, Object> criterion = new java.util.HashMap<>(Map.of("test", test, "method", method, "purpose",
				"RELEASE", "kind", "NUMBER", "unit", unit));
		if (!low.isEmpty()) {
			criterion.put("low", new BigDecimal(low));
		}
		if (!high.isEmpty()) {
			criterion.put("high", new BigDecimal(high));
		}
		if (!field.isEmpty()) {
			criterion.put("instrumentField", field);
		}
		return criterion;
	}

	private static Map<String, Object> choice(String test, RecordRef method, String good, String bad) {
		return Map.of("test", test, "method", method, "purpose", "RELEASE", "kind", "CHOICE", "accepted",
				List.of(good), "choices", List.of(good, bad));
	}

	private DemoRecords.Media media() throws DemoStoppedException {
		RecordRef medium = material("ML-2231", "MSC expansion medium", "M-2231", today.plusDays(120));
		RecordRef enzyme = material("ML-1907", "Dissociation enzyme", "E-1907", today.plusDays(200));
		RecordRef cryo = material("ML-0840", "Cryopreservation medium", "C-0840", today.plusDays(300));
		RecordRef old = material("ML-1788", "MSC expansion medium", "M-1788", today.minusDays(3));
		story.tell(DemoPerson.SUPERVISOR.printedName(), "enters 4 material lots; ML-1788 expired three days ago");
		return new DemoRecords.Media(medium, enzyme, cryo, old);
	}

	private RecordRef material(String code, String name, String lot, LocalDate expiry) throws DemoStoppedException {
		return make(staff.supervisor(), "material.MaterialLot", Map.of("code", code, "name", name, "lotNumber", lot,
				"expiry", expiry, "status", "RELEASED"));
	}

	private DemoRecords.Counters counters() throws DemoStoppedException {
		RecordRef vicell = counter("INST-07", "Cell counter 1", "Vi-CELL BLU", "beckman.vicell.blu");
		RecordRef nucleo = counter("INST-09", "Cell counter 2", "NucleoCounter NC-200", "chemometec.nucleoview");
		story.tell(DemoPerson.SUPERVISOR.printedName(), "enters two cell counters with calibrations in date");
		return new DemoRecords.Counters(vicell, nucleo);
	}

	private RecordRef counter(String code, String name, String model, String format) throws DemoStoppedException {
		RecordRef instrument = make(staff.supervisor(), "instrument.Instrument", Map.of("code", code, "name", name,
				"instrumentModel", model, "format", format, "qualification", "QUALIFIED", "needsCalibration", true,
				"fileLocale", "en-US"));
		make(staff.supervisor(), "instrument.Calibration", Map.of("code", "CAL-" + code, "instrument", instrument,
				"performed", today.minusDays(40), "due", today.plusDays(320), "outcome", "PASSED"));
		return instrument;
	}

	private RecordRef lot(RecordRef collection, RecordRef specification) throws DemoStoppedException {
		RecordRef lot = make(staff.supervisor(), "culture.Lot", Map.ofEntries(Map.entry("code", "MSC-2601"),
				Map.entry("product", "Bone marrow MSC for lupus nephritis trial"), Map.entry("kind", "PRODUCT"),
				Map.entry("stage", "DRUG_PRODUCT"), Map.entry("intendedUse", "CLINICAL"),
				Map.entry("collection", collection), Map.entry("specification", specification),
				Map.entry("protocolNumber", "SOP-021"), Map.entry("protocolTitle", "Expansion of bone marrow MSC"),
				Map.entry("protocolVersion", "5"), Map.entry("opened", today)));
		story.tell(DemoPerson.SUPERVISOR.printedName(), "opens lot MSC-2601 by SOP-021 version 5");
		return lot;
	}

	private RecordRef vial(RecordRef collection) throws DemoStoppedException {
		return make(staff.supervisor(), "culture.Cryovial", Map.of("code", "MCB-0107-03", "origin", collection,
				"frozen", now.minus(30, ChronoUnit.DAYS), "viableCells", new BigDecimal("1200000"), "volume",
				Quantity.of("1.0", "mL"), "passageNumber", 2, "cumulativeDoublings", new BigDecimal("8.4"), "state",
				"STORED", "position", "Tank 2, rack C, box 14, C3"));
	}

	private RecordRef make(Session session, String kind, Map<String, Object> values) throws DemoStoppedException {
		RecordView made = story.done(laboratory.records().create(session, kind, values));
		return made.ref();
	}
}
