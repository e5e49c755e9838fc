/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.flow;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.stemma.cytometry.gate.Gate;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.WidgetId;

/** The populations with their counts. Enter shows one; a tick lays it over the histogram. */
final class GateTree {

	private static final Texts TEXTS = new Texts(GateTree.class);
	private static final int[] WIDTHS = { 116, 78, 76, 62 };
	/** Room for the sign of the population that is shown. */
	private static final int MARK = 12;
	private static final int WIDEST = 420;

	private final FlowModel model;
	private final Tree tree;
	private GateBook shown = GateBook.EMPTY;

	GateTree(Composite parent, FlowModel model) {
		this.model = model;
		tree = WidgetId.set(new Tree(parent, SWT.CHECK | SWT.FULL_SELECTION | SWT.BORDER), "flow.gates");
		tree.setHeaderVisible(true);
		String[] heads = { TEXTS.get("tree.population"), TEXTS.get("tree.count"), TEXTS.get("tree.parent"), TEXTS.get("tree.total") };
		for (int i = 0; i < heads.length; i++) {
			TreeColumn column = new TreeColumn(tree, i == 0 ? SWT.LEFT : SWT.RIGHT);
			column.setText(heads[i]);
			column.setWidth(WIDTHS[i]);
		}
		tree.addListener(SWT.Selection, event -> chosen((TreeItem) event.item, event.detail == SWT.CHECK));
		tree.addListener(SWT.DefaultSelection, event -> model.view(view -> view.of(id((TreeItem) event.item))));
		model.onChange(this::show);
		build();
	}

	private static Optional<String> id(TreeItem item) {
		return Optional.ofNullable((String) item.getData());
	}

	private void chosen(TreeItem item, boolean ticked) {
		if (ticked) {
			id(item).ifPresentOrElse(gate -> model.overlay(gate, item.getChecked()), () -> item.setChecked(false));
		} else {
			model.select(id(item));
		}
	}

	private void show() {
		if (tree.isDisposed()) {
			return;
		}
		if (!ids(shown).equals(ids(model.book()))) {
			build();
		}
		fill(tree.getItem(0));
	}

	private static java.util.List<String> ids(GateBook book) {
		return book.gates().stream().map(gate -> gate.id() + "/" + gate.parent()).toList();
	}

	private void build() {
		shown = model.book();
		tree.removeAll();
		TreeItem all = new TreeItem(tree, SWT.NONE);
		below(all, Optional.empty());
		expand(all);
		fill(all);
		widen();
	}

	/** A name that is cut off can say the opposite, as CD73+ without its end. */
	private void widen() {
		TreeColumn names = tree.getColumn(0);
		names.pack();
		names.setWidth(Math.clamp(names.getWidth() + MARK, WIDTHS[0], WIDEST));
	}

	/** From above: an item can be opened once it is seen. */
	private static void expand(TreeItem item) {
		item.setExpanded(true);
		for (TreeItem below : item.getItems()) {
			expand(below);
		}
	}

	private void below(TreeItem parent, Optional<String> id) {
		for (Gate gate : shown.in(id)) {
			TreeItem item = new TreeItem(parent, SWT.NONE);
			item.setData(gate.id());
			below(item, Optional.of(gate.id()));
		}
	}

	private void fill(TreeItem item) {
		Optional<String> id = id(item);
		boolean seen = model.view().population().equals(id);
		GateCounts counts = model.counts();
		String count = id.map(gate -> counts.count(gate).map(GateTree::number).orElse("\u2026")).orElseGet(() -> number(counts.total()));
		String[] words = { (seen ? "\u25b8 " : "") + id.orElse(TEXTS.get("events.all")), count,
				id.map(gate -> FlowPainting.percent(counts.ofParent(gate))).orElse(""),
				id.map(gate -> FlowPainting.percent(counts.ofTotal(gate))).orElse("") };
		for (int i = 0; i < words.length; i++) {
			if (!item.getText(i).equals(words[i])) {
				item.setText(i, words[i]);
			}
		}
		id.ifPresent(gate -> item.setChecked(model.overlaid(gate)));
		if (model.selected().isPresent() && model.selected().equals(id) && (tree.getSelectionCount() == 0 || tree.getSelection()[0] != item)) {
			tree.setSelection(item);
		}
		for (TreeItem below : item.getItems()) {
			fill(below);
		}
	}

	private static String number(int count) {
		return String.format(java.util.Locale.ROOT, "%,d", count);
	}

	Control control() {
		return tree;
	}
}
