/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.stemma.api.Outcome;
import org.stemma.core.record.FieldModel;
import org.stemma.core.record.FieldText;
import org.stemma.ui.widget.WidgetId;

/** Any number of an enumeration's literals, one check box each. */
public final class ChoicesField implements FieldControl {

	private final FieldModel field;
	private final Composite row;
	private final Map<String, Button> boxes = new LinkedHashMap<>();
	private final Listeners listeners = new Listeners();

	/** Boxes for the field's literals. */
	public ChoicesField(Composite parent, FieldModel field) {
		this.field = field;
		this.row = WidgetId.set(new Composite(parent, SWT.NONE), FormIds.of(field));
		RowLayoutFactory.fillDefaults().wrap(true).spacing(12).applyTo(row);
		field.choices().forEach(literal -> boxes.put(literal, box(literal)));
	}

	private Button box(String literal) {
		Button box = WidgetId.set(new Button(row, SWT.CHECK), FormIds.of(field, literal));
		box.setText(FieldText.words(literal));
		box.setToolTipText(field.help());
		box.addListener(SWT.Selection, event -> listeners.changed());
		return box;
	}

	@Override
	public FieldModel field() {
		return field;
	}

	@Override
	public Control control() {
		return row;
	}

	@Override
	public Outcome<Optional<Object>> value() {
		List<String> chosen = boxes.entrySet().stream().filter(each -> each.getValue().getSelection())
				.map(Map.Entry::getKey).toList();
		return Outcome.of(chosen.isEmpty() ? Optional.empty() : Optional.of(chosen));
	}

	@Override
	public void show(Object value) {
		List<?> chosen = value instanceof List<?> all ? all : List.of();
		boxes.forEach((literal, box) -> box.setSelection(chosen.contains(literal)));
	}

	@Override
	public void editable(boolean editable) {
		boxes.values().forEach(box -> box.setEnabled(editable));
	}

	@Override
	public void onChange(Runnable listener) {
		listeners.add(listener);
	}

	@Override
	public void focus() {
		boxes.values().stream().findFirst().ifPresent(Button::setFocus);
	}
}
