/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.quality.dossier;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.stemma.core.release.Release.Gate;
import org.stemma.ui.record.RecordHeader;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.Look;
import org.stemma.ui.widget.WidgetId;

/** The lot with its disposition, and which dossier is shown. */
final class DossierHeader {

	private static final Texts TEXTS = new Texts(DossierHeader.class);
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
	private static final int COLUMNS = 4;

	private final RecordHeader header;
	private final Label facts;

	DossierHeader(Composite parent) {
		header = new RecordHeader(parent);
		facts = Look.css(WidgetId.set(new Label((Composite) header.control(), SWT.WRAP), "dossier.facts"), Look.QUIET);
		GridDataFactory.fillDefaults().grab(true, false).span(COLUMNS, 1).hint(300, SWT.DEFAULT).applyTo(facts);
	}

	void show(Gate gate) {
		header.show(gate.dossier().lot());
		facts.setText(words(gate).replace("&", "&&"));
		facts.setToolTipText(gate.hash().hex());
		facts.getParent().getParent().layout(true, true);
	}

	/** Product, use, number of records, hash and moment in one line. */
	static String words(Gate gate) {
		return TEXTS.get("facts", gate.dossier().lot().text("product"),
				TEXTS.get("facts.use", gate.dossier().lot().text("intendedUse").toLowerCase(Locale.ROOT)),
				gate.dossier().records().size(), gate.hash().brief(), TIME.format(gate.dossier().asOf().atZone(gate.dossier().zone())));
	}
}
