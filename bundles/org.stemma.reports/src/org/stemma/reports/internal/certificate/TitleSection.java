/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.reports.internal.certificate;

import java.util.List;

import org.stemma.api.report.CertificateContent;
import org.stemma.api.report.CertificateContent.Test;
import org.stemma.reports.internal.page.Flow;
import org.stemma.reports.internal.page.Ink;
import org.stemma.reports.internal.page.Line;
import org.stemma.reports.internal.page.RowStyle;
import org.stemma.reports.internal.page.Space;
import org.stemma.reports.internal.page.TextStyle;

/** What the document is, for which lot, and what was decided. */
record TitleSection(Layout layout) implements Section {

	private static final TextStyle TITLE = new TextStyle(22, false, Ink.ACCENT);
	private static final TextStyle LOT = new TextStyle(13, true, Ink.TEXT);
	private static final TextStyle DECISION = new TextStyle(14, true, Ink.TEXT);

	@Override
	public void set(CertificateContent content, Flow flow) {
		List<Line> decision = Layout.labelled("Decision", content.decision(), DECISION);
		List<Line> signed = Layout.labelled("Signed", TimeText.of(content.issued()), TextStyle.BODY);
		List<Line> results = Layout.labelled("Results", results(content), TextStyle.STRONG);
		flow.together(List.of(layout.paragraph("Certificate of analysis", TITLE),
				layout.paragraph("Lot " + LotNumber.of(content), LOT), new Space(8),
				layout.columns(2.6f, 2.2f, 1.7f).row(RowStyle.PANEL, List.of(decision, signed, results))));
	}

	private static String results(CertificateContent content) {
		List<Test> counting = content.tests().stream().filter(Test::counts).toList();
		int invalidated = content.tests().size() - counting.size();
		String note = invalidated == 0 ? "" : invalidated + " invalidated";
		if (counting.isEmpty()) {
			return note.isEmpty() ? "None" : note;
		}
		long outside = counting.stream().filter(test -> !test.passes()).count();
		String words = outside == 0 ? "All " + counting.size() + " within limits"
				: outside + " of " + counting.size() + " outside limits";
		return note.isEmpty() ? words : words + ", " + note;
	}
}
