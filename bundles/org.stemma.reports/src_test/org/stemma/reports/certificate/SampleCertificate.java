/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.reports.certificate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

import org.stemma.api.report.CertificateContent;
import org.stemma.api.report.CertificateContent.Fact;
import org.stemma.api.report.CertificateContent.Investigation;
import org.stemma.api.report.CertificateContent.JournalHead;
import org.stemma.api.report.CertificateContent.Signature;
import org.stemma.api.report.CertificateContent.Test;

/** Certificates for tests: a lot of mesenchymal stromal cells, varied by what a test is about. */
record SampleCertificate(boolean demo, String decision, List<Fact> lot, List<Test> tests,
		List<Investigation> investigations, List<Signature> signatures) {

	static final ZonedDateTime ISSUED = ZonedDateTime.parse("2026-03-01T11:42:17.250+02:00[Europe/Athens]");
	static final JournalHead JOURNAL = new JournalHead("7d9f1c52-3a4b-4e8d-9c61-0f2a5b7e8d13", 1_812,
			"2559ead6c666873200ebcbf7fdddf18834d681668598e773a32a06f865750934");

	static SampleCertificate released() {
		return new SampleCertificate(false, "Released", lotFacts("MSC-2026-014"), results(), List.of(), signed());
	}

	static SampleCertificate rejected() {
		List<Test> tests = new ArrayList<>(results());
		tests.set(4, new Test("Mycoplasma", "MET-009 v1: qPCR, Ph. Eur. 2.6.7", "SPEC-MSC-02 v3", "not detected",
				"detected", "Does not comply", false, "Thermal cycler QPCR-02, serial 272001934"));
		return new SampleCertificate(true, "Rejected", lotFacts("MSC-2026-014"), tests,
				List.of(new Investigation("INV-0007", "Mycoplasma detected in MSC-2026-014, out of specification", "Closed",
						"Confirmed by repeated extraction from the retained sample. Root cause: serum lot FBS-22. The lot is "
								+ "rejected and destroyed; lots that share the serum are blocked.")),
				signed());
	}

	SampleCertificate withTests(List<Test> other) {
		return new SampleCertificate(demo, decision, lot, other, investigations, signatures);
	}

	SampleCertificate withLot(List<Fact> other) {
		return new SampleCertificate(demo, decision, other, tests, investigations, signatures);
	}

	SampleCertificate withSignatures(List<Signature> other) {
		return new SampleCertificate(demo, decision, lot, tests, investigations, other);
	}

	SampleCertificate asDemo() {
		return new SampleCertificate(true, decision, lot, tests, investigations, signatures);
	}

	CertificateContent content() {
		return new CertificateContent("Cell Therapy Unit, Evangelismos Hospital", demo, decision, ISSUED, lot, genealogy(),
				tests, investigations, signatures, JOURNAL);
	}

	byte[] pdf() throws IOException {
		ByteArrayOutputStream target = new ByteArrayOutputStream();
		new CertificatePdfWriter().write(content(), target);
		return target.toByteArray();
	}

	static Signature signature(String name, String meaning) {
		return new Signature(name, meaning, "All results comply with the specification; records are complete.",
				ISSUED.minusMinutes(30), "Ed25519", "deb2ded39dc26fce");
	}

	static List<Fact> lotFacts(String number) {
		return List.of(new Fact("Lot number", number), new Fact("Product", "Bone marrow MSC, cryopreserved"),
				new Fact("Source", "Bone marrow"), new Fact("Stage", "Drug substance"),
				new Fact("Specification", "SPEC-MSC-02 version 3"), new Fact("Protocol", "PRO-MSC-01 version 5"),
				new Fact("Passage number", "4"), new Fact("Cumulative population doublings", "12.84"),
				new Fact("Storage condition", "Vapour phase of liquid nitrogen, at or below -150 °C, in 5 % DMSO and "
						+ "human serum albumin; 24 cryovials of 1.8 mL"));
	}

	private static List<Fact> genealogy() {
		return List.of(new Fact("Donor", "D-0041, eligible on 2026-01-12"),
				new Fact("Collection", "Bone marrow aspirate COL-0041-1 of 2026-01-14"),
				new Fact("Cell line", "BM-0041 (CL:0002540, mesenchymal stem cell of the bone marrow)"),
				new Fact("Bank", "MCB-0041, passage 1, 12 vials frozen on 2026-01-29"),
				new Fact("This lot", "Thawed from MCB-0041/07 on 2026-02-10, passages 2 to 4, harvested on 2026-02-24"));
	}

	static List<Test> results() {
		return List.of(
				test("Viable cell concentration", "MET-001 v2: trypan blue, image based", "≥ 5.0 · 10⁶/mL",
						"7.42 · 10⁶/mL", "Vi-CELL BLU VC-01, serial BA12345"),
				test("Viability", "MET-001 v2: trypan blue, image based", "≥ 70 %", "94.6 %",
						"Vi-CELL BLU VC-01, serial BA12345"),
				test("Identity: CD73, CD90, CD105 positive", "MET-004 v1: flow cytometry", "≥ 95 % each",
						"98.7 %; 99.1 %; 97.9 %", "Cytometer FC-01, serial V33896301"),
				test("Purity: CD45, CD34, CD14, CD19, HLA-DR positive", "MET-004 v1: flow cytometry", "≤ 2 % in sum",
						"0.41 %", "Cytometer FC-01, serial V33896301"),
				test("Mycoplasma", "MET-009 v1: qPCR, Ph. Eur. 2.6.7", "not detected", "not detected",
						"Thermal cycler QPCR-02, serial 272001934"),
				test("Endotoxin", "MET-011 v4: kinetic chromogenic LAL, Ph. Eur. 2.6.14", "≤ 0.50 EU/mL", "< 0.05 EU/mL",
						"Plate reader PR-03, serial 415-2266"),
				test("Sterility", "MET-010 v2: Ph. Eur. 2.6.27", "no growth", "no growth", "by hand"),
				test("Karyotype", "MET-015 v1: G-banding, 20 metaphases", "46,XX or 46,XY; no clonal aberration",
						"46,XX [20]", "by hand"));
	}

	private static Test test(String name, String method, String limits, String result, String instrument) {
		return new Test(name, method, "SPEC-MSC-02 v3", limits, result, "Complies", true, instrument);
	}

	private static List<Signature> signed() {
		return List.of(signature("Ελένη Παπαδάκη", "Reviewed"), signature("Мария Петрова", "Released"));
	}
}
