/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.file;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.stemma.api.Problem;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.Heading;
import org.stemma.ui.widget.Look;
import org.stemma.ui.widget.Tone;
import org.stemma.ui.widget.WidgetId;

/** A file that cannot be imported: why, where, and what to do. */
final class RefusedPane {

	private static final Texts TEXTS = new Texts(RefusedPane.class);

	private final Composite area;
	private final ProblemTable problems;

	RefusedPane(Composite parent, String file, List<Problem> reasons) {
		area = WidgetId.set(new Composite(parent, SWT.NONE), "import.refused");
		GridLayoutFactory.fillDefaults().spacing(5, 8).applyTo(area);
		WidgetId.set(new Heading(area, Tone.BAD.sign() + " " + TEXTS.get("refused.title", file)).control(), "import.refused.title");
		Label help = Look.css(new Label(area, SWT.WRAP), Look.QUIET);
		help.setText(TEXTS.get("refused.help"));
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(help);
		problems = new ProblemTable(area, "import.reasons");
		problems.show(reasons);
	}

	void focus() {
		problems.focus();
	}

	Composite control() {
		return area;
	}
}
