/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.reports.certificate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.stemma.api.report.CertificateContent;
import org.stemma.api.report.CertificateContent.Fact;
import org.stemma.api.report.CertificateContent.Investigation;

class CertificatePdfWriterTest {

	private final SampleCertificate released = SampleCertificate.released();
	private final SampleCertificate rejected = SampleCertificate.rejected();

	@Test
	void printsEverythingThatTheContentSays() throws IOException {
		CertificateContent content = rejected.content();
		String text = PdfText.all(rejected.pdf());

		assertPrinted(text, List.of(content.laboratory(), content.decision(), content.journal().lab(),
				Long.toString(content.journal().sequence()), content.journal().hash()));
		content.lot().forEach(fact -> assertPrinted(text, List.of(fact.value())));
		content.genealogy().forEach(step -> assertPrinted(text, List.of(step.label(), step.value())));
		for (Investigation investigation : content.investigations()) {
			assertPrinted(text, List.of(investigation.number(), investigation.state()));
		}
		content.signatures().forEach(signature -> assertPrinted(text,
				List.of(signature.printedName(), signature.meaning(), signature.algorithm(), signature.fingerprint())));
	}

	@Test
	void printsEachTestWithAllItsColumns() throws IOException {
		String text = PdfText.all(rejected.pdf()).replace(" ", "");
		for (CertificateContent.Test test : rejected.tests()) {
			for (String column : List.of(test.name(), test.method(), test.limits(), test.specification(), test.result(),
					test.verdict(), test.instrument())) {
				Arrays.stream(column.split(" ")).forEach(word -> assertTrue(text.contains(word), word));
			}
		}
	}

	@Test
	void printsTimesWithTheirZone() throws IOException {
		String text = PdfText.all(released.pdf());

		assertPrinted(text, List.of("2026-03-01 11:42:17 UTC+02:00 (Europe/Athens)",
				"2026-03-01 11:12:17 UTC+02:00 (Europe/Athens)"));
	}

	@Test
	void saysThatThereWereNoInvestigations() throws IOException {
		assertPrinted(PdfText.all(released.pdf()), List.of("None. No investigation was opened for this lot."));
	}

	@Test
	void saysHowToCheckItAndThatNothingFollows() throws IOException {
		String text = PdfText.all(released.pdf());

		assertPrinted(text, List.of("verify --certificate FILE",
				"End of the certificate of analysis for lot MSC-2026-014."));
	}

	@Test
	void marksAFailingVerdictByWeightAndTheDecisionByTheNumberOfFailures() throws IOException {
		String strong = PdfText.strong(rejected.pdf());

		assertPrinted(strong, List.of("Doesnotcomply", "1of8outsidelimits", "Rejected"));
		assertFalse(strong.contains("Complies"));
		assertPrinted(PdfText.strong(released.pdf()), List.of("All8withinlimits"));
	}

	@Test
	void saysThatNothingWasTestedOrSigned() throws IOException {
		String text = PdfText.all(released.withTests(List.of()).withSignatures(List.of()).pdf());

		assertPrinted(text, List.of("No result was entered.", "None. This document is not signed."));
	}

	@Test
	void writesTheSameBytesForTheSameContent() throws IOException {
		assertArrayEquals(rejected.pdf(), SampleCertificate.rejected().pdf());
		assertFalse(Arrays.equals(rejected.pdf(), released.pdf()));
	}

	@Test
	void embedsEveryFont() throws IOException {
		try (PDDocument document = Loader.loadPDF(rejected.pdf())) {
			for (PDPage page : document.getPages()) {
				for (COSName name : page.getResources().getFontNames()) {
					assertTrue(page.getResources().getFont(name).isEmbedded(), name.getName());
				}
			}
			assertEquals("Certificate of analysis, lot MSC-2026-014", document.getDocumentInformation().getTitle());
			assertEquals(SampleCertificate.ISSUED.toEpochSecond(),
					document.getDocumentInformation().getCreationDate().toInstant().getEpochSecond());
		}
	}

	@Test
	void leavesTheTargetOpen() throws IOException {
		ByteArrayOutputStream target = new ByteArrayOutputStream() {
			@Override
			public void close() {
				throw new IllegalStateException("closed");
			}
		};
		new CertificatePdfWriter().write(released.content(), target);

		assertArrayEquals(released.pdf(), target.toByteArray());
	}

	@Test
	void takesALotWithoutFacts() throws IOException {
		assertPrinted(PdfText.all(released.withLot(List.of()).pdf()), List.of("Certificate of analysis", "Page 1 of"));
		assertPrinted(PdfText.all(released.withLot(List.of(new Fact("Lot number", ""))).pdf()), List.of("Lot number"));
	}

	private static void assertPrinted(String text, List<String> expected) {
		expected.forEach(part -> assertTrue(text.contains(part), () -> part + " is not in: " + text));
	}
}
