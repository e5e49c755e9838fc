/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.culture.today;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.stemma.api.RecordRef;
import org.stemma.core.query.Filter;
import org.stemma.core.query.Query;
import org.stemma.core.query.Sort;
import org.stemma.ui.message.EmptyState;
import org.stemma.ui.table.RecordColumns;
import org.stemma.ui.table.RecordTable;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.Look;
import org.stemma.ui.widget.PushButton;
import org.stemma.ui.widget.WidgetId;
import org.stemma.ui.work.Workplace;

/** What is in culture and the vials, as two tabs below a large button that thaws. */
final class TodayTables {

	private static final Texts TEXTS = new Texts(TodayTables.class);
	private static final int HEIGHT = 44;
	private static final int TAB_HEIGHT = 34;

	private final Composite area;
	private final CTabFolder tabs;
	private final CTabItem growing;
	private final Composite stack;
	private final TodayList list;
	private final EmptyState nothing;
	private final RecordTable vials;

	TodayTables(Composite parent, Workplace workplace, Consumer<RecordRef> thawVial, Runnable thaw) {
		area = Look.css(new Composite(parent, SWT.NONE), Look.STRIP);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(area);
		Button button = PushButton.create(area, "today.thaw", TEXTS.get("thaw"), thaw);
		GridDataFactory.swtDefaults().indent(6, 6).hint(SWT.DEFAULT, HEIGHT).applyTo(button);
		tabs = WidgetId.set(new CTabFolder(area, SWT.TOP | SWT.FLAT), "today.tabs");
		tabs.setTabHeight(TAB_HEIGHT);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
		stack = new Composite(tabs, SWT.NONE);
		stack.setLayout(new StackLayout());
		list = new TodayList(stack, workplace.opener()::open);
		nothing = new EmptyState(stack, TEXTS.get("empty"), TEXTS.get("empty.scan"), TEXTS.get("thaw"), thaw);
		growing = item(TEXTS.get("tab.vessels"), stack);
		vials = new RecordTable(tabs, workplace, "today.vials", RecordColumns.of(workplace.laboratory().records(), "culture.Cryovial",
				"code", "lot", "passageNumber", "viableCells", "frozen", "position"), stored());
		vials.onOpen(thawVial);
		item(TEXTS.get("tab.vials"), vials.control());
		tabs.setSelection(0);
		tabs.addListener(SWT.Selection, event -> tabs.getDisplay().asyncExec(this::turned));
		top(list.control());
	}

	private static Query stored() {
		return Query.of("culture.Cryovial").where(Filter.is("state", "STORED")).sorted(Sort.by("code"));
	}

	private CTabItem item(String title, Control control) {
		CTabItem item = new CTabItem(tabs, SWT.NONE);
		item.setText(title);
		item.setControl(control);
		return item;
	}

	private void turned() {
		if (!tabs.isDisposed() && !tabs.isFocusControl()) {
			focus();
		}
	}

	private void top(Control control) {
		((StackLayout) stack.getLayout()).topControl = control;
		stack.layout(true, true);
	}

	void show(TodayRows rows) {
		growing.setText(TEXTS.get("tab.vessels.count", rows.rows().size() + rows.more()));
		list.show(rows);
		top(rows.rows().isEmpty() ? nothing.control() : list.control());
	}

	/** The format that most vessels have, or empty. */
	String usualFormat() {
		return list.usualFormat();
	}

	/** The selected vessel. */
	Optional<RecordRef> selected() {
		return tabs.getSelectionIndex() == 0 ? list.selected() : Optional.empty();
	}

	/** The selected vial. */
	Optional<RecordRef> selectedVial() {
		return tabs.getSelectionIndex() == 1 ? vials.selected() : Optional.empty();
	}

	void focus() {
		if (tabs.getSelectionIndex() == 1) {
			vials.focus();
		} else if (((StackLayout) stack.getLayout()).topControl == list.control()) {
			list.focus();
		} else {
			nothing.control().setFocus();
		}
	}

	Control control() {
		return area;
	}
}
