/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.plate;

import java.util.List;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.stemma.api.instrument.Measured;
import org.stemma.core.instrument.FieldWords;
import org.stemma.ui.instruments.run.ValueWords;
import org.stemma.ui.table.RowColumn;
import org.stemma.ui.table.RowTable;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.Heading;
import org.stemma.ui.widget.Look;

/** All values of a well. */
final class WellDetails {

	private static final Texts TEXTS = new Texts(WellDetails.class);

	private final Heading title;
	private final RowTable<Measured> table;

	WellDetails(Composite parent, Runnable back) {
		Composite area = Look.css(new Composite(parent, SWT.NONE), Look.PAGE);
		GridLayoutFactory.fillDefaults().extendedMargins(8, 0, 0, 0).applyTo(area);
		title = new Heading(area, "");
		table = new RowTable<>(area, "plate.details", List.of(
				RowColumn.of(TEXTS.get("details.field"), 190, (Measured value) -> FieldWords.of(value.field())),
				RowColumn.of(TEXTS.get("details.value"), 150, ValueWords::full))).widen(1);
		table.onKey(SWT.ESC, back);
	}

	void show(Plate plate, WellPlace well) {
		String sample = plate.sample(well);
		title.show(TEXTS.get("details.title", well.words()) + (sample.isEmpty() ? "" : " \u00b7 " + sample));
		table.show(plate.in(well).stream().flatMap(each -> each.measurements().stream()).toList());
	}

	void focus() {
		table.focus();
	}
}
