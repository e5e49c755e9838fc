/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.culture.editor;

import java.util.function.Consumer;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.stemma.api.RecordRef;
import org.stemma.core.culture.CultureView;
import org.stemma.ui.lineage.LineageCanvas;
import org.stemma.ui.work.Workplace;

/** Where a vessel or lot comes from and what came of it. */
final class LineagePage implements CulturePage {

	private final RecordRef shown;
	private final LineageCanvas canvas;

	LineagePage(Composite parent, Workplace workplace, RecordRef shown, Consumer<RecordRef> open) {
		this.shown = shown;
		canvas = new LineageCanvas(parent, workplace);
		canvas.onOpen(open);
	}

	@Override
	public void show(CultureView culture) {
		canvas.show(shown);
	}

	@Override
	public void focus() {
		canvas.focus();
	}

	@Override
	public Control control() {
		return canvas.control();
	}
}
