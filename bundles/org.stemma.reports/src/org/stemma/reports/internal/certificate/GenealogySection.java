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
import org.stemma.api.report.CertificateContent.Fact;
import org.stemma.reports.internal.page.Block;
import org.stemma.reports.internal.page.Flow;
import org.stemma.reports.internal.page.Line;
import org.stemma.reports.internal.page.RowStyle;
import org.stemma.reports.internal.page.TextStyle;

/** Where the lot comes from, one step a row, from the donor on. */
record GenealogySection(Layout layout) implements Section {

	@Override
	public void set(CertificateContent content, Flow flow) {
		if (content.genealogy().isEmpty()) {
			return;
		}
		List<Block> rows = content.genealogy().stream().map(this::row).toList();
		flow.table(layout.heading("Genealogy, from the donor to this lot"), Optional.empty(), rows);
	}

	private Block row(Fact step) {
		return layout.columns(1.35f, 5.05f).row(RowStyle.PLAIN, List.of(
				List.of(new Line(step.label(), TextStyle.LABEL)), List.of(new Line(step.value(), TextStyle.BODY))));
	}
}
