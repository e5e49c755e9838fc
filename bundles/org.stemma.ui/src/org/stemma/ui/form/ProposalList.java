/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.stemma.ui.widget.WidgetId;

/**
 * A list under a text that never takes the keyboard.
 *
 * @param <P> what it offers
 */
final class ProposalList<P extends Proposal> {

	private static final int WIDTH = 420;
	private static final int SHOWN = 8;
	private static final int CLICK_MILLISECONDS = 200;

	private final Text text;
	private final Consumer<P> picked;
	private List<P> hits = List.of();
	private Shell shell;
	private Table table;

	ProposalList(Text text, Consumer<P> picked) {
		this.text = text;
		this.picked = picked;
	}

	void show(List<P> found) {
		close();
		hits = found;
		if (hits.isEmpty()) {
			return;
		}
		shell = new Shell(text.getShell(), SWT.NO_FOCUS | SWT.ON_TOP | SWT.NO_TRIM | SWT.BORDER);
		FillLayout frame = new FillLayout();
		frame.marginWidth = 1;
		frame.marginHeight = 1;
		shell.setLayout(frame);
		shell.setBackground(text.getDisplay().getSystemColor(SWT.COLOR_DARK_GRAY));
		table = WidgetId.set(new Table(shell, SWT.SINGLE | SWT.FULL_SELECTION), "proposals");
		hits.forEach(hit -> new TableItem(table, SWT.NONE).setText(hit.label()));
		table.addListener(SWT.MouseUp, event -> chosen().ifPresent(picked));
		place();
		shell.setVisible(true);
	}

	private void place() {
		Point below = text.toDisplay(0, text.getSize().y);
		int height = table.getItemHeight() * (Math.min(SHOWN, hits.size()) + 1);
		Rectangle screen = text.getMonitor().getClientArea();
		int top = below.y + height > screen.y + screen.height ? text.toDisplay(0, 0).y - height : below.y;
		shell.setBounds(below.x, top, Math.max(WIDTH, text.getSize().x), height);
	}

	boolean open() {
		return shell != null && !shell.isDisposed();
	}

	void move(int steps) {
		int next = table.getSelectionIndex() + steps;
		if (next >= 0 && next < hits.size()) {
			table.setSelection(next);
		}
	}

	Optional<P> chosen() {
		return open() && table.getSelectionIndex() >= 0 ? Optional.of(hits.get(table.getSelectionIndex())) : Optional.empty();
	}

	void close() {
		if (open()) {
			shell.dispose();
		}
		shell = null;
	}

	/** Closes unless a click into the list follows. */
	void closeSoon() {
		Shell leaving = shell;
		if (leaving != null) {
			text.getDisplay().timerExec(CLICK_MILLISECONDS, () -> {
				if (!leaving.isDisposed()) {
					leaving.dispose();
				}
			});
		}
	}
}
