/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.workbench.setup;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.stemma.core.record.KindModel;
import org.stemma.core.record.Records;
import org.stemma.ui.message.Banner;
import org.stemma.ui.table.RowColumn;
import org.stemma.ui.table.RowTable;
import org.stemma.ui.text.Texts;
import org.stemma.ui.work.Workplace;

/** The kinds of records on the left, in the order of the work; the records of the chosen kind beside them. */
final class SetUpPane {

	private static final Texts TEXTS = new Texts(SetUpPane.class);
	private static final int KIND_WIDTH = 170;

	private final Workplace workplace;
	private final Composite area;
	private final RowTable<KindModel> kinds;
	private final Composite side;
	private final Banner banner;
	private Optional<KindList> list = Optional.empty();
	private KindModel shown;

	SetUpPane(Composite parent, Workplace workplace) {
		this.workplace = workplace;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(area);
		banner = new Banner(area, "setup.banner");
		SashForm sash = new SashForm(area, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		kinds = new RowTable<>(sash, "setup.kinds", List.of(RowColumn.of(TEXTS.get("kinds"), KIND_WIDTH, KindModel::title)));
		side = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(side);
		sash.setWeights(24, 76);
		Records records = workplace.laboratory().records();
		kinds.show(Stream.concat(records.setUpKinds().stream(), Stream.of(records.kind(PersonList.KIND))).toList());
		kinds.onSelect(this::select);
		kinds.onOpen(kind -> list.ifPresent(KindList::focus));
		kinds.select(0);
	}

	/** A list that is shown already stays: accepting a line by key also selects it anew on some desktops. */
	private void select(KindModel kind) {
		if (list.isEmpty() || !kind.equals(shown)) {
			show(kind);
		}
	}

	private void show(KindModel kind) {
		shown = kind;
		for (Control child : side.getChildren()) {
			child.dispose();
		}
		banner.clear();
		list = Optional.of(kind.name().equals(PersonList.KIND) ? new PersonList(side, workplace, kind, banner)
				: new RecordList(side, workplace, kind, banner));
		side.layout(true, true);
	}

	void personChanged() {
		if (!area.isDisposed()) {
			kinds.selected().ifPresent(this::show);
		}
	}

	/** Asks for a new record of the kind that is shown. */
	void create() {
		list.ifPresent(KindList::create);
	}

	void focus() {
		kinds.focus();
	}
}
