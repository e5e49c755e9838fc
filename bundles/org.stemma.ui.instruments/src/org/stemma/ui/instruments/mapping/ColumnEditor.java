/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.mapping;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.WidgetId;

/** Says what one column means. */
final class ColumnEditor {

	private static final Texts TEXTS = new Texts(ColumnEditor.class);
	private static final int UNIT_WIDTH = 110;

	private final Consumer<ColumnLine> changed;
	private final Label name;
	private final Combo use;
	private final Combo field;
	private final Combo unit;
	private Optional<ColumnLine> line = Optional.empty();
	private boolean filling;

	/** An editor; {@code changed} takes the column whenever a person changed it. */
	ColumnEditor(Composite parent, Consumer<ColumnLine> changed) {
		this.changed = changed;
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 3).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		name = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().applyTo(name);
		new Label(area, SWT.NONE).setText(TEXTS.get("editor.field"));
		new Label(area, SWT.NONE).setText(TEXTS.get("editor.unit"));
		use = combo(area, "mapping.use", SWT.READ_ONLY);
		Arrays.stream(ColumnUse.values()).forEach(each -> use.add(TEXTS.get("use." + each.name())));
		GridDataFactory.fillDefaults().applyTo(use);
		field = combo(area, "mapping.field", SWT.NONE);
		field.setItems(TEXTS.get("fields").split(";"));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
		unit = combo(area, "mapping.unit", SWT.NONE);
		unit.setItems(TEXTS.get("units").split(";"));
		GridDataFactory.fillDefaults().hint(UNIT_WIDTH, SWT.DEFAULT).applyTo(unit);
		enable();
	}

	private Combo combo(Composite area, String id, int style) {
		Combo combo = WidgetId.set(new Combo(area, style), id);
		combo.addListener(SWT.Modify, event -> edited());
		return combo;
	}

	private void edited() {
		if (!filling && line.isPresent()) {
			ColumnLine now = line.get().with(ColumnUse.values()[use.getSelectionIndex()], field.getText(), unit.getText());
			line = Optional.of(now);
			enable();
			changed.accept(now);
		}
	}

	/** Shows a column; one that is shown already stays as it is. */
	void show(ColumnLine shown) {
		if (line.filter(shown::equals).isPresent()) {
			return;
		}
		filling = true;
		line = Optional.of(shown);
		name.setText(TEXTS.get("editor.name", shorter(shown.name())));
		use.select(shown.use().ordinal());
		field.setText(shown.field());
		unit.setText(shown.unit());
		filling = false;
		enable();
		name.requestLayout();
	}

	private static String shorter(String name) {
		return (name.length() > 32 ? name.substring(0, 31) + "\u2026" : name).replace("&", "&&");
	}

	private void enable() {
		ColumnUse now = line.map(ColumnLine::use).orElse(ColumnUse.NOTHING);
		use.setEnabled(line.isPresent());
		field.setEnabled(now.named());
		unit.setEnabled(now == ColumnUse.NUMBER);
	}

	/** Puts the keyboard on what the column means. */
	void focus() {
		use.setFocus();
	}
}
