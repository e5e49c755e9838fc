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
import org.stemma.api.RecordRef;
import org.stemma.ui.form.RecordLookup.Hit;

/**
 * Offers records while a code is typed: the list opens once the lab has answered, Down chooses, Enter picks, Escape closes.
 * The keyboard stays in the text, so that nothing typed or scanned is lost.
 */
final class RecordProposals {

	private static final int PAUSE_MILLISECONDS = 250;

	private final Text text;
	private final RecordLookup lookup;
	private final ProposalList list;
	private String asked = "";
	private Consumer<RecordRef> picked = ref -> { };

	RecordProposals(Text text, RecordLookup lookup) {
		this.text = text;
		this.lookup = lookup;
		this.list = new ProposalList(text, this::pick);
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

	void onPick(Consumer<RecordRef> consumer) {
		this.picked = consumer;
	}

	private void pick(Hit hit) {
		asked = hit.ref().code();
		list.close();
		picked.accept(hit.ref());
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
			lookup.like(part, found -> offer(part, found));
		}
	}

	private void offer(String part, List<Hit> found) {
		boolean late = text.isDisposed() || !text.isFocusControl() || !text.getText().strip().equals(part);
		if (!late && found.stream().noneMatch(hit -> hit.ref().code().equals(part))) {
			list.show(found);
		}
	}
}
