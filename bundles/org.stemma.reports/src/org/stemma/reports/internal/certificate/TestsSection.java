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
import org.stemma.api.report.CertificateContent.Test;
import org.stemma.reports.internal.page.Block;
import org.stemma.reports.internal.page.Columns;
import org.stemma.reports.internal.page.Flow;
import org.stemma.reports.internal.page.Line;
import org.stemma.reports.internal.page.RowStyle;
import org.stemma.reports.internal.page.TextStyle;

/** The results against the specification; what is outside the limits stands out by word, weight and ground. */
record TestsSection(Layout layout) implements Section {

	private static final String TITLE = "Results";

	@Override
	public void set(CertificateContent content, Flow flow) {
		if (content.tests().isEmpty()) {
			flow.together(layout.sentence(TITLE, "No result was entered.", TextStyle.BODY));
			return;
		}
		Columns columns = layout.columns(2.6f, 2.4f, 1.75f, 1.35f, 2.1f);
		Block head = layout.head(columns, "Test\nMethod", "Limits\nSpecification", "Result", "Verdict", "Instrument");
		flow.table(layout.heading(TITLE), Optional.of(head),
				content.tests().stream().map(test -> row(columns, test)).toList());
	}

	private static Block row(Columns columns, Test test) {
		boolean plain = test.passes() || !test.counts();
		TextStyle result = plain ? TextStyle.BODY : TextStyle.STRONG;
		return columns.row(plain ? RowStyle.RULED : RowStyle.NOTICE,
				List.of(List.of(new Line(test.name(), TextStyle.STRONG), new Line(test.method(), TextStyle.SMALL)),
						List.of(new Line(test.limits(), TextStyle.BODY), new Line(test.specification(), TextStyle.SMALL)),
						List.of(new Line(test.result(), result)), List.of(new Line(test.verdict(), result)),
						List.of(new Line(test.instrument(), TextStyle.LABEL))));
	}
}
