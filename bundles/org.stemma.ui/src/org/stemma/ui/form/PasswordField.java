/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.form;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.stemma.api.Outcome;
import org.stemma.core.record.FieldModel;
import org.stemma.ui.widget.WidgetId;

/** A password; its value is a new {@code char[]} that the taker wipes. */
public final class PasswordField implements FieldControl {

	private final FieldModel field;
	private final Text text;
	private final Entry entry;
	private final Listeners listeners = new Listeners();

	/** An empty field. */
	public PasswordField(Composite parent, FieldModel field) {
		this.field = field;
		this.text = WidgetId.set(new Text(parent, SWT.BORDER | SWT.PASSWORD), FormIds.of(field));
		this.entry = new Entry(text);
		text.setToolTipText(field.help());
		text.addListener(SWT.Modify, event -> listeners.changed());
	}

	@Override
	public FieldModel field() {
		return field;
	}

	@Override
	public Control control() {
		return text;
	}

	@Override
	public Outcome<Optional<Object>> value() {
		char[] typed = text.getTextChars();
		return Outcome.of(typed.length == 0 ? Optional.empty() : Optional.of(typed));
	}

	/** Passwords are never shown; anything but null is a bug. */
	@Override
	public void show(Object value) {
		if (value != null) {
			throw new IllegalArgumentException("A password cannot be shown");
		}
		listeners.silently(() -> text.setText(""));
	}

	@Override
	public void editable(boolean editable) {
		text.setEditable(editable);
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
