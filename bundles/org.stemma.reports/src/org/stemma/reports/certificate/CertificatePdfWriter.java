/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.reports.certificate;

import java.io.IOException;
import java.io.OutputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.osgi.service.component.annotations.Component;
import org.stemma.api.report.CertificateContent;
import org.stemma.api.report.ReportWriter;
import org.stemma.reports.internal.certificate.CertificatePages;
import org.stemma.reports.internal.certificate.DocumentProperties;
import org.stemma.reports.internal.page.Typeface;

/**
 * Writes certificates of analysis as PDF on A4 with an embedded typeface. The first fact about the lot is taken as its
 * number. The same content gives the same bytes. Characters that the typeface lacks are replaced by a box, and a note
 * says so. Stateless; needs nothing but itself.
 */
@Component(property = { ReportWriter.REPORT + "=certificate.pdf", ReportWriter.MEDIA_TYPE + "=application/pdf" })
public final class CertificatePdfWriter implements ReportWriter {

	@Override
	public void write(CertificateContent content, OutputStream target) throws IOException {
		try (PDDocument document = new PDDocument(); Typeface typeface = new Typeface(document)) {
			new CertificatePages(document, typeface).add(content);
			DocumentProperties.write(content, document);
			document.save(new OpenEnded(target));
		}
	}
}
