/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.registry;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.stemma.api.RecordRef;
import org.stemma.core.query.Query;
import org.stemma.core.query.Sort;
import org.stemma.core.record.Records;
import org.stemma.ui.table.RecordColumn;
import org.stemma.ui.table.RecordColumns;
import org.stemma.ui.table.RecordTable;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.PushButton;
import org.stemma.ui.work.Workplace;

/** The runs that instrument files left, newest first; Enter opens one. */
public final class RunList {

	private static final Texts TEXTS = new Texts(RunList.class);
	private static final String KIND = "instrument.InstrumentRun";
	private static final String[] NAMES = { "code", "imported", "instrument.code", "instrument.name", "file.name", "format" };

	private final RecordTable table;
	private final Consumer<RecordRef> plotter;

	/** A list that follows what is imported; plots of a run, and a run of which more is to be kept, are handed on. */
	public RunList(Composite parent, Workplace workplace, Consumer<RecordRef> plotter, Consumer<RecordRef> takeUp) {
		this.plotter = plotter;
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(area);
		Records records = workplace.laboratory().records();
		List<RecordColumn> columns = RecordColumns.of(records, KIND, NAMES);
		Composite above = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(above);
		PushButton.create(above, "runs.plot", TEXTS.get("runs.plot"), this::plot).setToolTipText(TEXTS.get("runs.plot.tip"));
		PushButton.create(above, "runs.more", TEXTS.get("runs.more"), () -> selected().ifPresent(takeUp))
				.setToolTipText(TEXTS.get("runs.more.tip"));
		table = new RecordTable(area, workplace, "runs", columns, Query.of(KIND).sorted(Sort.down("imported")));
		table.onOpen(workplace.opener()::open);
	}

	/** The chosen run. */
	public Optional<RecordRef> selected() {
		return table.selected();
	}

	/** Shows the data of the chosen run as plots. */
	public void plot() {
		table.selected().ifPresent(plotter);
	}

	/** Puts the keyboard there. */
	public void focus() {
		table.focus();
	}
}
