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
import org.stemma.api.report.CertificateContent.JournalHead;
import org.stemma.reports.internal.page.Block;
import org.stemma.reports.internal.page.Flow;
import org.stemma.reports.internal.page.Line;
import org.stemma.reports.internal.page.RowStyle;
import org.stemma.reports.internal.page.TextStyle;

/** Where the journal stood, so that the certificate can be checked against the lab and the lab against it. */
record JournalSection(Layout layout) implements Section {

	private static final String CHECK = """
			This certificate states the laboratory's records as they stood at this entry of its journal. \
			The command checks that the lab still holds this entry and that nothing up to it has been changed since; \
			FILE is this document as a file.""";

	@Override
	public void set(CertificateContent content, Flow flow) {
		JournalHead journal = content.journal();
		List<Block> blocks = new ArrayList<>(layout.heading("Journal"));
		blocks.add(fact("Lab", journal.lab()));
		blocks.add(fact("Last entry", Long.toString(journal.sequence())));
		blocks.add(fact("Hash of that entry", journal.hash()));
		blocks.add(fact("To check", "./stemma verify --certificate FILE"));
		blocks.add(layout.paragraph(CHECK, TextStyle.SMALL));
		flow.together(blocks);
	}

	private Block fact(String label, String value) {
		return layout.columns(1.35f, 5.05f).row(RowStyle.PLAIN,
				List.of(List.of(new Line(label, TextStyle.LABEL)), List.of(new Line(value, TextStyle.BODY))));
	}
}
