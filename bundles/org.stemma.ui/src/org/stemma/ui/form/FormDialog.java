/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;

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
import org.stemma.core.record.FieldModel;
import org.stemma.ui.message.Banner;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.Heading;
import org.stemma.ui.widget.Look;
import org.stemma.ui.widget.WidgetId;
import org.stemma.ui.work.Background;
import org.stemma.ui.work.EventLoop;
import org.stemma.ui.work.Workplace;

/**
 * A dialog that asks for what a verb needs. The verb runs in the background; a refusal stays in the dialog in words, a
 * success closes it. Its shell is named {@code form.dialog}, its buttons {@code form.ok} and {@code form.cancel}, its
 * message {@code form.banner}.
 *
 * @param <T> what the verb gives back
 */
public final class FormDialog<T> extends Dialog {

	private static final Texts TEXTS = new Texts(FormDialog.class);
	private static final int WIDTH = 640;
	private static final int GREATEST_PART_OF_SCREEN = 85;

	/**
	 * What is asked.
	 *
	 * @param title    of the dialog
	 * @param sentence what it is for, or empty
	 * @param ok       words of the button that does it
	 * @param fields   the lines
	 */
	public record Question(String title, String sentence, String ok, List<FieldModel> fields) {

		/** Copies the list. */
		public Question {
			fields = List.copyOf(fields);
		}
	}

	private final Background background;
	private final FieldControls controls;
	private final Question question;
	private final Map<String, Object> initial;
	private final Function<Values, Outcome<T>> verb;
	private final Consumer<Outcome<T>> then;
	private Form form;
	private Banner banner;
	private Control before;

	private FormDialog(Shell parent, Background background, FieldControls controls, Question question,
			Map<String, Object> initial, Function<Values, Outcome<T>> verb, Consumer<Outcome<T>> then) {
		super(parent);
		this.background = background;
		this.controls = controls;
		this.question = question;
		this.initial = initial;
		this.verb = verb;
		this.then = then;
		setShellStyle(SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL | SWT.RESIZE);
		setBlockOnOpen(false);
	}

	/**
	 * Opens a dialog and returns at once.
	 *
	 * @param initial values shown first
	 * @param verb    carries out what was asked, in the background
	 * @param then    takes the outcome of a success, on the user interface's thread, after the dialog is closed
	 */
	public static <T> void open(Shell parent, Workplace workplace, Question question, Map<String, Object> initial,
			Function<Values, Outcome<T>> verb, Consumer<Outcome<T>> then) {
		FieldControls controls = new FieldControls(workplace);
		new FormDialog<>(parent, workplace.background(), controls, question, initial, verb, then).open();
	}

	/**
	 * Opens a dialog and waits until it is closed.
	 *
	 * @return the outcome of a success; empty when the person turned back
	 */
	public static <T> Optional<Outcome<T>> ask(Shell parent, Background background, FieldControls controls,
			Question question, Map<String, Object> initial, Function<Values, Outcome<T>> verb) {
		AtomicReference<Outcome<T>> answer = new AtomicReference<>();
		FormDialog<T> dialog = new FormDialog<>(parent, background, controls, question, initial, verb, answer::set);
		dialog.open();
		Shell shell = dialog.getShell();
		EventLoop.until(shell.getDisplay(), shell::isDisposed);
		return Optional.ofNullable(answer.get());
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(question.title());
		WidgetId.set(shell, "form.dialog");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		new Heading(area, question.title());
		if (!question.sentence().isEmpty()) {
			Label label = Look.css(new Label(area, SWT.WRAP), Look.QUIET);
			label.setText(question.sentence());
			GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH - 40, SWT.DEFAULT).applyTo(label);
		}
		banner = new Banner(area, "form.banner");
		form = new Form(area, controls, question.fields());
		form.show(initial);
		form.editable(true);
		form.onChange(banner::clear);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		WidgetId.set(createButton(parent, IDialogConstants.OK_ID, question.ok(), true), "form.ok");
		WidgetId.set(createButton(parent, IDialogConstants.CANCEL_ID, TEXTS.get("cancel"), false), "form.cancel");
	}

	/** Where the window system puts the default button last, Enter in the last field would go to the button that cancels. */
	@Override
	protected Control createButtonBar(Composite parent) {
		Composite bar = (Composite) super.createButtonBar(parent);
		bar.setTabList(new Control[] { getButton(IDialogConstants.OK_ID), getButton(IDialogConstants.CANCEL_ID) });
		return bar;
	}

	@Override
	protected Point getInitialSize() {
		Point wanted = getShell().computeSize(WIDTH, SWT.DEFAULT, true);
		int most = getShell().getMonitor().getClientArea().height * GREATEST_PART_OF_SCREEN / 100;
		return new Point(WIDTH, Math.min(wanted.y, most));
	}

	/** Makes room for what is said, as far as the screen allows. */
	private void grow() {
		Point size = getShell().getSize();
		getShell().setSize(size.x, Math.max(size.y, getInitialSize().y));
	}

	@Override
	public int open() {
		int code = super.open();
		form.focus();
		return code;
	}

	@Override
	protected void okPressed() {
		form.submit(this::carryOut, this::grow);
	}

	private void carryOut(Values values) {
		busy(true);
		background.run(question.title(), () -> verb.apply(values), this::answered, this::failed);
	}

	private void failed(Throwable failure) {
		if (getShell() != null && !getShell().isDisposed()) {
			busy(false);
			banner.failed(failure);
			grow();
		}
	}

	private void answered(Outcome<T> outcome) {
		if (outcome.succeeded()) {
			close();
			then.accept(outcome);
		} else if (getShell() != null && !getShell().isDisposed()) {
			busy(false);
			banner.show(outcome.problems());
			grow();
		}
	}

	/** While the verb runs it cannot be asked for again; the keyboard comes back to where it was. */
	private void busy(boolean busy) {
		before = busy ? getShell().getDisplay().getFocusControl() : before;
		getButton(IDialogConstants.OK_ID).setEnabled(!busy);
		if (!busy && before != null && !before.isDisposed()) {
			before.setFocus();
		}
	}
}
