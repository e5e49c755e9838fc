/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.record;

import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.stemma.api.Problem;
import org.stemma.ui.message.Banner;
import org.stemma.ui.record.Comparison.Line;
import org.stemma.ui.table.RowColumn;
import org.stemma.ui.table.RowTable;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.WidgetId;

/** Shows who changed what since a record was opened, beside one's own values, and asks what is to count. */
final class CompareDialog extends Dialog {

	private static final Texts TEXTS = new Texts(CompareDialog.class);
	private static final int WIDTH = 820;

	/** What is to count. */
	enum Choice {
		/** Own values on top of theirs. */
		KEEP,
		/** Theirs; own ones are given up. */
		DISCARD,
		/** Neither yet. */
		CANCEL
	}

	private final List<Problem> problems;
	private final List<Line> lines;
	private Choice choice = Choice.CANCEL;

	private CompareDialog(Shell parent, List<Problem> problems, List<Line> lines) {
		super(parent);
		this.problems = problems;
		this.lines = lines;
	}

	static Choice ask(Shell parent, List<Problem> problems, List<Line> lines) {
		CompareDialog dialog = new CompareDialog(parent, problems, lines);
		dialog.open();
		return dialog.choice;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(TEXTS.get("compare.title"));
		WidgetId.set(shell, "compare.dialog");
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		new Banner(area, "compare.banner").show(problems);
		Label label = new Label(area, SWT.WRAP);
		label.setText(TEXTS.get("compare.sentence"));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
		RowTable<Line> table = new RowTable<>(area, "compare",
				List.of(RowColumn.of(TEXTS.get("compare.field"), 190, Line::label),
						RowColumn.of(TEXTS.get("compare.base"), 200, Line::base),
						RowColumn.of(TEXTS.get("compare.theirs"), 200, Line::theirs),
						RowColumn.of(TEXTS.get("compare.mine"), 200, Line::mine)));
		table.show(lines);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		WidgetId.set(createButton(parent, IDialogConstants.OK_ID, TEXTS.get("compare.keep"), true), "compare.keep");
		WidgetId.set(createButton(parent, IDialogConstants.NO_ID, TEXTS.get("compare.discard"), false), "compare.discard");
		WidgetId.set(createButton(parent, IDialogConstants.CANCEL_ID, TEXTS.get("compare.cancel"), false), "compare.cancel");
	}

	@Override
	protected void buttonPressed(int button) {
		choice = button == IDialogConstants.OK_ID ? Choice.KEEP
				: button == IDialogConstants.NO_ID ? Choice.DISCARD : Choice.CANCEL;
		setReturnCode(button);
		close();
	}
}
