/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.culture.editor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.stemma.core.culture.CultureView;
import org.stemma.ui.widget.WidgetId;

/** The pages of a culture as tabs; a page reads and paints only when it is looked at. Ctrl+Page Up and Down turn them. */
final class CultureTabs {

	private static final int TAB_HEIGHT = 34;

	private final CTabFolder folder;
	private final List<CulturePage> pages = new ArrayList<>();
	private final Set<CulturePage> stale = new HashSet<>();
	private Optional<CultureView> culture = Optional.empty();

	/** No tabs yet; the folder is named {@code culture.tabs}. */
	CultureTabs(Composite parent) {
		folder = WidgetId.set(new CTabFolder(parent, SWT.TOP | SWT.FLAT), "culture.tabs");
		folder.setTabHeight(TAB_HEIGHT);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(folder);
		folder.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> turned()));
	}

	/** What the pages are put into. */
	Composite parent() {
		return folder;
	}

	/** Adds a page. */
	void add(String title, CulturePage page) {
		item(title, page.control());
		pages.add(page);
		stale.add(page);
		if (folder.getSelectionIndex() < 0) {
			folder.setSelection(0);
		}
	}

	/** Adds a page that does not follow the culture. */
	void item(String title, Control control) {
		CTabItem item = new CTabItem(folder, SWT.NONE);
		item.setText(title);
		item.setControl(control);
	}

	/** Shows the culture as it is now. */
	void show(CultureView now) {
		culture = Optional.of(now);
		stale.addAll(pages);
		freshen();
	}

	private void freshen() {
		CTabItem item = folder.getSelection();
		if (item != null) {
			culture.ifPresent(now -> pages.stream().filter(page -> page.control() == item.getControl()).filter(stale::remove)
					.forEach(page -> page.show(now)));
		}
	}

	private void turned() {
		freshen();
		folder.getDisplay().asyncExec(() -> {
			if (!folder.isDisposed() && !folder.isFocusControl()) {
				focus();
			}
		});
	}

	/** Puts the keyboard on the page shown. */
	void focus() {
		CTabItem item = folder.getSelection();
		if (item != null) {
			pages.stream().filter(page -> page.control() == item.getControl()).findFirst().ifPresentOrElse(CulturePage::focus,
					() -> item.getControl().setFocus());
		}
	}

	/** The widget, to be laid out. */
	Control control() {
		return folder;
	}
}
