/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.demo;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.core.culture.ActDetails;
import org.stemma.core.culture.Acts;
import org.stemma.core.culture.NewVessel;
import org.stemma.core.lab.Laboratory;
import org.stemma.core.lab.Session;
import org.stemma.core.release.Release;
import org.stemma.model.release.SignatureMeaning;

/**
 * A lot whose specification counts CD34 positive cells, and a cytometer, in a lab that the demo has left: its persons have their
 * passwords, each of which costs time.
 */
final class CytometerLab {

	static final String LOT = "HPC-1";
	static final String CYTOMETER = "CYT-2";

	private final Laboratory laboratory;
	private final Session documents;
	private final Session supervisor;
	private final Session bench;

	CytometerLab(Laboratory laboratory) {
		this.laboratory = laboratory;
		this.documents = as(DemoPerson.DOCUMENTS);
		this.supervisor = as(DemoPerson.SUPERVISOR);
		this.bench = as(DemoPerson.BENCH);
		setUp();
	}

	Laboratory laboratory() {
		return laboratory;
	}

	Session bench() {
		return bench;
	}

	private Session as(DemoPerson person) {
		return done(laboratory.people().signIn(person.name(), person.secret(), DemoStaff.WORKSTATION));
	}

	private void setUp() {
		RecordRef method = make(documents, "quality.Method", Map.of("code", "QC-034", "title", "CD34 enumeration", "methodVersion", "1", "technique", "flow cytometry"));
		RecordRef specification = make(documents, "quality.SpecificationVersion", Map.of("code", "SP-HPC-1", "number", "SP-HPC", "title", "HPC, apheresis",
				"specificationVersion", 1, "state", "DRAFT", "maximumPassage", 5, "maximumDoublings", BigDecimal.TEN, "criteria",
				List.of(Map.of("test", "CD34 enumeration", "method", method, "purpose", "RELEASE", "kind", "NUMBER", "unit", "/uL", "low",
						new BigDecimal("500"), "instrumentField", "viable cd34+ cell count"))));
		done(laboratory.records().revise(documents, specification, 1, Map.of("state", "EFFECTIVE"), "approved for use"));
		make(supervisor, "instrument.Instrument", Map.of("code", CYTOMETER, "name", "Cytometer 2", "format", "fcs", "qualification", "QUALIFIED", "needsCalibration", false));
		thaw(make(supervisor, "culture.Lot", Map.of("code", LOT, "product", "HPC, apheresis", "kind", "PRODUCT", "intendedUse", "RESEARCH", "specification", specification)));
	}

	private void thaw(RecordRef lot) {
		RecordRef line = make(supervisor, "donation.CellLine", Map.of("code", "HPC-LINE", "name", "HPC", "sourceKind", "PERIPHERAL_BLOOD"));
		RecordRef vial = make(supervisor, "culture.Cryovial", Map.of("code", "C-1", "origin", line, "frozen", Instant.now().minus(Duration.ofDays(9)).truncatedTo(ChronoUnit.SECONDS),
				"viableCells", new BigDecimal("1000000"), "passageNumber", 1, "cumulativeDoublings", BigDecimal.ONE, "state", "STORED"));
		RecordRef medium = make(supervisor, "material.MaterialLot", Map.of("code", "M-1", "name", "Medium", "lotNumber", "7", "expiry", LocalDate.now(ZoneOffset.UTC).plusYears(1),
				"status", "RELEASED"));
		done(laboratory.cultures().thaw(bench, new Acts.Thaw(ActDetails.using(medium), lot, vial, new BigDecimal("900000"), Optional.empty(),
				List.of(new NewVessel("", "bag", Optional.empty(), Optional.empty())))));
	}

	private RecordRef make(Session session, String kind, Map<String, Object> values) {
		return done(laboratory.records().create(session, kind, values)).ref();
	}

	/** Gives the cytometer other settings. */
	void settings(Map<String, String> settings, String reason) {
		RecordView cytometer = laboratory.records().find("instrument.Instrument", CYTOMETER).orElseThrow();
		List<Map<String, String>> parts = new TreeMap<>(settings).entrySet().stream().map(each -> Map.of("key", each.getKey(), "value", each.getValue()))
				.toList();
		done(laboratory.records().revise(supervisor, cytometer.ref(), cytometer.version(), Map.of("readerSettings", parts), reason));
	}

	RecordRef lot() {
		return laboratory.records().find("culture.Lot", LOT).orElseThrow().ref();
	}

	/** The certificate of the lot, reviewed by one person and released by another. */
	byte[] certificate() {
		sign(DemoPerson.REVIEWER, SignatureMeaning.REVIEWED);
		return done(laboratory.release().certificate(sign(DemoPerson.RELEASER, SignatureMeaning.RELEASED), lot())).pdf();
	}

	private Session sign(DemoPerson person, SignatureMeaning meaning) {
		Session session = as(person);
		Release.Gate gate = done(laboratory.release().gate(lot()));
		done(laboratory.release().sign(session,
				new Release.SignRequest(UUID.randomUUID(), lot(), gate.hash(), meaning, "complete", "", person.name(), person.secret())));
		return session;
	}

	private static <T> T done(Outcome<T> outcome) {
		return outcome.result().orElseThrow(() -> new AssertionError(outcome.problems().toString()));
	}
}
