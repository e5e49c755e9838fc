/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.form;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/**
 * Offers what may be meant while it is typed: the list opens once the answer is there, Down chooses, Enter picks, Escape
 * closes. The keyboard stays in the text, so that nothing typed or scanned is lost.
 *
 * @param <P> what is offered
 */
final class Proposals<P extends Proposal> {

	private static final int PAUSE_MILLISECONDS = 250;

	private final Text text;
	private final Source<P> source;
	private final Consumer<P> picked;
	private final ProposalList<P> list;
	private String asked = "";

	/**
	 * Where proposals come from.
	 *
	 * @param <P> what is offered
	 */
	@FunctionalInterface
	interface Source<P> {
		/** Hands over what fits a part, at once or later. */
		void like(String part, Consumer<List<P>> then);
	}

	Proposals(Text text, Source<P> source, Consumer<P> picked) {
		this.text = text;
		this.source = source;
		this.picked = picked;
		this.list = new ProposalList<>(text, this::pick);
		Runnable later = this::ask;
		text.addListener(SWT.Modify, event -> {
			list.close();
			text.getDisplay().timerExec(PAUSE_MILLISECONDS, later);
		});
		text.addListener(SWT.FocusOut, event -> list.closeSoon());
		text.addListener(SWT.KeyDown, this::key);
		text.addListener(SWT.Traverse, this::traverse);
		text.addListener(SWT.Dispose, event -> list.close());
	}

	private void pick(P proposal) {
		asked = proposal.code();
		list.close();
		picked.accept(proposal);
	}

	private void key(Event event) {
		if (list.open() && (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP)) {
			list.move(event.keyCode == SWT.ARROW_DOWN ? 1 : -1);
			event.doit = false;
		}
	}

	private void traverse(Event event) {
		if (list.open() && event.detail == SWT.TRAVERSE_RETURN && list.chosen().isPresent()) {
			event.doit = false;
			pick(list.chosen().get());
		} else if (list.open() && event.detail == SWT.TRAVERSE_ESCAPE) {
			event.doit = false;
			list.close();
		}
	}

	private void ask() {
		if (text.isDisposed() || !text.isFocusControl() || text.getText().equals(asked)) {
			return;
		}
		asked = text.getText();
		if (!asked.isBlank()) {
			String part = asked.strip();
			source.like(part, found -> offer(part, found));
		}
	}

	private void offer(String part, List<P> found) {
		boolean late = text.isDisposed() || !text.isFocusControl() || !text.getText().strip().equals(part);
		if (!late && found.stream().noneMatch(proposal -> proposal.code().equals(part))) {
			list.show(found);
		}
	}
}
