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

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.api.Outcome;

class CertificateHeadTest {

	private static final Logger PDFBOX = Logger.getLogger("org.apache");

	private final SampleCertificate certificate = SampleCertificate.rejected();

	/** PDFBox tells of every fault in a damaged file; here those are wanted. */
	@BeforeEach
	void quiet() {
		PDFBOX.setLevel(Level.OFF);
	}

	@AfterEach
	void loud() {
		PDFBOX.setLevel(null);
	}

	@Test
	void readsTheHeadThatWasWritten() throws IOException {
		CertificateHead head = read(certificate.pdf()).get();

		assertEquals(SampleCertificate.JOURNAL, head.journal());
		assertEquals("MSC-2026-014", head.lot());
	}

	@Test
	void readsALotNumberThatFillsALine() throws IOException {
		String number = "L" + "0123456789-/.#+_abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNO";

		assertEquals(number, read(certificate.withLot(SampleCertificate.lotFacts(number)).pdf()).get().lot());
	}

	@Test
	void refusesWhatIsNoPdf() throws IOException {
		assertEquals("certificate.unreadable", problem("not a PDF".getBytes(StandardCharsets.UTF_8)));
		assertEquals("certificate.unreadable", problem(new byte[0]));
	}

	@Test
	void refusesAPdfThatIsNoCertificate() throws IOException {
		ByteArrayOutputStream target = new ByteArrayOutputStream();
		try (PDDocument document = new PDDocument()) {
			document.addPage(new PDPage());
			document.save(target);
		}

		assertEquals("certificate.foreign", problem(target.toByteArray()));
	}

	@ParameterizedTest
	@CsvSource({ "StemmaLab,0b6a3c1e-58d7-4f0e-a2b9-6c4d1e7f8a90", "StemmaSequence,1813", "StemmaSequence,181",
			"StemmaHash,0000000000000000000000000000000000000000000000000000000000000000", "StemmaLot,MSC-2026-015" })
	void refusesPropertiesThatAreNotWhatIsPrinted(String key, String value) throws IOException {
		assertEquals("certificate.differs", problem(with(key, value)));
	}

	@ParameterizedTest
	@CsvSource({ "StemmaLab,", "StemmaSequence,", "StemmaHash,", "StemmaLot,", "StemmaSequence,-1", "StemmaSequence,0",
			"StemmaSequence,99999999999999999999", "StemmaHash,2559ead6" })
	void refusesPropertiesThatAreMissingOrMalformed(String key, String value) throws IOException {
		assertEquals("certificate.foreign", problem(with(key, value)));
	}

	@Test
	void damagedFilesAreRefusedOrReadRight() throws IOException {
		byte[] pdf = certificate.pdf();
		Random random = new Random(3);
		for (int round = 0; round < 60; round++) {
			byte[] damaged = random.nextBoolean() ? pdf.clone() : Arrays.copyOf(pdf, random.nextInt(pdf.length));
			for (int i = 0; i < 20 && damaged.length > 0; i++) {
				damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
			}
			Outcome<CertificateHead> outcome = read(damaged);
			assertTrue(outcome.result().map(head -> head.journal().equals(SampleCertificate.JOURNAL)).orElse(true));
		}
	}

	private byte[] with(String key, String value) throws IOException {
		ByteArrayOutputStream target = new ByteArrayOutputStream();
		try (PDDocument document = Loader.loadPDF(certificate.pdf())) {
			document.getDocumentInformation().setCustomMetadataValue(key, value);
			document.save(target);
		}
		return target.toByteArray();
	}

	private static String problem(byte[] bytes) throws IOException {
		return read(bytes).problems().getFirst().code();
	}

	private static Outcome<CertificateHead> read(byte[] bytes) throws IOException {
		return CertificateHead.read(new ByteArrayInputStream(bytes));
	}
}
