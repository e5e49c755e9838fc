/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.file;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.stemma.api.Problem;
import org.stemma.api.instrument.Measured;
import org.stemma.core.instrument.ImportPreview;
import org.stemma.core.instrument.ImportPreview.Planned;
import org.stemma.core.instrument.ImportPreview.Row;
import org.stemma.core.record.FieldText;
import org.stemma.ui.table.RowColumn;
import org.stemma.ui.table.RowTable;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.WidgetId;

/** All about the chosen row: results planned, what was measured, remarks on the row and on the file. */
final class RowDetails {

	private static final Texts TEXTS = new Texts(RowDetails.class);

	private final CTabFolder pages;
	private final RowTable<Planned> planned;
	private final RowTable<Measured> measured;
	private final ProblemTable problems;
	private final ImportPreview preview;

	RowDetails(Composite parent, ImportPreview preview) {
		this.preview = preview;
		pages = WidgetId.set(new CTabFolder(parent, SWT.TOP | SWT.FLAT), "import.details");
		GridDataFactory.fillDefaults().grab(true, true).applyTo(pages);
		planned = new RowTable<>(pages, "import.planned",
				List.of(RowColumn.of(TEXTS.get("planned.test"), 220, Planned::test),
						RowColumn.of(TEXTS.get("planned.value"), 140, Planned::value),
						RowColumn.of(TEXTS.get("planned.limits"), 160, Planned::limits),
						RowColumn.of(TEXTS.get("planned.verdict"), 320, RowWords::verdict)));
		measured = new RowTable<>(pages, "import.measured",
				List.of(RowColumn.of(TEXTS.get("measured.field"), 340, Measured::field),
						RowColumn.of(TEXTS.get("measured.value"), 200, RowWords::value),
						RowColumn.of(TEXTS.get("measured.state"), 160, each -> FieldText.words(each.state().name()))));
		Composite remarks = new Composite(pages, SWT.NONE);
		remarks.setLayout(new org.eclipse.swt.layout.GridLayout());
		problems = new ProblemTable(remarks, "import.problems");
		page("planned", planned.control());
		page("measured", measured.control());
		page("problems", remarks);
		problems.show(preview.problems());
		pages.setSelection(0);
	}

	private void page(String key, Control control) {
		CTabItem item = new CTabItem(pages, SWT.NONE);
		item.setText(TEXTS.get(key));
		item.setControl(control);
	}

	/** Shows a row. */
	void show(Row row) {
		planned.show(row.results());
		measured.show(row.content().measurements());
		problems.show(Stream.<Problem>concat(row.problems().stream(), preview.problems().stream()).toList());
	}
}
