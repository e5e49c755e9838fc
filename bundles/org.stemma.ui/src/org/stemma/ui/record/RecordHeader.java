/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.record;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.stemma.api.RecordView;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.Heading;
import org.stemma.ui.widget.Look;
import org.stemma.ui.widget.StateChip;
import org.stemma.ui.widget.WidgetId;

/** The top of every record's editor: code, what it is, its state in sign, word and colour, its version. */
public final class RecordHeader {

	private static final Texts TEXTS = new Texts(RecordHeader.class);

	private final Composite strip;
	private final Heading code;
	private final Label kind;
	private final StateChip state;
	private final Label version;

	/** An empty header; lies in a grid layout. */
	public RecordHeader(Composite parent) {
		strip = Look.css(new Composite(parent, SWT.NONE), Look.STRIP);
		GridLayoutFactory.swtDefaults().numColumns(4).margins(12, 8).spacing(14, 0).applyTo(strip);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(strip);
		code = new Heading(strip, "");
		WidgetId.set(code.control(), "header.code");
		kind = WidgetId.set(new Label(strip, SWT.NONE), "header.kind");
		state = new StateChip(strip);
		WidgetId.set(state.control(), "header.state");
		version = Look.css(WidgetId.set(new Label(strip, SWT.NONE), "header.version"), Look.QUIET);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.END, SWT.CENTER).applyTo(version);
	}

	/** Shows a record. */
	public void show(RecordView record) {
		code.show(record.ref().code());
		kind.setText(record.title());
		version.setText(TEXTS.get("version", record.version()));
		Optional<StateOf> told = StateOf.of(record);
		state.control().setVisible(told.isPresent());
		told.ifPresent(found -> state.show(found.tone(), found.words()));
		strip.layout(true, true);
	}

	/** The strip; further widgets may be put into it, its grid has four columns. */
	public Control control() {
		return strip;
	}
}
