/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.culture.today;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.stemma.api.RecordRef;
import org.stemma.ui.table.RowColumn;
import org.stemma.ui.table.RowTable;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.Look;
import org.stemma.ui.widget.WidgetId;

/** The vessels in culture in a table with a filter; Enter opens one. */
final class TodayList {

	private static final Texts TEXTS = new Texts(TodayList.class);

	private final Composite area;
	private final Text filter;
	private final RowTable<TodayRow> table;
	private final Label status;
	private TodayRows all = new TodayRows(List.of(), 0);

	/** A list named {@code today} with its filter {@code today.filter} and the line below {@code today.status}. */
	TodayList(Composite parent, Consumer<RecordRef> open) {
		area = Look.css(new Composite(parent, SWT.NONE), Look.PAGE);
		GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(area);
		filter = WidgetId.set(new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "today.filter");
		filter.setMessage(TEXTS.get("filter"));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		table = new RowTable<>(area, "today", List.of(
				RowColumn.of(TEXTS.get("column.vessel"), 88, row -> row.vessel().code()),
				RowColumn.of(TEXTS.get("column.lot"), 110, TodayRow::lot),
				RowColumn.of(TEXTS.get("column.passage"), 40, TodayRow::passageWords),
				RowColumn.of(TEXTS.get("column.days"), 48, row -> row.days().map(String::valueOf).orElse("")),
				RowColumn.of(TEXTS.get("column.last"), 170, TodayRow::last),
				RowColumn.of(TEXTS.get("column.format"), 110, TodayRow::format)));
		status = Look.css(WidgetId.set(new Label(area, SWT.WRAP), "today.status"), Look.QUIET);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(status);
		area.setTabList(new Control[] { table.control(), filter });
		table.onOpen(row -> open.accept(row.vessel()));
		listen();
	}

	private void listen() {
		filter.addListener(SWT.Modify, event -> narrow());
		filter.addListener(SWT.DefaultSelection, event -> table.focus());
		filter.addListener(SWT.KeyDown, this::key);
		table.control().addListener(SWT.KeyDown, event -> {
			if (event.keyCode == 'f' && (event.stateMask & SWT.MOD1) != 0) {
				filter.setFocus();
			}
		});
	}

	private void key(Event event) {
		if (event.keyCode == SWT.ARROW_DOWN) {
			table.focus();
		} else if (event.keyCode == SWT.ESC) {
			filter.setText("");
		}
	}

	void show(TodayRows rows) {
		all = rows;
		narrow();
	}

	private void narrow() {
		List<TodayRow> shown = all.holding(filter.getText());
		table.show(shown);
		String count = TEXTS.get("status", shown.size(), all.rows().size());
		status.setText(all.more() == 0 ? count : count + " " + TEXTS.get("status.more", all.more()));
		area.layout();
	}

	/** The format that most vessels have, or empty. */
	String usualFormat() {
		return all.usualFormat();
	}

	/** The selected vessel. */
	Optional<RecordRef> selected() {
		return table.selected().map(TodayRow::vessel);
	}

	void focus() {
		table.focus();
	}

	Control control() {
		return area;
	}
}
