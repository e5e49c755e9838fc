/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.form;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.stemma.api.Outcome;
import org.stemma.api.Quantity;
import org.stemma.core.record.FieldModel;
import org.stemma.core.record.FieldText;
import org.stemma.core.record.UnitText;
import org.stemma.ui.widget.Look;
import org.stemma.ui.widget.Restyle;
import org.stemma.ui.widget.WidgetId;

/** A number and its unit; the number may also be typed together with a unit. */
public final class QuantityField implements FieldControl {

	private static final List<String> USUAL = List.of("mL", "uL", "L", "cm2", "10*6", "10*6/mL", "mg", "g", "ng/mL", "%");

	private final FieldModel field;
	private final FieldText words;
	private final Composite row;
	private final Text number;
	private final Entry entry;
	private final Combo unit;
	private final Listeners listeners = new Listeners();

	/** A field in the words of a lab; the field's unit is offered first. */
	public QuantityField(Composite parent, FieldModel field, FieldText words) {
		this.field = field;
		this.words = words;
		this.row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
		this.number = WidgetId.set(new Text(row, SWT.BORDER), FormIds.of(field));
		this.entry = new Entry(number);
		this.unit = WidgetId.set(new Combo(row, SWT.DROP_DOWN), FormIds.of(field, "unit"));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(number);
		GridDataFactory.fillDefaults().hint(110, SWT.DEFAULT).applyTo(unit);
		fill();
	}

	private void fill() {
		number.setToolTipText(field.help());
		unit.setItems(USUAL.stream().map(UnitText::printed).toArray(String[]::new));
		unit.setText(UnitText.printed(field.unit().isEmpty() ? USUAL.getFirst() : field.unit()));
		number.addListener(SWT.Modify, event -> listeners.changed());
		unit.addListener(SWT.Modify, event -> listeners.changed());
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
		String typed = number.getText().strip();
		if (typed.isEmpty()) {
			return Outcome.of(Optional.empty());
		}
		boolean withUnit = typed.matches(".*[\\p{L}%×].*");
		return words.parse(field, withUnit ? typed : (typed + " " + unit.getText()).strip())
				.then(value -> Range.check(field, value)).map(Optional::of);
	}

	@Override
	public void show(Object value) {
		listeners.silently(() -> {
			number.setText(value instanceof Quantity quantity ? quantity.value().toPlainString() : "");
			if (value instanceof Quantity quantity) {
				unit.setText(UnitText.printed(quantity.unit()));
			}
		});
	}

	@Override
	public void editable(boolean editable) {
		number.setEditable(editable);
		Restyle.as(number, editable ? Look.EDITABLE : Look.READ_ONLY);
		unit.setEnabled(editable);
	}

	@Override
	public void onChange(Runnable listener) {
		listeners.add(listener);
	}

	@Override
	public void focus() {
		entry.focus();
	}
}
