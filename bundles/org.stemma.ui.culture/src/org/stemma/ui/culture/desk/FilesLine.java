/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.culture.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.PushButton;
import org.stemma.ui.widget.WidgetId;

/** Photos and files to keep with an act: chosen in the system's dialog, taken out again with Delete. */
final class FilesLine {

	private static final Texts TEXTS = new Texts(FilesLine.class);
	private static final int SHOWN = 2;

	private final Composite area;
	private final org.eclipse.swt.widgets.List list;
	private final List<Path> files = new ArrayList<>();

	/** An empty line; its button is named {@code act.attach}, its list {@code act.files}. */
	FilesLine(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 0).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		Button attach = PushButton.create(area, "act.attach", TEXTS.get("attach"), this::choose);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(attach);
		list = WidgetId.set(new org.eclipse.swt.widgets.List(area, SWT.BORDER | SWT.V_SCROLL), "act.files");
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, list.getItemHeight() * SHOWN).applyTo(list);
		list.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.DEL && list.getSelectionIndex() >= 0) {
				files.remove(list.getSelectionIndex());
				show();
			}
		});
	}

	/** Opens the system's dialog. */
	void choose() {
		FileDialog dialog = new FileDialog(area.getShell(), SWT.OPEN | SWT.MULTI);
		dialog.setText(TEXTS.get("attach.title"));
		if (dialog.open() != null) {
			Path folder = Path.of(dialog.getFilterPath());
			add(Stream.of(dialog.getFileNames()).map(folder::resolve).toList());
		}
	}

	/** Adds files. */
	void add(List<Path> more) {
		more.stream().filter(file -> !files.contains(file)).forEach(files::add);
		show();
	}

	private void show() {
		list.setItems(files.stream().map(file -> file.getFileName().toString()).toArray(String[]::new));
	}

	List<Path> files() {
		return List.copyOf(files);
	}
}
