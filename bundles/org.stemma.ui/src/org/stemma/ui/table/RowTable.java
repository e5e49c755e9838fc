/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.table;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.stemma.ui.widget.WidgetId;

/**
 * A small list of values, at most some hundred rows; Enter or a double click opens a row.
 *
 * @param <T> type of the rows
 */
public final class RowTable<T> {

	private static final int SHOWN_ROWS = 6;
	private static final int LONGEST_TEXT = 500;

	private final Table table;
	private final List<RowColumn<T>> columns;
	private final boolean many;
	private List<T> rows = List.of();
	private boolean entered;

	/** A table with a name and columns. */
	public RowTable(Composite parent, String id, List<RowColumn<T>> columns) {
		this(parent, id, columns, SWT.NONE);
	}

	/** A table that works out its words only for the rows in sight, for many thousand rows. */
	public static <T> RowTable<T> ofMany(Composite parent, String id, List<RowColumn<T>> columns) {
		return new RowTable<>(parent, id, columns, SWT.VIRTUAL);
	}

	/** As {@link #ofMany}; several rows can be marked together, with Shift, Ctrl or Ctrl+A. */
	public static <T> RowTable<T> ofMarked(Composite parent, String id, List<RowColumn<T>> columns) {
		return new RowTable<>(parent, id, columns, SWT.VIRTUAL | SWT.MULTI);
	}

	private RowTable(Composite parent, String id, List<RowColumn<T>> columns, int style) {
		this.columns = List.copyOf(columns);
		int selection = (style & SWT.MULTI) == 0 ? SWT.SINGLE : SWT.NONE;
		this.table = WidgetId.set(new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | selection | style), id);
		this.many = (style & SWT.VIRTUAL) != 0;
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		this.columns.forEach(this::add);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, table.getItemHeight() * SHOWN_ROWS)
				.applyTo(table);
	}

	/** While the number of rows goes down, lines are asked for that are about to go. */
	private void fill(TableItem line, int index) {
		if (index < rows.size()) {
			line.setText(words(rows.get(index)));
		}
	}

	private void add(RowColumn<T> column) {
		TableColumn widget = new TableColumn(table, SWT.NONE);
		widget.setText(column.label());
		widget.setWidth(column.width());
		widget.setMoveable(true);
	}

	/** Gives one column, counted from 0, the room that the others leave; its own width is the least it gets. */
	public RowTable<T> widen(int column) {
		int others = columns.stream().mapToInt(RowColumn::width).sum() - columns.get(column).width();
		table.addListener(SWT.Resize, event -> table.getColumn(column)
				.setWidth(Math.max(columns.get(column).width(), table.getClientArea().width - others)));
		return this;
	}

	/** Shows these rows; rows that are shown again stay selected. */
	public void show(List<T> values) {
		List<T> before = marked();
		rows = List.copyOf(values);
		table.setRedraw(false);
		if (many) {
			table.setItemCount(rows.size());
			table.clearAll();
		} else {
			table.removeAll();
			rows.forEach(row -> new TableItem(table, SWT.NONE).setText(words(row)));
		}
		table.deselectAll();
		select(before);
		table.setRedraw(true);
	}

	private String[] words(T row) {
		return columns.stream().map(column -> Objects.toString(column.words().apply(row), ""))
				.map(RowTable::line).toArray(String[]::new);
	}

	/** A cell has room for a line; the window system takes seconds to lay out texts that are much longer. */
	private static String line(String words) {
		String cut = words.length() > LONGEST_TEXT ? words.substring(0, LONGEST_TEXT - 1) + "\u2026" : words;
		return cut.replace('\n', ' ');
	}

	/** The rows shown. */
	public List<T> rows() {
		return rows;
	}

	/** The selected row. */
	public Optional<T> selected() {
		int index = table.getSelectionIndex();
		return index < 0 || index >= rows.size() ? Optional.empty() : Optional.of(rows.get(index));
	}

	/** The selected rows, in the order shown. */
	public List<T> marked() {
		return Arrays.stream(table.getSelectionIndices()).sorted().filter(index -> index < rows.size()).mapToObj(rows::get).toList();
	}

	private void select(List<T> before) {
		int[] again = before.stream().mapToInt(rows::indexOf).filter(index -> index >= 0).toArray();
		if (again.length > 0) {
			table.setSelection(again);
		}
	}

	/** Selects a row, counted from 0; any other number selects none. */
	public void select(int index) {
		table.setSelection(index);
		table.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
	}

	/** Calls back when a row is opened; Enter with another key held means something else, such as accepting all rows. */
	public void onOpen(Consumer<T> listener) {
		if ((table.getStyle() & SWT.MULTI) != 0) {
			onKey(SWT.CR, () -> entered(listener));
			onKey(SWT.KEYPAD_CR, () -> entered(listener));
		}
		table.addListener(SWT.DefaultSelection, event -> {
			if (!entered && (event.stateMask & SWT.MODIFIER_MASK) == 0) {
				selected().ifPresent(listener);
			}
		});
	}

	/** Enter on marked rows leaves them marked; the window system would select one alone, and tells of the key once more. */
	private void entered(Consumer<T> listener) {
		entered = true;
		table.getDisplay().asyncExec(() -> {
			entered = false;
			if (!table.isDisposed()) {
				selected().ifPresent(listener);
			}
		});
	}

	/** Calls back when a row is selected. */
	public void onSelect(Consumer<T> listener) {
		table.addListener(SWT.Selection, event -> selected().ifPresent(listener));
	}

	/** Calls back when a key is pressed here alone, for example {@link SWT#DEL}; the table itself does not see it then. */
	public void onKey(int keyCode, Runnable action) {
		table.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == keyCode && (event.stateMask & SWT.MODIFIER_MASK) == 0) {
				event.doit = false;
				action.run();
			}
		});
	}

	/** Takes text from the clipboard. */
	public void onPaste(Consumer<String> action) {
		table.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == 'v' && (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1) {
				event.doit = false;
				Clipboard clipboard = new Clipboard(table.getDisplay());
				Optional.ofNullable((String) clipboard.getContents(TextTransfer.getInstance())).ifPresent(action);
				clipboard.dispose();
			}
		});
	}

	/** Puts the keyboard there, on the first row when none is selected. */
	public void focus() {
		table.setFocus();
		if (table.getSelectionIndex() < 0 && !rows.isEmpty()) {
			select(0);
		}
	}

	/** The widget, to be laid out. */
	public Control control() {
		return table;
	}
}
