/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.workbench.setup;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.stemma.core.record.KindModel;
import org.stemma.ui.widget.Heading;
import org.stemma.ui.widget.Look;
import org.stemma.ui.widget.PushButton;
import org.stemma.ui.widget.WidgetId;

/** What stands above a list: the kind, what it is, what can be done. */
final class ListTop {

	private final Composite buttons;
	private final boolean allowed;
	private Runnable create = () -> {
		// nobody may
	};

	ListTop(Composite parent, KindModel kind, Optional<String> obstacle) {
		allowed = obstacle.isEmpty();
		Composite top = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(8, 6).applyTo(top);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
		WidgetId.set(new Heading(top, kind.title()).control(), "setup.title");
		buttons = new Composite(top, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(5).applyTo(buttons);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).grab(true, false).applyTo(buttons);
		Label help = Look.css(WidgetId.set(new Label(top, SWT.WRAP), "setup.help"), Look.QUIET);
		help.setText((kind.help() + obstacle.map(words -> (kind.help().isEmpty() ? "" : ". ") + words).orElse("")).replace("&", "&&"));
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(300, SWT.DEFAULT).applyTo(help);
	}

	/** The button that makes a new record. */
	void newButton(String words, Runnable action) {
		Look.css(button("setup.new", words, action), Look.ACTION);
		if (allowed) {
			create = action;
		}
	}

	/** Does what the button for a new record does; nothing where it is disabled. */
	void create() {
		create.run();
	}

	/** A button for those who may change records of the kind. */
	Button button(String id, String words, Runnable action) {
		Button button = PushButton.create(buttons, id, words, action);
		button.setEnabled(allowed);
		return button;
	}
}
