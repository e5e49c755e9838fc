/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.reports.internal.certificate;

import java.util.ArrayList;
import java.util.List;

import org.stemma.api.report.CertificateContent;
import org.stemma.reports.internal.page.Block;
import org.stemma.reports.internal.page.Flow;
import org.stemma.reports.internal.page.Space;
import org.stemma.reports.internal.page.TextStyle;
import org.stemma.reports.internal.page.Typeface;

/** Says that nothing follows, and that characters are missing if some are. */
record ClosingSection(Layout layout, Typeface typeface) implements Section {

	private static final String REPLACED = "□ stands for a character that the typeface of this document lacks. "
			+ "The laboratory's records hold the text in full.";

	@Override
	public void set(CertificateContent content, Flow flow) {
		List<Block> blocks = new ArrayList<>();
		blocks.add(new Space(10));
		if (typeface.replaced()) {
			blocks.add(layout.paragraph(REPLACED, TextStyle.SMALL));
		}
		blocks.add(layout.paragraph("End of the certificate of analysis for lot " + LotNumber.of(content) + ".",
				TextStyle.SMALL));
		flow.together(blocks);
	}
}
