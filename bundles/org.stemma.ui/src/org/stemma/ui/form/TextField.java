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
import org.stemma.core.record.FieldText;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.Look;
import org.stemma.ui.widget.Restyle;
import org.stemma.ui.widget.WidgetId;

/**
 * A field that is typed: text, numbers, days, points in time, hashes. A value that was shown and not touched comes back as
 * it was, also where its words leave something out, as the fractions of a second.
 */
public final class TextField implements FieldControl {

	private static final Texts TEXTS = new Texts(TextField.class);

	private final FieldModel field;
	private final FieldText words;
	private final Text text;
	private final Optional<Entry> entry;
	private final Listeners listeners = new Listeners();
	private Object shown;
	private String shownText = "";

	/** A field in the words of a lab. */
	public TextField(Composite parent, FieldModel field, FieldText words) {
		this.field = field;
		this.words = words;
		this.text = WidgetId.set(new Text(parent, style(field)), FormIds.of(field));
		text.setMessage(TEXTS.find("hint." + field.type().name(), ""));
		text.setToolTipText(field.help());
		text.addListener(SWT.Modify, event -> listeners.changed());
		if (field.lines() == 1) {
			entry = Optional.of(new Entry(text));
		} else {
			entry = Optional.empty();
			text.addListener(SWT.Traverse, TextField::leaveByTab);
		}
	}

	/** Offers what may be meant while it is typed. */
	<P extends Proposal> TextField offering(Proposals.Source<P> source, String hint) {
		text.setMessage(hint);
		new Proposals<P>(text, source, proposal -> {
			text.setText(proposal.code());
			text.setSelection(proposal.code().length());
		});
		return this;
	}

	private static int style(FieldModel field) {
		return field.lines() > 1 ? SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.BORDER | SWT.SINGLE;
	}

	private static void leaveByTab(org.eclipse.swt.widgets.Event event) {
		if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
			event.doit = true;
		}
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
		String typed = text.getText();
		if (shown != null && typed.equals(shownText)) {
			return Outcome.of(Optional.of(shown));
		}
		return typed.isBlank() ? Outcome.of(Optional.empty())
				: words.parse(field, typed.strip()).then(value -> Range.check(field, value)).map(Optional::of);
	}

	@Override
	public void show(Object value) {
		shown = value;
		listeners.silently(() -> text.setText(words.print(field, value)));
		shownText = text.getText();
	}

	@Override
	public void editable(boolean editable) {
		text.setEditable(editable);
		Restyle.as(text, editable ? Look.EDITABLE : Look.READ_ONLY);
	}

	@Override
	public void onChange(Runnable listener) {
		listeners.add(listener);
	}

	@Override
	public void focus() {
		entry.ifPresentOrElse(Entry::focus, text::setFocus);
	}
}
