/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.reports.internal.certificate;

import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.stemma.api.report.CertificateContent;
import org.stemma.reports.internal.page.Flow;
import org.stemma.reports.internal.page.Frame;
import org.stemma.reports.internal.page.LineBreaker;
import org.stemma.reports.internal.page.PageWriter;
import org.stemma.reports.internal.page.Typeface;

/** Sets the sections of a certificate on A4 pages. */
public final class CertificatePages {

	private final PDDocument document;
	private final Typeface typeface;

	/** Pages for a document in its typeface. */
	public CertificatePages(PDDocument document, Typeface typeface) {
		this.document = document;
		this.typeface = typeface;
	}

	/** Adds all pages of a certificate. */
	public void add(CertificateContent content) throws IOException {
		Frame frame = Frame.A4;
		Flow flow = new Flow(frame);
		sections(new Layout(new LineBreaker(typeface), frame)).forEach(section -> section.set(content, flow));
		new PageWriter(document, typeface, frame, new Furniture(content, typeface)).write(flow);
	}

	private List<Section> sections(Layout layout) {
		return List.of(new TitleSection(layout), new LotSection(layout), new GenealogySection(layout),
				new TestsSection(layout), new InvestigationsSection(layout), new SignaturesSection(layout),
				new JournalSection(layout), new ClosingSection(layout, typeface));
	}
}
