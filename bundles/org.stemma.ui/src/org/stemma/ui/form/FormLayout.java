/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.form;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.stemma.core.record.FieldModel;
import org.stemma.core.record.FieldType;
import org.stemma.core.record.UnitText;
import org.stemma.ui.widget.Look;
import org.stemma.ui.widget.Tone;
import org.stemma.ui.widget.WidgetId;

/** How a form looks: label, widget, unit; above them what is wrong. */
final class FormLayout {

	private static final int LABEL_WIDTH = 190;
	private static final int FIELD_WIDTH = 340;
	private static final int LEAST_WIDTH = 360;

	private final ScrolledComposite scroll;
	private final Composite grid;
	private final Text error;

	FormLayout(Composite parent) {
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.setShowFocusedControl(true);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(scroll);
		grid = Look.css(new Composite(scroll, SWT.NONE), Look.PAGE);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(10, 8).spacing(10, 6).applyTo(grid);
		error = Look.css(WidgetId.set(new Text(grid, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP), "form.error"), Look.ERROR);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).exclude(true).hint(FIELD_WIDTH, SWT.DEFAULT).applyTo(error);
		error.setVisible(false);
		scroll.setContent(grid);
	}

	FieldControl line(FieldControls controls, FieldModel field) {
		Label label = new Label(grid, SWT.WRAP);
		label.setText(field.label() + (field.required() && !field.readOnly() ? " *" : ""));
		label.setToolTipText(tip(field));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, tall(field) ? SWT.BEGINNING : SWT.CENTER)
				.hint(LABEL_WIDTH, SWT.DEFAULT).applyTo(label);
		FieldControl line = controls.create(grid, field);
		boolean unit = showsUnit(field);
		GridDataFactory data = GridDataFactory.fillDefaults().grab(true, false).span(unit ? 1 : 2, 1)
				.hint(FIELD_WIDTH, tall(field) && field.type() == FieldType.TEXT ? lines(field) : SWT.DEFAULT);
		data.applyTo(line.control());
		if (unit) {
			new Label(grid, SWT.NONE).setText(UnitText.printed(field.unit()));
		}
		return line;
	}

	private static boolean showsUnit(FieldModel field) {
		return field.type() != FieldType.QUANTITY && !field.unit().isEmpty() && !UnitText.printed(field.unit()).isEmpty();
	}

	private static boolean tall(FieldModel field) {
		return field.lines() > 1 || field.many() || field.type() == FieldType.PART;
	}

	private int lines(FieldModel field) {
		return field.many() ? SWT.DEFAULT : error.getLineHeight() * field.lines();
	}

	private static String tip(FieldModel field) {
		return field.source().isEmpty() ? field.help() : (field.help() + "\n" + field.source()).strip();
	}

	void finish() {
		Point size = grid.computeSize(SWT.DEFAULT, SWT.DEFAULT);
		scroll.setMinSize(Math.min(size.x, LEAST_WIDTH), size.y);
	}

	void error(String words) {
		if (error.isDisposed() || words.equals(error.getText())) {
			return;
		}
		error.setText(words.isEmpty() ? "" : Tone.BAD.sign() + " " + words);
		((GridData) error.getLayoutData()).exclude = words.isEmpty();
		error.setVisible(!words.isEmpty());
		grid.layout(true, true);
		finish();
		scroll.showControl(error);
	}

	Control control() {
		return scroll;
	}
}
