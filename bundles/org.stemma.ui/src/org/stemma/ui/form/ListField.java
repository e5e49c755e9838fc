/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.stemma.api.Outcome;
import org.stemma.core.record.FieldModel;
import org.stemma.core.record.FieldText;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.PushButton;
import org.stemma.ui.widget.WidgetId;

/** Several values of one type: one is typed and added with Enter, Delete in the list removes one. */
public final class ListField implements FieldControl {

	private static final Texts TEXTS = new Texts(ListField.class);
	private static final int SHOWN = 3;

	private final FieldModel field;
	private final FieldText words;
	private final Composite area;
	private final FieldControl entry;
	private final Button add;
	private final org.eclipse.swt.widgets.List list;
	private final List<Object> values = new ArrayList<>();
	private final Listeners listeners = new Listeners();

	/** A list whose entries are made by a control for a single value. */
	public ListField(Composite parent, FieldModel field, FieldText words, FieldControls controls) {
		this.field = field;
		this.words = words;
		this.area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 2).applyTo(area);
		this.entry = controls.create(area, FieldVariant.single(field));
		this.add = PushButton.create(area, FormIds.of(field, "add"), TEXTS.get("add"), this::add);
		this.list = WidgetId.set(new org.eclipse.swt.widgets.List(area, SWT.BORDER | SWT.V_SCROLL), FormIds.of(field, "list"));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(entry.control());
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(SWT.DEFAULT, list.getItemHeight() * SHOWN)
				.applyTo(list);
		listen();
	}

	private void listen() {
		list.setToolTipText(field.help());
		list.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.DEL && list.getSelectionIndex() >= 0) {
				remove(list.getSelectionIndex());
			}
		});
		entry.onChange(listeners::changed);
		EnterKey.in(entry.control(), this::enter);
		if (entry instanceof RecordField codes) {
			codes.onEnter(this::add);
		}
	}

	private boolean enter() {
		boolean typed = !entry.value().result().map(Optional::isEmpty).orElse(false);
		if (typed) {
			add();
		}
		return typed;
	}

	private void add() {
		entry.settle(() -> entry.value().result().flatMap(value -> value).ifPresent(value -> {
			if (!values.contains(value)) {
				values.add(value);
				list.add(words.print(entry.field(), value));
			}
			entry.show(null);
			listeners.changed();
		}));
	}

	private void remove(int index) {
		values.remove(index);
		list.remove(index);
		list.select(Math.min(index, values.size() - 1));
		listeners.changed();
	}

	@Override
	public void settle(Runnable then) {
		entry.settle(then);
	}

	@Override
	public FieldModel field() {
		return field;
	}

	@Override
	public Control control() {
		return area;
	}

	/** What was typed and not yet added belongs to it. */
	@Override
	public Outcome<Optional<Object>> value() {
		return entry.value().map(typed -> {
			List<Object> all = new ArrayList<>(values);
			typed.filter(value -> !all.contains(value)).ifPresent(all::add);
			return all.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(all));
		});
	}

	@Override
	public void show(Object value) {
		values.clear();
		list.removeAll();
		entry.show(null);
		if (value instanceof List<?> all) {
			values.addAll(all);
			all.forEach(each -> list.add(words.print(entry.field(), each)));
		}
	}

	@Override
	public void editable(boolean editable) {
		entry.editable(editable);
		add.setEnabled(editable);
		list.setEnabled(editable);
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
