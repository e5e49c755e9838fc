/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.reports.certificate;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.stemma.api.Outcome;
import org.stemma.api.report.CertificateContent.JournalHead;
import org.stemma.reports.internal.certificate.DocumentProperties;

/** Reads the head from a document's properties and compares it with the printed text. */
final class HeadReader {

	private static final Pattern SEQUENCE = Pattern.compile("[1-9][0-9]{0,17}");
	private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
	private static final Pattern BLANKS = Pattern.compile("\\s+");

	private final PDDocument document;

	HeadReader(PDDocument document) {
		this.document = document;
	}

	Outcome<CertificateHead> read() throws IOException {
		Optional<CertificateHead> head = head();
		if (head.isEmpty()) {
			return Outcome.refused("certificate.foreign",
					"The file is a PDF document but names no journal entry. It is not a certificate of this program.");
		}
		return isPrinted(head.get()) ? Outcome.of(head.get())
				: Outcome.refused("certificate.differs", "The certificate prints another lot or journal entry than its file "
						+ "properties name (" + head.get().lot() + ", entry " + head.get().journal().sequence()
						+ "). The file was changed after it was written.");
	}

	private Optional<CertificateHead> head() {
		PDDocumentInformation information = document.getDocumentInformation();
		Optional<String> lab = value(information, DocumentProperties.LAB);
		Optional<String> lot = value(information, DocumentProperties.LOT);
		Optional<String> hash = value(information, DocumentProperties.HASH).filter(HASH.asMatchPredicate());
		Optional<Long> sequence = value(information, DocumentProperties.SEQUENCE).filter(SEQUENCE.asMatchPredicate())
				.map(Long::valueOf);
		return Stream.of(lab, lot, hash, sequence).allMatch(Optional::isPresent)
				? Optional.of(new CertificateHead(new JournalHead(lab.get(), sequence.get(), hash.get()), lot.get()))
				: Optional.empty();
	}

	private boolean isPrinted(CertificateHead head) throws IOException {
		String printed = BLANKS.matcher(new PDFTextStripper().getText(document)).replaceAll("");
		return Stream.of("Lab" + head.journal().lab(), "Lastentry" + head.journal().sequence() + "Hash",
				"Hashofthatentry" + head.journal().hash(), "Lot" + BLANKS.matcher(head.lot()).replaceAll(""))
				.allMatch(printed::contains);
	}

	private static Optional<String> value(PDDocumentInformation information, String key) {
		return Optional.ofNullable(information.getCustomMetadataValue(key));
	}
}
