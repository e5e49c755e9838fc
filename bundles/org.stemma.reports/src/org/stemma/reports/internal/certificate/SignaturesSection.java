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
import org.stemma.api.report.CertificateContent.Signature;
import org.stemma.reports.internal.page.Block;
import org.stemma.reports.internal.page.Columns;
import org.stemma.reports.internal.page.Flow;
import org.stemma.reports.internal.page.Line;
import org.stemma.reports.internal.page.RowStyle;
import org.stemma.reports.internal.page.TextStyle;

/** Who signed electronically: printed name, time and meaning (21 CFR 11.50), reason, and the key that signed. */
record SignaturesSection(Layout layout) implements Section {

	private static final String TITLE = "Electronic signatures";

	@Override
	public void set(CertificateContent content, Flow flow) {
		if (content.signatures().isEmpty()) {
			flow.together(layout.sentence(TITLE, "None. This document is not signed.", TextStyle.STRONG));
			return;
		}
		Columns columns = layout.columns(2.2f, 3f, 2.45f, 1.85f);
		Block head = layout.head(columns, "Name", "Meaning\nReason", "Signed", "Key");
		flow.table(layout.heading(TITLE), Optional.of(head),
				content.signatures().stream().map(signature -> row(columns, signature)).toList());
	}

	private static Block row(Columns columns, Signature signature) {
		return columns.row(RowStyle.RULED,
				List.of(List.of(new Line(signature.printedName(), TextStyle.STRONG)),
						List.of(new Line(signature.meaning(), TextStyle.STRONG),
								new Line(signature.reason(), TextStyle.BODY)),
						List.of(new Line(TimeText.of(signature.signed()), TextStyle.BODY)),
						List.of(new Line(signature.algorithm(), TextStyle.LABEL),
								new Line(signature.fingerprint(), TextStyle.LABEL))));
	}
}
