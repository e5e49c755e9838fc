/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.reports.certificate;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.stemma.api.report.CertificateContent;

class TitleTest {

	private final SampleCertificate released = SampleCertificate.released();

	@Test
	void countsResultsWithinAndOutsideTheLimits() throws IOException {
		assertTrue(first(released).contains("All 8 within limits"));
		assertTrue(first(SampleCertificate.rejected()).contains("1 of 8 outside limits"));
		assertTrue(first(released.withTests(List.of())).contains("Results None"));
	}

	@Test
	void aResultThatWasInvalidatedIsShownAndDoesNotCount() throws IOException {
		List<CertificateContent.Test> tests = new ArrayList<>(released.tests());
		tests.add(new CertificateContent.Test("Viability", "MET-001", "SPEC-MSC-02 v3", "≥ 70 %", "51 %",
				"Out of specification, laboratory error (INV-0008)", false, "by hand", false));
		String page = first(released.withTests(tests));
		assertTrue(page.contains("All 8 within limits, 1 invalidated"), page);
		assertTrue(PdfText.pages(released.withTests(tests).pdf()).stream().anyMatch(each -> each.contains("51 %")));
		assertTrue(first(released.withTests(tests.subList(8, 9))).contains("Results 1 invalidated"));
	}

	@Test
	void namesLotDecisionAndTimeOnTheFirstPage() throws IOException {
		String page = first(released);

		assertTrue(page.contains("Certificate of analysis Lot MSC-2026-014 Decision Released"), page);
		assertTrue(page.contains("Signed 2026-03-01 11:42:17 UTC+02:00 (Europe/Athens)"), page);
	}

	@Test
	void takesARestrictionThatFillsLines() throws IOException {
		String decision = "Restricted: for process development only, not for use in humans, until INV-0007 is closed";
		SampleCertificate restricted = new SampleCertificate(false, decision, released.lot(), released.tests(),
				released.investigations(), released.signatures());

		for (String word : decision.split(" ")) {
			assertTrue(first(restricted).contains(word), word);
		}
	}

	private static String first(SampleCertificate certificate) throws IOException {
		return PdfText.pages(certificate.pdf()).getFirst().replaceAll("\\s+", " ");
	}
}
