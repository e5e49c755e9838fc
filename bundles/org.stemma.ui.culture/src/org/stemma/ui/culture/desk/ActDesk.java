/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.culture.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.core.culture.ActReceipt;
import org.stemma.ui.culture.act.ActForm;
import org.stemma.ui.message.Banner;
import org.stemma.ui.scan.ScanReader;
import org.stemma.ui.work.Workplace;

/** Shows an act to be filled in in place of what is otherwise shown, until it is saved or left. */
public final class ActDesk {

	private final Workplace workplace;
	private final Composite stack;
	private final Banner banner;
	private final Runnable restFocus;
	private final Runnable changed;
	private Control rest;
	private Optional<ActPanel> panel = Optional.empty();

	/**
	 * A desk.
	 *
	 * @param stack     composite whose one child is what is otherwise shown; gets a stack layout
	 * @param banner    says what was done and what was refused
	 * @param restFocus puts the keyboard back where it belongs when no act is open
	 * @param changed   is told when an act was opened, saved or left
	 */
	public ActDesk(Workplace workplace, Composite stack, Banner banner, Runnable restFocus, Runnable changed) {
		this.workplace = workplace;
		this.stack = stack;
		this.banner = banner;
		this.restFocus = restFocus;
		this.changed = changed;
		stack.setLayout(new StackLayout());
	}

	/** Names what is shown while no act is open. */
	public void rest(Control control) {
		rest = control;
		if (panel.isEmpty()) {
			top(control);
		}
	}

	/** Opens the form of an act; one that is open is left. */
	public void open(ActForm form, String title) {
		panel.ifPresent(open -> open.control().dispose());
		banner.clear();
		ActPanel opened = new ActPanel(stack, workplace, form, title, new PanelKeys(() -> save(saved -> { }), this::back),
				this::card);
		panel = Optional.of(opened);
		top(opened.control());
		opened.focus();
		changed.run();
	}

	private void card(String card) {
		new ScanReader(workplace).read(card, answer -> {
			if (!answer.succeeded()) {
				banner.show(answer.problems());
			}
		});
	}

	/** The open act. */
	public Optional<ActForm> form() {
		return panel.map(ActPanel::question);
	}

	/** What is done to what in the open act, or empty. */
	public String title() {
		return panel.map(ActPanel::title).orElse("");
	}

	/** Whether something was filled in that is not saved. */
	public boolean touched() {
		return panel.filter(ActPanel::touched).isPresent();
	}

	/** Saves the open act; the callback hears whether it was saved. */
	public void save(Consumer<Boolean> then) {
		panel.ifPresent(open -> open.send(outcome -> answered(open, outcome, then), failure -> {
			open.again();
			banner.failed(failure);
			then.accept(false);
		}, () -> then.accept(false)));
	}

	private void answered(ActPanel sent, Outcome<ActReceipt> outcome, Consumer<Boolean> then) {
		if (stack.isDisposed()) {
			return;
		}
		if (outcome.succeeded()) {
			close(sent);
			banner.done(outcome.get().sentence(), outcome.problems());
		} else {
			sent.again();
			banner.show(outcome.problems());
			stack.getDisplay().beep();
		}
		then.accept(outcome.succeeded());
	}

	/** Leaves the open act without saving. */
	public void back() {
		panel.ifPresent(open -> {
			banner.clear();
			close(open);
		});
	}

	private void close(ActPanel open) {
		panel = panel.filter(current -> current != open);
		open.control().dispose();
		if (panel.isEmpty()) {
			top(rest);
			restFocus.run();
		}
		changed.run();
	}

	private void top(Control control) {
		((StackLayout) stack.getLayout()).topControl = control;
		stack.layout(true, true);
	}

	/** The panel of the open act. */
	Optional<ActPanel> panel() {
		return panel;
	}

	/** Where refusals are said. */
	Banner banner() {
		return banner;
	}

	/** Puts the keyboard on the open act; answers whether there is one. */
	public boolean focus() {
		panel.ifPresent(ActPanel::focus);
		return panel.isPresent();
	}

	/** Says why something is not done. */
	public void refuse(String code, String sentence) {
		banner.show(List.of(Problem.error(code, sentence)));
		stack.getDisplay().beep();
	}
}
