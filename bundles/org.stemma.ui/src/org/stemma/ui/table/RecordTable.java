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
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.stemma.api.RecordRef;
import org.stemma.core.query.Filter;
import org.stemma.core.query.Query;
import org.stemma.core.query.Row;
import org.stemma.core.query.Sort;
import org.stemma.core.record.FieldText;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.Look;
import org.stemma.ui.widget.WidgetId;
import org.stemma.ui.work.Workplace;

/**
 * Many records straight from a question: fetched page by page as far as somebody scrolls, filtered and sorted by the lab.
 * Follows what is committed. The grid is named by its id, the line below it {@code <id>.status}, the filters
 * {@code <id>.filter.<column>}.
 */
public final class RecordTable {

	/** Key of the {@link PagedRows} in the grid's data, for whoever wants to know how much of the lab was read. */
	public static final String ROWS = "rows";

	private static final Texts TEXTS = new Texts(RecordTable.class);

	private final Composite area;
	private final List<RecordColumn> columns;
	private final PagedRows rows;
	private final SortState sort;
	private final FilterRow filterRow;
	private final Grid grid;
	private final Label status;
	private final List<Consumer<RecordRef>> opened = new ArrayList<>();
	private final List<Runnable> loaded = new ArrayList<>();
	private Query query;
	private Filter narrower = Filter.all();
	private Optional<Kept> kept = Optional.empty();
	private boolean opening;

	/** A table that asks at once; the question's columns are replaced by the table's. */
	public RecordTable(Composite parent, Workplace workplace, String id, List<RecordColumn> columns, Query query) {
		this.columns = List.copyOf(columns);
		this.query = query;
		FieldText words = new FieldText(workplace.laboratory().zone());
		rows = new PagedRows(new LabRows(workplace), this::changed);
		sort = new SortState(this.columns, this::ask);
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		filterRow = new FilterRow(area, id, this.columns, new ColumnFilter(words), this::ask, this::focus);
		grid = new Grid(area, new RowTexts(rows, this.columns, words), new HeaderTexts(this.columns), this.columns, sort);
		status = Look.css(WidgetId.set(new Label(area, SWT.NONE), id + ".status"), Look.QUIET);
		WidgetId.set(grid.table(), id);
		grid.table().setData(ROWS, rows);
		layout();
		new GridKeys(grid, sort, this.columns.size(), filterRow::focus, this::open).listen();
		new Follower(workplace, query.kind(), area, this::ask).follow();
		ask();
	}

	private void layout() {
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, filterRow.height()).applyTo(filterRow.control());
		GridDataFactory.fillDefaults().grab(true, true).hint(300, 120).applyTo(grid.table());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(status);
		grid.table().setBackground(area.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
		status.setToolTipText(TEXTS.get("keys"));
		grid.table().addListener(SWT.Resize, event -> filterRow.place(grid));
		grid.table().addLayerListener(event -> filterRow.place(grid));
	}

	private void ask() {
		if (area.isDisposed()) {
			return;
		}
		List<Filter> filters = new ArrayList<>(filterRow.filters());
		filters.add(query.filter());
		filters.add(narrower);
		kept = selected().map(ref -> new Kept(ref, grid.selectedRow()));
		List<Sort> order = sort.sort().map(List::of).orElse(query.sort());
		rows.ask(new Query(query.kind(), columns.stream().map(RecordColumn::name).toList(), new Filter.And(filters), order,
				Optional.empty(), PagedRows.FIRST_PAGE));
		changed();
	}

	private void changed() {
		if (!area.isDisposed()) {
			grid.changed();
			if (rows.loaded()) {
				kept.ifPresent(this::selectAgain);
				kept = Optional.empty();
			}
			status.setText(words());
			List.copyOf(loaded).forEach(Runnable::run);
			if (opening) {
				open();
			}
		}
	}

	/** What was selected when the question was asked stays selected wherever it stands now, unless somebody moved on. */
	private void selectAgain(Kept before) {
		int index = rows.indexOf(before.ref());
		if (index >= 0 && index != before.row() && grid.selectedRow() == before.row()) {
			grid.select(index, false);
		}
	}

	private String words() {
		if (!rows.loaded()) {
			return TEXTS.get("loading");
		}
		String number = String.format(java.util.Locale.ROOT, "%,d", rows.size());
		String words = rows.size() == 0 ? TEXTS.get("count.none")
				: rows.size() == 1 ? TEXTS.get("count.one") : TEXTS.get("count.many", number);
		return filterRow.filters().isEmpty() ? words : TEXTS.get("count.filtered", words);
	}

	/** Opens the selected record; while the answer is still to come, the one that is selected in it. */
	private void open() {
		opening = !rows.loaded();
		if (!opening) {
			openSelected();
		}
	}

	private void openSelected() {
		selected().ifPresent(ref -> List.copyOf(opened).forEach(listener -> listener.accept(ref)));
	}

	/** Asks again; filters and order stay. */
	public void refresh() {
		ask();
	}

	/** Shows only rows that pass this as well; {@link Filter#all()} for all. */
	public void where(Filter filter) {
		narrower = filter;
		ask();
	}

	/** Asks another question of the same kind; filters and order stay. */
	public void ask(Query another) {
		query = another;
		ask();
	}

	/** The selected record. */
	public Optional<RecordRef> selected() {
		return selectedRow().map(Row::ref);
	}

	/** The selected row with its values in the order of the columns. */
	public Optional<Row> selectedRow() {
		int index = grid.selectedRow();
		return index < 0 || index >= rows.size() ? Optional.empty() : rows.row(index);
	}

	/** Selects a row, counted from 0, and shows it. */
	public void select(int index) {
		if (index >= 0 && index < rows.size()) {
			grid.select(index, true);
		}
	}

	/** Calls back when a record is opened, by Enter or a double click. */
	public void onOpen(Consumer<RecordRef> listener) {
		opened.add(listener);
	}

	/** Calls back when rows or their number became known. */
	public void onLoaded(Runnable listener) {
		loaded.add(listener);
	}

	/** The rows as far as they are known. */
	public PagedRows rows() {
		return rows;
	}

	/** Puts the keyboard on the rows, on the first when none is selected. */
	public void focus() {
		grid.table().setFocus();
		if (grid.selectedRow() < 0) {
			select(0);
		}
	}

	/** Puts the keyboard on the first filter; Enter or the down arrow goes on to the rows. */
	public void focusFilter() {
		filterRow.focus();
	}

	/** The widget, to be laid out. */
	public Control control() {
		return area;
	}

	private record Kept(RecordRef ref, int row) {
	}
}
