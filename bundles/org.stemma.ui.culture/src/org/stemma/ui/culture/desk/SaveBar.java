/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.culture.desk;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.Look;
import org.stemma.ui.widget.PushButton;

/** The two large buttons below an act: back and save, named {@code act.back} and {@code act.save}. */
final class SaveBar {

	private static final Texts TEXTS = new Texts(SaveBar.class);
	private static final int HEIGHT = 44;

	private final Button save;

	SaveBar(Composite parent, String act, PanelKeys keys) {
		Composite row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(12, 0).applyTo(row);
		GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(row);
		Button back = PushButton.create(row, "act.back", TEXTS.get("back"), keys.back());
		save = Look.css(PushButton.create(row, "act.save", TEXTS.get("save", act), keys.save()), Look.ACTION);
		GridDataFactory.fillDefaults().hint(SWT.DEFAULT, HEIGHT).applyTo(back);
		GridDataFactory.fillDefaults().hint(SWT.DEFAULT, HEIGHT).applyTo(save);
	}

	/** Whether it may be sent now. */
	void enable(boolean enabled) {
		if (!save.isDisposed()) {
			save.setEnabled(enabled);
		}
	}
}
