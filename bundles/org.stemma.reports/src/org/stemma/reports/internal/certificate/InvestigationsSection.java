/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.reports.internal.certificate;

import java.util.List;
import java.util.Optional;

import org.stemma.api.report.CertificateContent;
import org.stemma.api.report.CertificateContent.Investigation;
import org.stemma.reports.internal.page.Block;
import org.stemma.reports.internal.page.Columns;
import org.stemma.reports.internal.page.Flow;
import org.stemma.reports.internal.page.Line;
import org.stemma.reports.internal.page.RowStyle;
import org.stemma.reports.internal.page.TextStyle;

/** The investigations and how they ended; that there were none is said. */
record InvestigationsSection(Layout layout) implements Section {

	private static final String TITLE = "Investigations";

	@Override
	public void set(CertificateContent content, Flow flow) {
		if (content.investigations().isEmpty()) {
			flow.together(layout.sentence(TITLE, "None. No investigation was opened for this lot.", TextStyle.BODY));
			return;
		}
		Columns columns = layout.columns(1.4f, 2.6f, 1.1f, 3.9f);
		Block head = layout.head(columns, "Number", "Opened by", "State", "Conclusion");
		flow.table(layout.heading(TITLE), Optional.of(head),
				content.investigations().stream().map(investigation -> row(columns, investigation)).toList());
	}

	private static Block row(Columns columns, Investigation investigation) {
		return columns.row(RowStyle.RULED,
				List.of(List.of(new Line(investigation.number(), TextStyle.STRONG)),
						List.of(new Line(investigation.subject(), TextStyle.BODY)),
						List.of(new Line(investigation.state(), TextStyle.STRONG)),
						List.of(new Line(investigation.conclusion(), TextStyle.BODY))));
	}
}
