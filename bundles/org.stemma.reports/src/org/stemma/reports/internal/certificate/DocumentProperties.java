/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.reports.internal.certificate;

import java.util.Calendar;
import java.util.GregorianCalendar;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.stemma.api.report.CertificateContent;

/** What the document says of itself apart from its pages; the same content always says the same. */
public final class DocumentProperties {

	/** Key of the lab's identity. */
	public static final String LAB = "StemmaLab";

	/** Key of the journal entry's sequence. */
	public static final String SEQUENCE = "StemmaSequence";

	/** Key of the journal entry's hash. */
	public static final String HASH = "StemmaHash";

	/** Key of the lot's number. */
	public static final String LOT = "StemmaLot";

	private DocumentProperties() {
	}

	/** Writes the properties of a certificate into its document. */
	public static void write(CertificateContent content, PDDocument document) {
		PDDocumentInformation information = document.getDocumentInformation();
		Calendar issued = GregorianCalendar.from(content.issued());
		information.setTitle("Certificate of analysis, lot " + LotNumber.of(content));
		information.setAuthor(content.laboratory());
		information.setSubject(content.decision());
		information.setCreator("Stemma");
		information.setCreationDate(issued);
		information.setModificationDate(issued);
		information.setCustomMetadataValue(LAB, content.journal().lab());
		information.setCustomMetadataValue(SEQUENCE, Long.toString(content.journal().sequence()));
		information.setCustomMetadataValue(HASH, content.journal().hash());
		information.setCustomMetadataValue(LOT, LotNumber.of(content));
		document.getDocumentCatalog().setLanguage("en");
		// the document's identity derives from this number and the information above
		document.setDocumentId(content.issued().toEpochSecond());
	}
}
