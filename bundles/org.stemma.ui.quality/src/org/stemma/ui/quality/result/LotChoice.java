/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.quality.result;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.stemma.api.RecordRef;
import org.stemma.ui.form.FieldSpec;
import org.stemma.ui.form.RecordField;
import org.stemma.ui.text.Texts;
import org.stemma.ui.work.Workplace;

/** The line that names a lot: picked, typed and left, or typed and Enter. */
final class LotChoice {

	private static final Texts TEXTS = new Texts(LotChoice.class);
	private static final int WIDTH = 220;

	private final RecordField field;
	private final Consumer<RecordRef> chosen;

	LotChoice(Composite parent, Workplace workplace, Consumer<RecordRef> chosen) {
		this.chosen = chosen;
		new Label(parent, SWT.NONE).setText(TEXTS.get("lot"));
		field = new RecordField(parent, FieldSpec.record("lot", TEXTS.get("lot"), "culture.Lot").help(TEXTS.get("lot.help")).build(),
				workplace);
		GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(field.control());
		field.onChange(this::tell);
		for (Control child : ((Composite) field.control()).getChildren()) {
			if (child instanceof Text text) {
				text.addListener(SWT.FocusOut, event -> field.settle(this::tell));
				text.addListener(SWT.DefaultSelection, event -> field.settle(this::tell));
			}
		}
	}

	/** Tells of the lot once it is known; what is half typed is not. */
	private void tell() {
		if (!field.control().isDisposed()) {
			field.value().result().flatMap(value -> value).ifPresent(value -> chosen.accept((RecordRef) value));
		}
	}

	void show(RecordRef lot) {
		field.show(lot);
	}

	void focus() {
		field.focus();
	}
}
