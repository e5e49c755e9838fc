/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.workbench.window;

import java.util.stream.Collectors;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.stemma.core.lab.Session;
import org.stemma.core.record.FieldText;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.Look;
import org.stemma.ui.widget.WidgetId;
import org.stemma.ui.work.Workplace;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** Who is signed in, in which roles, in which lab, and whether it is a demonstration. */
public final class StatusControl {

	private static final Texts TEXTS = new Texts(StatusControl.class);

	private Label who;

	/** Made by the workbench. */
	public StatusControl() {
		// filled when the trim is shown
	}

	@PostConstruct
	void create(Composite parent, @Optional Workplace workplace) {
		if (workplace == null) {
			return;
		}
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 2).spacing(16, 0).applyTo(area);
		if (workplace.laboratory().demo()) {
			Label demo = Look.css(WidgetId.set(new Label(area, SWT.NONE), "status.demo"), "chip-warning");
			demo.setText(" " + TEXTS.get("demo") + " ");
		}
		Label lab = WidgetId.set(new Label(area, SWT.NONE), "status.lab");
		lab.setText(TEXTS.get("status.lab", workplace.laboratory().name()).replace("&", "&&"));
		who = WidgetId.set(new Label(area, SWT.NONE), "status.who");
		show(workplace.session());
	}

	/** Called again when another person goes on. */
	@Inject
	void show(@Optional Session session) {
		if (who != null && !who.isDisposed() && session != null) {
			String roles = session.roles().stream().sorted().map(role -> FieldText.words(role.getName()))
					.collect(Collectors.joining(", "));
			who.setText(TEXTS.get("status.who", session.printedName(), roles).replace("&", "&&"));
			who.requestLayout();
		}
	}
}
