/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.reports.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.stemma.api.report.CertificateContent;
import org.stemma.api.report.CertificateContent.Signature;

class PagesTest {

	private static final int TESTS = 60;

	private final SampleCertificate certificate = SampleCertificate.released().withTests(tests());

	@Test
	void sixtyTestsRunOverSeveralPagesWithTheTableHeadOnEach() throws IOException {
		List<String> pages = PdfText.pages(certificate.pdf());

		assertTrue(pages.size() >= 4, "pages: " + pages.size());
		for (String page : pages) {
			assertEquals(page.contains("serial S-"), page.contains("Verdict Instrument"), page);
		}
	}

	@Test
	void everyTestIsPrintedOnceAndInOrder() throws IOException {
		String text = PdfText.all(certificate.pdf());
		int place = 0;
		for (int number = 1; number <= TESTS; number++) {
			int next = text.indexOf("Test no. " + number + " ");
			assertTrue(next > place, "test " + number);
			assertEquals(next, text.lastIndexOf("Test no. " + number + " "));
			place = next;
		}
	}

	@Test
	void aTestIsNotTornApart() throws IOException {
		for (String page : PdfText.pages(certificate.pdf())) {
			for (int number = 1; number <= TESTS; number++) {
				assertEquals(page.contains("Test no. " + number + " "), page.contains("serial S-" + number + "."));
			}
		}
	}

	@Test
	void everyPageNamesItsNumberTheLotTheLaboratoryAndTheJournal() throws IOException {
		List<String> pages = PdfText.pages(certificate.pdf());
		for (int i = 0; i < pages.size(); i++) {
			String page = pages.get(i);
			assertTrue(page.contains("Page " + (i + 1) + " of " + pages.size()), page);
			assertTrue(page.contains("Lot MSC-2026-014"), page);
			assertTrue(page.contains("Evangelismos Hospital"), page);
			assertTrue(page.contains("Journal entry 1812, hash 2559ead6c6668732"), page);
		}
	}

	@Test
	void everyPageOfADemoLabIsMarked() throws IOException {
		for (String page : PdfText.pages(certificate.asDemo().pdf())) {
			assertTrue(page.contains("DEMO: made in a demonstration lab."), page);
			assertTrue(page.replaceAll("\\s", "").endsWith("DEMO"), page);
		}
		assertFalse(PdfText.all(certificate.pdf()).contains("DEMO"));
	}

	@Test
	void aTextLongerThanAPageLosesNothing() throws IOException {
		String reason = String.join(" ", IntStream.rangeClosed(1, 3_000).mapToObj(word -> "w" + word + ".").toList());
		Signature signature = new Signature("Ana", "Released", reason, SampleCertificate.ISSUED, "Ed25519", "0".repeat(16));
		String text = PdfText.all(SampleCertificate.released().withSignatures(List.of(signature)).pdf());

		for (int word = 1; word <= 3_000; word++) {
			assertTrue(text.contains("w" + word + "."), "word " + word);
		}
	}

	private static List<CertificateContent.Test> tests() {
		List<CertificateContent.Test> tests = new ArrayList<>();
		for (int number = 1; number <= TESTS; number++) {
			tests.add(new CertificateContent.Test("Test no. " + number + " of a long panel of markers on the cells",
					"MET-0" + number + " v1: flow cytometry", "SPEC v3", "≥ 70 %", "94 %", "Complies", true,
					"Cytometer, serial S-" + number + "."));
		}
		return tests;
	}
}
