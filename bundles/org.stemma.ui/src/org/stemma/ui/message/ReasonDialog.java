/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.message;

import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.Look;
import org.stemma.ui.widget.WidgetId;

/** Asks why something is changed: a usual reason or own words. */
public final class ReasonDialog extends Dialog {

	private static final Texts TEXTS = new Texts(ReasonDialog.class);
	private static final int WIDTH = 420;

	private final String title;
	private final String sentence;
	private Combo reason;
	private Label hint;
	private String given = "";

	private ReasonDialog(Shell parent, String title, String sentence) {
		super(parent);
		this.title = title;
		this.sentence = sentence;
	}

	/** Asks; empty when the person turned back. */
	public static Optional<String> ask(Shell parent, String title, String sentence) {
		ReasonDialog dialog = new ReasonDialog(parent, title, sentence);
		return dialog.open() == OK ? Optional.of(dialog.given) : Optional.empty();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
		WidgetId.set(shell, "reason.dialog");
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		label(area, sentence);
		label(area, TEXTS.get("reason.label"));
		reason = WidgetId.set(new Combo(area, SWT.DROP_DOWN), "reason");
		reason.setItems(TEXTS.get("reason.usual").split("\\|"));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(reason);
		hint = Look.css(WidgetId.set(label(area, TEXTS.get("reason.needed")), "reason.hint"), Look.QUIET);
		reason.addListener(SWT.Modify, event -> update());
		reason.setFocus();
		return area;
	}

	private static Label label(Composite area, String words) {
		Label label = new Label(area, SWT.WRAP);
		label.setText(words);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private void update() {
		getButton(IDialogConstants.OK_ID).setEnabled(!reason.getText().isBlank());
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		WidgetId.set(createButton(parent, IDialogConstants.OK_ID, TEXTS.get("ok"), true), "reason.ok");
		WidgetId.set(createButton(parent, IDialogConstants.CANCEL_ID, TEXTS.get("cancel"), false), "reason.cancel");
		update();
	}

	@Override
	protected void okPressed() {
		given = reason.getText().strip();
		super.okPressed();
	}
}
