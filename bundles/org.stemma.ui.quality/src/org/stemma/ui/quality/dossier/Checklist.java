/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.quality.dossier;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.stemma.api.RecordRef;
import org.stemma.core.release.Release.Answer;
import org.stemma.ui.table.RowColumn;
import org.stemma.ui.table.RowTable;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.Heading;
import org.stemma.ui.widget.Look;
import org.stemma.ui.widget.Passage;
import org.stemma.ui.widget.WidgetId;

/** Every check with its answer; the chosen one in full; Enter opens what a finding names. */
final class Checklist {

	private static final Texts TEXTS = new Texts(Checklist.class);
	private static final int FULL_LINES = 3;
	private static final int FINDING = 2;

	private final Composite area;
	private final Label summary;
	private final RowTable<CheckLine> table;
	private final Passage full;
	private final Consumer<RecordRef> opener;

	Checklist(Composite parent, Consumer<RecordRef> opener) {
		this.opener = opener;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(5, 4).applyTo(area);
		new Heading(area, TEXTS.get("checks"));
		summary = Look.css(WidgetId.set(new Label(area, SWT.WRAP), "dossier.summary"), Look.QUIET);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(summary);
		table = new RowTable<>(area, "dossier.checks", List.of(RowColumn.of(TEXTS.get("check.answer"), 80, CheckLine::state),
				RowColumn.of(TEXTS.get("check.question"), 350, line -> line.answer().title()),
				RowColumn.of(TEXTS.get("check.finding"), 200, CheckLine::message))).widen(FINDING);
		full = new Passage(area, "dossier.finding", FULL_LINES);
		table.onSelect(line -> full.show(line.answer().title() + ": " + line.message()));
		table.onOpen(this::open);
	}

	/** Shows answers; the first open line is chosen unless one was before. */
	void show(List<Answer> answers) {
		List<CheckLine> lines = CheckLine.of(answers);
		summary.setText(CheckLine.summary(answers));
		table.show(lines);
		if (table.selected().isEmpty()) {
			table.select(CheckLine.next(lines, -1).orElse(lines.isEmpty() ? -1 : 0));
		}
		table.selected().ifPresent(line -> full.show(line.answer().title() + ": " + line.message()));
		area.layout(true, true);
	}

	/** Goes to the next open line; answers whether there is one. */
	boolean next() {
		int current = table.selected().map(table.rows()::indexOf).orElse(-1);
		Optional<Integer> next = CheckLine.next(table.rows(), current);
		next.ifPresent(index -> {
			table.focus();
			table.select(index);
		});
		return next.isPresent();
	}

	private void open(CheckLine line) {
		if (line.records().size() == 1) {
			opener.accept(line.records().getFirst());
		} else if (!line.records().isEmpty()) {
			choose(line.records());
		}
	}

	private void choose(List<RecordRef> records) {
		Menu menu = new Menu(area.getShell(), SWT.POP_UP);
		for (RecordRef ref : records) {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText(ref.toString().replace("&", "&&"));
			item.addListener(SWT.Selection, event -> opener.accept(ref));
		}
		menu.addListener(SWT.Hide, event -> area.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	void onKey(int key, Runnable action) {
		table.onKey(key, action);
	}

	void focus() {
		table.focus();
	}
}
