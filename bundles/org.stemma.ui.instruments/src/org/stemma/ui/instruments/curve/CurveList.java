/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.curve;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.stemma.ui.instruments.plate.WellPlace;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.WidgetId;

/** The curves of a file, of which some are ticked with the space bar or the mouse. */
final class CurveList {

	private static final Texts TEXTS = new Texts(CurveList.class);
	private static final int[] WIDTHS = { 70, 84, 80 };

	private final Table table;
	private List<WellCurve> curves = List.of();
	private Set<WellCurve> ticked = Set.of();

	CurveList(Composite parent, Runnable changed) {
		table = WidgetId.set(new Table(parent, SWT.CHECK | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL), "curves.list");
		table.setHeaderVisible(true);
		String[] heads = { TEXTS.get("list.well"), TEXTS.get("list.sample"), TEXTS.get("list.reading") };
		for (int i = 0; i < heads.length; i++) {
			TableColumn column = new TableColumn(table, SWT.NONE);
			column.setText(heads[i]);
			column.setWidth(WIDTHS[i]);
		}
		table.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.CHECK) {
				changed.run();
			}
		});
	}

	/** Thousands of lines are only touched where something changes, because each takes its time. */
	void show(List<WellCurve> shown, Set<WellCurve> chosen) {
		boolean same = shown.equals(curves);
		if (!same) {
			curves = List.copyOf(shown);
			table.setRedraw(false);
			table.removeAll();
			curves.forEach(each -> new TableItem(table, SWT.NONE)
					.setText(new String[] { each.well().map(WellPlace::words).orElse(""), each.sample(), each.reading() }));
			table.setRedraw(true);
		}
		if (!same || !chosen.equals(ticked)) {
			for (int i = 0; i < curves.size(); i++) {
				boolean tick = chosen.contains(curves.get(i));
				if (tick || ticked.contains(curves.get(i))) {
					table.getItem(i).setChecked(tick);
				}
			}
			ticked = Set.copyOf(chosen);
		}
	}

	Set<WellCurve> chosen() {
		Set<WellCurve> chosen = new LinkedHashSet<>();
		IntStream.range(0, curves.size()).filter(i -> table.getItem(i).getChecked()).forEach(i -> chosen.add(curves.get(i)));
		ticked = Set.copyOf(chosen);
		return chosen;
	}

	void focus() {
		table.setFocus();
		if (table.getSelectionIndex() < 0 && table.getItemCount() > 0) {
			table.setSelection(0);
		}
	}

	Control control() {
		return table;
	}
}
