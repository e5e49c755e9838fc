/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.file;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.ui.form.FieldSpec;
import org.stemma.ui.form.RecordField;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.PushButton;
import org.stemma.ui.widget.WidgetId;
import org.stemma.ui.work.Workplace;

/** Which file, and of which instrument where that must be said. */
final class FileLine {

	private static final Texts TEXTS = new Texts(FileLine.class);
	private static final int INSTRUMENT_WIDTH = 190;

	private final Composite line;
	private final Text path;
	private final RecordField instrument;

	/** A line; {@code read} is called when the file is to be shown. */
	FileLine(Composite parent, Workplace workplace, Runnable read) {
		line = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(5).spacing(8, 0).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		new Label(line, SWT.NONE).setText(TEXTS.get("file"));
		path = WidgetId.set(new Text(line, SWT.BORDER), "import.file");
		path.setMessage(TEXTS.get("file.hint"));
		path.addListener(SWT.DefaultSelection, event -> read.run());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(path);
		Button choose = PushButton.create(line, "import.choose", TEXTS.get("file.choose"), () -> choose().ifPresent(file -> read.run()));
		choose.setToolTipText(TEXTS.get("file.choose.tip"));
		new Label(line, SWT.NONE).setText(TEXTS.get("instrument"));
		instrument = new RecordField(line, FieldSpec.record("instrument", TEXTS.get("instrument"), "instrument.Instrument")
				.help(TEXTS.get("instrument.help")).build(), workplace);
		GridDataFactory.fillDefaults().hint(INSTRUMENT_WIDTH, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(instrument.control());
	}

	/** Asks for a file; empty when the person turned back. */
	Optional<Path> choose() {
		FileDialog dialog = new FileDialog(line.getShell(), SWT.OPEN);
		dialog.setText(TEXTS.get("file.choose.title"));
		return Optional.ofNullable(dialog.open()).map(Path::of).map(file -> {
			show(file);
			return file;
		});
	}

	void show(Path file) {
		path.setText(file.toString());
		path.setSelection(path.getText().length());
	}

	void clear() {
		path.setText("");
	}

	/** The file named; empty when none is or the text cannot be a path. */
	Optional<Path> file() {
		try {
			return path.getText().isBlank() ? Optional.empty() : Optional.of(Path.of(path.getText().strip()));
		} catch (InvalidPathException wrong) {
			return Optional.empty();
		}
	}

	/** The code of the instrument, if one is named; refused when there is none of that code. */
	Outcome<Optional<String>> instrument() {
		return instrument.value().map(named -> named.map(value -> ((RecordRef) value).code()));
	}

	void instrument(RecordRef ref) {
		instrument.show(ref);
	}

	/** Calls back once the instrument typed is looked up. */
	void settle(Runnable then) {
		instrument.settle(then);
	}

	void focus() {
		path.setFocus();
		path.selectAll();
	}
}
