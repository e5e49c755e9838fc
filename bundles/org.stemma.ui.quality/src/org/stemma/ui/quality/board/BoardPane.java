/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.quality.board;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.stemma.core.release.Release.LotStanding;
import org.stemma.ui.message.Banner;
import org.stemma.ui.message.EmptyState;
import org.stemma.ui.table.RowColumn;
import org.stemma.ui.table.RowTable;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.Look;
import org.stemma.ui.widget.WidgetId;
import org.stemma.ui.work.CommitWatch;
import org.stemma.ui.work.Workplace;

/** Lots by standing, with a filter; Enter opens a dossier. */
public final class BoardPane {

	private static final Texts TEXTS = new Texts(BoardPane.class);
	private static final int CALM_MILLISECONDS = 400;

	private final Workplace workplace;
	private final Composite area;
	private final Banner banner;
	private final Combo shown;
	private final Text filter;
	private final Composite stack;
	private final StackLayout layers = new StackLayout();
	private final RowTable<Standing> table;
	private final Control empty;
	private final Label count;
	private final Runnable reload = this::load;
	private List<Standing> lots = List.of();

	/** A board that follows what happens in the lab. */
	public BoardPane(Composite parent, Workplace workplace) {
		this.workplace = workplace;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(6, 6).applyTo(area);
		banner = new Banner(area, "board.banner");
		Composite top = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).spacing(6, 0).applyTo(top);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
		new Label(top, SWT.NONE).setText(TEXTS.get("filter"));
		filter = filter(top);
		new Label(top, SWT.NONE).setText(TEXTS.get("show"));
		shown = shown(top);
		stack = new Composite(area, SWT.NONE);
		stack.setLayout(layers);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
		table = new RowTable<>(stack, "board", columns());
		empty = new EmptyState(stack, TEXTS.get("empty"), TEXTS.get("empty.scan"), TEXTS.get("empty.button"), this::load).control();
		count = Look.css(WidgetId.set(new Label(area, SWT.NONE), "board.count"), Look.QUIET);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(count);
		listen();
		layers.topControl = table.control();
		load();
	}

	private Text filter(Composite top) {
		Text text = WidgetId.set(new Text(top, SWT.BORDER), "board.filter");
		text.setMessage(TEXTS.get("filter.hint"));
		text.addListener(SWT.Modify, event -> show());
		text.addListener(SWT.DefaultSelection, event -> focusRows());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
		return text;
	}

	private Combo shown(Composite top) {
		Combo combo = WidgetId.set(new Combo(top, SWT.READ_ONLY), "board.shown");
		combo.setItems(TEXTS.get("show.all"), TEXTS.get("show.waiting"), TEXTS.get("show.decided"));
		combo.select(Shown.ALL.ordinal());
		combo.addListener(SWT.Selection, event -> show());
		return combo;
	}

	private static List<RowColumn<Standing>> columns() {
		return List.of(RowColumn.of(TEXTS.get("lot"), 110, Standing::code),
				RowColumn.of(TEXTS.get("standing"), 240, Standing::words),
				RowColumn.of(TEXTS.get("product"), 260, Standing::product));
	}

	private void listen() {
		table.onOpen(lot -> workplace.opener().openDossier(lot.lot().lot().ref()));
		table.onKey(SWT.F5, this::load);
		table.control().addListener(SWT.KeyDown, this::key);
		CommitWatch watch = new CommitWatch(workplace, refs -> soon());
		area.addListener(SWT.Dispose, event -> watch.close());
	}

	private void key(Event event) {
		if ((event.stateMask & SWT.MOD1) != 0 && event.keyCode == 'f') {
			filter.setFocus();
		}
	}

	/** Many commits in a row are answered once. */
	private void soon() {
		if (!area.isDisposed()) {
			area.getDisplay().timerExec(CALM_MILLISECONDS, reload);
		}
	}

	private void load() {
		if (!area.isDisposed()) {
			workplace.background().run(TEXTS.get("loading"), () -> workplace.laboratory().release().board(), this::loaded,
					this::failed);
		}
	}

	private void failed(Throwable failure) {
		if (!area.isDisposed()) {
			banner.failed(failure);
		}
	}

	private void loaded(List<LotStanding> found) {
		boolean first = lots.isEmpty();
		lots = found.stream().map(Standing::new).toList();
		show();
		if (first && !area.isDisposed() && filter.isFocusControl() && filter.getText().isEmpty()) {
			focus();
		}
	}

	private void show() {
		if (area.isDisposed()) {
			return;
		}
		List<Standing> rows = Shown.values()[Math.max(0, shown.getSelectionIndex())].of(lots, filter.getText());
		table.show(rows);
		layers.topControl = lots.isEmpty() ? empty : table.control();
		count.setText(rows.isEmpty() ? TEXTS.get(lots.isEmpty() ? "empty" : "none.filtered")
				: rows.size() == 1 ? TEXTS.get("count.one") : TEXTS.get("count.many", rows.size()));
		stack.layout(true, true);
	}

	private void focusRows() {
		table.focus();
	}

	/** Puts the keyboard on the lots. */
	public void focus() {
		if (lots.isEmpty()) {
			filter.setFocus();
		} else {
			table.focus();
		}
	}
}
