/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.form;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.core.record.FieldModel;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.Look;
import org.stemma.ui.widget.PushButton;
import org.stemma.ui.widget.Restyle;
import org.stemma.ui.widget.WidgetId;
import org.stemma.ui.work.Workplace;

/** A record, by its code: typed, scanned, picked from what fits while typing, or searched for with F4. */
public final class RecordField implements FieldControl {

	private static final Texts TEXTS = new Texts(RecordField.class);

	private final FieldModel field;
	private final Workplace workplace;
	private final RecordLookup lookup;
	private final Composite row;
	private final Text text;
	private final Entry entry;
	private final Button search;
	private final Listeners listeners = new Listeners();
	private RecordRef chosen;
	private Runnable entered = this::goOn;

	/** A field that looks records up at a workplace. */
	public RecordField(Composite parent, FieldModel field, Workplace workplace) {
		this.field = field;
		this.workplace = workplace;
		this.lookup = new RecordLookup(workplace, field);
		this.row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(row);
		this.text = WidgetId.set(new Text(row, SWT.BORDER), FormIds.of(field));
		this.entry = new Entry(text);
		this.search = PushButton.create(row, FormIds.of(field, "search"), TEXTS.get("lookup"), this::search);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		row.setTabList(new Control[] { text });
		listen();
	}

	private void listen() {
		text.setMessage(TEXTS.get("lookup.key"));
		text.setToolTipText(field.help());
		text.addListener(SWT.Modify, event -> listeners.changed());
		text.addListener(SWT.KeyDown, this::key);
		text.addListener(SWT.Traverse, this::traverse);
		search.setEnabled(!field.kinds().isEmpty());
		new Proposals<>(text, lookup::like, hit -> pick(hit.ref()));
	}

	private void key(Event event) {
		if (event.keyCode == SWT.F4 && search.isEnabled()) {
			search();
		}
	}

	/** A scanner ends a code with Enter: that goes on to the next field instead of accepting the form. */
	private void traverse(Event event) {
		if (event.detail == SWT.TRAVERSE_RETURN && pending()) {
			event.doit = false;
			entered.run();
		}
	}

	private void goOn() {
		text.traverse(SWT.TRAVERSE_TAB_NEXT);
		settle(() -> { });
	}

	/** Names what Enter does behind a code that is not looked up yet, instead of going on to the next field. */
	void onEnter(Runnable action) {
		entered = action;
	}

	private void search() {
		new RecordPicker(row.getShell(), workplace, field).pick().ifPresent(this::pick);
		text.setFocus();
	}

	private void pick(RecordRef ref) {
		chosen = ref;
		text.setText(ref.code());
		text.setSelection(ref.code().length());
	}

	private String typed() {
		return text.getText().strip();
	}

	private boolean pending() {
		return !typed().isEmpty() && (chosen == null || !chosen.code().equals(typed()));
	}

	@Override
	public void settle(Runnable then) {
		if (!pending()) {
			then.run();
			return;
		}
		String code = typed();
		lookup.exact(code, found -> {
			if (!row.isDisposed() && code.equals(typed())) {
				found.ifPresent(ref -> chosen = ref);
			}
			then.run();
		});
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
		if (pending()) {
			return Outcome.refused("field.unknown", TEXTS.get("not.found", field.label(), typed()));
		}
		return Outcome.of(typed().isEmpty() ? Optional.empty() : Optional.of(chosen));
	}

	@Override
	public void show(Object value) {
		listeners.silently(() -> {
			chosen = value instanceof RecordRef ref ? ref : null;
			text.setText(chosen == null ? "" : chosen.code());
		});
	}

	@Override
	public void editable(boolean editable) {
		text.setEditable(editable);
		text.setMessage(editable ? TEXTS.get("lookup.key") : "");
		Restyle.as(text, editable ? Look.EDITABLE : Look.READ_ONLY);
		search.setEnabled(editable && !field.kinds().isEmpty());
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
