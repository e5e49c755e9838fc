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
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.stemma.api.Outcome;
import org.stemma.core.record.FieldModel;
import org.stemma.core.record.FieldText;
import org.stemma.ui.widget.WidgetId;

/** One of some values, shown in words; the first entry leaves it open. */
public final class ChoiceField implements FieldControl {

	private static final String OPEN = "";

	private final FieldModel field;
	private final List<?> values;
	private final Combo combo;
	private final Listeners listeners = new Listeners();

	private ChoiceField(Composite parent, FieldModel field, List<?> values, List<String> words) {
		this.field = field;
		this.values = List.copyOf(values);
		this.combo = WidgetId.set(new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN), FormIds.of(field));
		combo.setItems(Stream.concat(Stream.of(OPEN), words.stream()).toArray(String[]::new));
		combo.setToolTipText(field.help());
		combo.setVisibleItemCount(Math.min(12, values.size() + 1));
		combo.addListener(SWT.Selection, event -> listeners.changed());
	}

	/** A choice among the field's literals. */
	public static ChoiceField literals(Composite parent, FieldModel field) {
		return new ChoiceField(parent, field, field.choices(), field.choices().stream().map(FieldText::words).toList());
	}

	/** A choice among texts that are shown as they are, such as the values that a specification allows. */
	public static ChoiceField texts(Composite parent, FieldModel field) {
		return new ChoiceField(parent, field, field.choices(), field.choices());
	}

	/** Yes, no or left open. */
	public static ChoiceField flag(Composite parent, FieldModel field, FieldText words) {
		List<Boolean> both = List.of(Boolean.TRUE, Boolean.FALSE);
		return new ChoiceField(parent, field, both, both.stream().map(each -> words.print(field, each)).toList());
	}

	@Override
	public FieldModel field() {
		return field;
	}

	@Override
	public Control control() {
		return combo;
	}

	@Override
	public Outcome<Optional<Object>> value() {
		int chosen = combo.getSelectionIndex();
		return Outcome.of(chosen <= 0 ? Optional.empty() : Optional.of(values.get(chosen - 1)));
	}

	@Override
	public void show(Object value) {
		listeners.silently(() -> combo.select(value == null ? 0 : values.indexOf(value) + 1));
	}

	@Override
	public void editable(boolean editable) {
		combo.setEnabled(editable);
	}

	@Override
	public void onChange(Runnable listener) {
		listeners.add(listener);
	}

	@Override
	public void focus() {
		combo.setFocus();
	}
}
