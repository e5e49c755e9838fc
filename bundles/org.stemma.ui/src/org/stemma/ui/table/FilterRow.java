/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.stemma.core.query.Filter;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.WidgetId;

/** A text above each column that narrows the rows while it is typed. */
final class FilterRow {

	private static final Texts TEXTS = new Texts(FilterRow.class);
	private static final int PAUSE_MILLISECONDS = 300;

	private final Composite row;
	private final List<RecordColumn> columns;
	private final List<Text> texts = new ArrayList<>();
	private final ColumnFilter filters;
	private final Runnable changed;
	private final Runnable leave;
	private final Runnable settle = this::settle;
	private boolean typing;

	/**
	 * Texts named {@code <id>.filter.<column>}.
	 *
	 * @param changed called after a pause in typing
	 * @param leave   called when the keyboard is to go to the rows
	 */
	FilterRow(Composite parent, String id, List<RecordColumn> columns, ColumnFilter filters, Runnable changed,
			Runnable leave) {
		this.row = new Composite(parent, SWT.NONE);
		this.columns = columns;
		this.filters = filters;
		this.changed = changed;
		this.leave = leave;
		columns.forEach(column -> texts.add(text(id, column)));
	}

	private Text text(String id, RecordColumn column) {
		Text text = WidgetId.set(new Text(row, SWT.BORDER), id + ".filter." + column.name());
		text.setMessage(ColumnFilter.possible(column) ? TEXTS.get("filter.hint") : "");
		text.setToolTipText(TEXTS.get("filter.tip", column.label()));
		text.setEnabled(ColumnFilter.possible(column));
		text.addListener(SWT.Modify, event -> row.getDisplay().timerExec(PAUSE_MILLISECONDS, settle));
		text.addListener(SWT.Modify, event -> typing = true);
		text.addListener(SWT.KeyDown, event -> key(text, event));
		return text;
	}

	private void key(Text text, Event event) {
		if (event.keyCode == SWT.ESC && !text.getText().isEmpty()) {
			text.setText("");
			event.doit = false;
		} else if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
			// Whoever leaves before the pause is over goes to the rows asked for, not to those of before.
			settle();
			leave.run();
			event.doit = false;
		}
	}

	private void settle() {
		if (typing) {
			typing = false;
			changed.run();
		}
	}

	/** What is asked for; empty texts ask for nothing. */
	List<Filter> filters() {
		List<Filter> asked = new ArrayList<>();
		for (int i = 0; i < columns.size(); i++) {
			String typed = texts.get(i).getText();
			if (!typed.isBlank()) {
				Optional<Filter> filter = filters.of(columns.get(i), typed);
				filter.ifPresent(asked::add);
			}
		}
		return asked;
	}

	/** Puts the texts above their columns. */
	void place(Grid grid) {
		for (int i = 0; i < texts.size(); i++) {
			int[] bounds = grid.columnBounds(i);
			texts.get(i).setVisible(bounds[1] > 0);
			texts.get(i).setBounds(bounds[0], 0, Math.max(0, bounds[1] - 2), row.getSize().y);
		}
	}

	int height() {
		return texts.getFirst().computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
	}

	void focus() {
		texts.stream().filter(Text::isEnabled).findFirst().ifPresent(Text::setFocus);
	}

	Composite control() {
		return row;
	}
}
