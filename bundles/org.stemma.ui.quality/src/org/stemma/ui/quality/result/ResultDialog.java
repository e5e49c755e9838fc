/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.quality.result;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.stemma.api.Outcome;
import org.stemma.api.RecordView;
import org.stemma.core.quality.Quality.Judgement;
import org.stemma.core.quality.Quality.Value;
import org.stemma.ui.form.FieldSpec;
import org.stemma.ui.form.Form;
import org.stemma.ui.form.FormDialog;
import org.stemma.ui.form.Values;
import org.stemma.ui.message.Banner;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.Heading;
import org.stemma.ui.widget.Look;
import org.stemma.ui.widget.WidgetId;
import org.stemma.ui.work.Workplace;

/**
 * Asks for a result and says what its verdict would be while it is typed. Its shell is named {@code result.dialog}, the
 * verdict {@code result.verdict}, its buttons {@code result.ok} and {@code result.cancel}.
 */
final class ResultDialog extends Dialog {

	private static final Texts TEXTS = new Texts(ResultDialog.class);
	private static final int WIDTH = 680;
	private static final String REASON = "restriction.reason";

	/** What is asked. */
	record Question(String title, String sentence, ValueFields fields) {
	}

	/** Tells the verdict of a value; runs in the background. */
	interface Judge {
		Outcome<Judgement> judge(Value value);
	}

	/** Keeps a result, where the instrument was not fit with the reason for that; runs in the background. */
	interface Keeper {
		Outcome<RecordView> keep(Values values, String reason);
	}

	private final Workplace workplace;
	private final Question question;
	private final Judge judge;
	private final Keeper keeper;
	private final Consumer<Outcome<RecordView>> then;
	private Banner banner;
	private Form form;
	private LiveVerdict verdict;

	ResultDialog(Shell parent, Workplace workplace, Question question, Judge judge, Keeper keeper,
			Consumer<Outcome<RecordView>> then) {
		super(parent);
		this.workplace = workplace;
		this.question = question;
		this.judge = judge;
		this.keeper = keeper;
		this.then = then;
		setShellStyle(SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL | SWT.RESIZE);
		setBlockOnOpen(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(question.title());
		WidgetId.set(shell, "result.dialog");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		new Heading(area, question.title());
		Label label = Look.css(new Label(area, SWT.WRAP), Look.QUIET);
		label.setText(question.sentence().replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH - 60, SWT.DEFAULT).applyTo(label);
		banner = new Banner(area, "result.banner");
		form = new Form(area, workplace, question.fields().fields(workplace.laboratory().records()));
		form.show(Map.of());
		form.editable(true);
		verdict = new LiveVerdict(area, workplace.background(), form, question.fields(), judge);
		form.onChange(() -> {
			banner.clear();
			verdict.changed();
		});
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		WidgetId.set(createButton(parent, IDialogConstants.OK_ID, TEXTS.get("enter.ok"), true), "result.ok");
		WidgetId.set(createButton(parent, IDialogConstants.CANCEL_ID, TEXTS.get("enter.cancel"), false), "result.cancel");
	}

	@Override
	protected Point getInitialSize() {
		return new Point(WIDTH, getShell().computeSize(WIDTH, SWT.DEFAULT, true).y);
	}

	@Override
	public int open() {
		int code = super.open();
		form.focus();
		return code;
	}

	@Override
	protected void okPressed() {
		form.submit(values -> {
			busy(true);
			workplace.background().run(TEXTS.get("saving"), () -> keeper.keep(values, ""), outcome -> answered(values, outcome), this::failed);
		});
	}

	private void answered(Values values, Outcome<RecordView> outcome) {
		if (outcome.succeeded()) {
			close();
			then.accept(outcome);
		} else if (open(getShell())) {
			busy(false);
			boolean asks = outcome.problems().stream().anyMatch(problem -> problem.code().equals(REASON));
			if (asks) {
				askReason(values, outcome.problems().getFirst().text());
			} else {
				banner.show(outcome.problems());
			}
		}
	}

	/** The instrument was not fit on the day: the result is kept with a reason only. */
	private void askReason(Values values, String why) {
		FormDialog.open(getShell(), workplace, new FormDialog.Question(TEXTS.get("restrict.title"), why, TEXTS.get("restrict.ok"),
				List.of(FieldSpec.text("reason", TEXTS.get("restrict.reason")).lines(3).required().build())), Map.of(),
				given -> keeper.keep(values, given.text("reason")), outcome -> answered(values, outcome));
	}

	private void failed(Throwable failure) {
		if (open(getShell())) {
			busy(false);
			banner.failed(failure);
		}
	}

	private static boolean open(Shell shell) {
		return shell != null && !shell.isDisposed();
	}

	private void busy(boolean busy) {
		getButton(IDialogConstants.OK_ID).setEnabled(!busy);
	}
}
