/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.reports.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.stemma.api.report.CertificateContent;
import org.stemma.api.report.CertificateContent.Fact;
import org.stemma.api.report.CertificateContent.JournalHead;

class RunningHeadTest {

	@Test
	void cutsALongLaboratoryNameVisibly() throws IOException {
		String page = print("Department of ".repeat(20), "L-1", SampleCertificate.JOURNAL);

		assertTrue(page.contains("…"), page);
		assertTrue(page.contains("Department of Department"), page);
		assertTrue(page.contains("Certificate of analysis, lot L-1"), page);
	}

	@Test
	void namesAnOrdinaryLotInHeadTitleAndFoot() throws IOException {
		String page = print("Lab", "MSC-2026-014-B", SampleCertificate.JOURNAL);

		assertTrue(page.contains("Certificate of analysis, lot MSC-2026-014-B"), page);
		assertEquals(2, count(page, "Lot MSC-2026-014-B"));
	}

	@Test
	void takesAHashShorterThanUsual() throws IOException {
		String page = print("Lab", "L-1", new JournalHead("lab", 1, "abc"));

		assertTrue(page.contains("Journal entry 1, hash abc"), page);
	}

	private static int count(String text, String part) {
		return text.split(Pattern.quote(part), -1).length - 1;
	}

	private static String print(String laboratory, String lot, JournalHead head) throws IOException {
		ByteArrayOutputStream target = new ByteArrayOutputStream();
		new CertificatePdfWriter().write(new CertificateContent(laboratory, false, "Released", SampleCertificate.ISSUED,
				List.of(new Fact("Lot number", lot)), List.of(), List.of(), List.of(), List.of(), head), target);
		return PdfText.pages(target.toByteArray()).getFirst();
	}
}
