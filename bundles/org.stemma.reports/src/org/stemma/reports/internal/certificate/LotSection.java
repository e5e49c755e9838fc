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
import java.util.Optional;

import org.stemma.api.report.CertificateContent;
import org.stemma.api.report.CertificateContent.Fact;
import org.stemma.reports.internal.page.Block;
import org.stemma.reports.internal.page.Columns;
import org.stemma.reports.internal.page.Flow;
import org.stemma.reports.internal.page.Line;
import org.stemma.reports.internal.page.RowStyle;
import org.stemma.reports.internal.page.TextStyle;

/** The facts about the lot, two side by side. */
record LotSection(Layout layout) implements Section {

	private static final int FACTS_PER_ROW = 2;
	private static final int LONG_VALUE = 60;

	@Override
	public void set(CertificateContent content, Flow flow) {
		if (content.lot().isEmpty()) {
			return;
		}
		List<Block> rows = new ArrayList<>();
		List<Fact> pair = new ArrayList<>();
		for (Fact fact : content.lot()) {
			if (fact.value().length() > LONG_VALUE || pair.size() == FACTS_PER_ROW) {
				flush(pair, rows);
			}
			pair.add(fact);
			if (fact.value().length() > LONG_VALUE) {
				flush(pair, rows);
			}
		}
		flush(pair, rows);
		flow.table(layout.heading("Lot"), Optional.empty(), rows);
	}

	private void flush(List<Fact> facts, List<Block> rows) {
		if (facts.isEmpty()) {
			return;
		}
		boolean wide = facts.size() == 1 && facts.getFirst().value().length() > LONG_VALUE;
		Columns columns = wide ? layout.columns(1.35f, 5.05f) : layout.columns(1.35f, 1.85f, 1.35f, 1.85f);
		List<List<Line>> cells = new ArrayList<>();
		for (Fact fact : facts) {
			cells.add(List.of(new Line(fact.label(), TextStyle.LABEL)));
			cells.add(List.of(new Line(fact.value(), TextStyle.BODY)));
		}
		rows.add(columns.row(RowStyle.PLAIN, cells));
		facts.clear();
	}
}
