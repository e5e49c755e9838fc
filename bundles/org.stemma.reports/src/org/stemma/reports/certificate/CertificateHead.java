/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.reports.certificate;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.api.report.CertificateContent.JournalHead;

/**
 * Which lot and which journal entry a certificate belongs to, as its file says.
 *
 * @param journal where the journal stood
 * @param lot     number of the lot
 */
public record CertificateHead(JournalHead journal, String lot) {

	private static final int MOST_BYTES = 50_000_000;

	/** Checks that nothing is null. */
	public CertificateHead {
		Objects.requireNonNull(journal, "journal");
		Objects.requireNonNull(lot, "lot");
	}

	/**
	 * Reads the head of a certificate. That the file says so proves nothing: the lab has to hold that entry. Only head and
	 * lot are compared with what is printed, not the results.
	 *
	 * @param stream a PDF file, read to its end, left open
	 * @return the head; refused with {@code certificate.unreadable} when it is no PDF file, {@code certificate.foreign}
	 *         when it is none of ours, {@code certificate.differs} when what is printed is not what the file's
	 *         properties say
	 * @throws IOException when the stream cannot be read
	 */
	public static Outcome<CertificateHead> read(InputStream stream) throws IOException {
		byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
		if (bytes.length > MOST_BYTES) {
			return Outcome.refused("certificate.unreadable",
					"The file is larger than 50 MB. A certificate is much smaller; choose the certificate's PDF file.");
		}
		return parse(bytes);
	}

	private static Outcome<CertificateHead> parse(byte[] bytes) {
		try (PDDocument document = Loader.loadPDF(bytes)) {
			return new HeadReader(document).read();
		} catch (IOException damaged) {
			Problem problem = Problem.error("certificate.unreadable",
					"The file cannot be read as PDF. It is damaged or something else; choose the certificate's PDF file.");
			return Outcome.refused(List.of(problem.causedBy(damaged)));
		}
	}
}
