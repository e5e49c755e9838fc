/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.culture.editor;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.stemma.ui.culture.act.BenchAct;
import org.stemma.ui.widget.Look;
import org.stemma.ui.widget.PushButton;
import org.stemma.ui.widget.WidgetId;

/** The acts as large buttons with their digits; those that make no sense now are grey. */
final class ActBar {

	private static final int HEIGHT = 44;
	private static final int WIDTH = 72;

	private final Composite bar;
	private final Map<BenchAct, Button> buttons = new EnumMap<>(BenchAct.class);

	/** A bar; its buttons are named {@code act.feed} and so on. */
	ActBar(Composite parent, Consumer<BenchAct> act) {
		bar = Look.css(WidgetId.set(new Composite(parent, SWT.NONE), "act.bar"), Look.STRIP);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.wrap = true;
		layout.spacing = 4;
		layout.marginLeft = 12;
		bar.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		for (BenchAct each : BenchAct.values()) {
			Button button = PushButton.create(bar, "act." + each.key(), each.digit() + " " + each.title(), () -> act.accept(each));
			int width = button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
			button.setLayoutData(new RowData(Math.max(WIDTH, width), HEIGHT));
			buttons.put(each, button);
		}
	}

	/** Greys out the acts that are refused now; why is said when their digit is pressed. */
	void show(Function<BenchAct, Optional<String>> refusal) {
		buttons.forEach((act, button) -> button.setEnabled(refusal.apply(act).isEmpty()));
	}

	/** Greys out all, while an act is open. */
	void rest() {
		buttons.values().forEach(button -> button.setEnabled(false));
	}
}
