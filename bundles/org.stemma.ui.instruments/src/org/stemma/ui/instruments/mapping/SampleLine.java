/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.mapping;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.PushButton;
import org.stemma.ui.widget.WidgetId;

/** Which file is the sample: typed, or chosen. */
final class SampleLine {

	private static final Texts TEXTS = new Texts(SampleLine.class);

	private final Text path;

	/** A line; {@code read} is called when a file is named. */
	SampleLine(Composite parent, Runnable read) {
		Composite line = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		new Label(line, SWT.NONE).setText(TEXTS.get("sample.file"));
		path = WidgetId.set(new Text(line, SWT.BORDER), "mapping.file");
		path.setMessage(TEXTS.get("sample.hint"));
		path.addListener(SWT.DefaultSelection, event -> read.run());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(path);
		PushButton.create(line, "mapping.choose", TEXTS.get("sample.choose"), () -> choose(read));
	}

	private void choose(Runnable read) {
		FileDialog dialog = new FileDialog(path.getShell(), SWT.OPEN);
		dialog.setText(TEXTS.get("sample.choose.title"));
		Optional.ofNullable(dialog.open()).ifPresent(file -> {
			path.setText(file);
			path.setFocus();
			read.run();
		});
	}

	/** The file named; empty when none is or the text cannot be a path. */
	Optional<Path> file() {
		try {
			return path.getText().isBlank() ? Optional.empty() : Optional.of(Path.of(path.getText().strip()));
		} catch (InvalidPathException wrong) {
			return Optional.empty();
		}
	}

	/** Whether the keyboard is there. */
	boolean focused() {
		return path.isFocusControl();
	}

	void focus() {
		path.setFocus();
	}
}
