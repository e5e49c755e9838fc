/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.stemma.api.RecordRef;
import org.stemma.ui.message.Banner;
import org.stemma.ui.table.RowColumn;
import org.stemma.ui.table.RowTable;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.Look;
import org.stemma.ui.widget.WidgetId;
import org.stemma.ui.work.CommitWatch;
import org.stemma.ui.work.Workplace;

/** The instruments with how long they are fit; Enter opens one. */
public final class InstrumentList {

	private static final Texts TEXTS = new Texts(InstrumentList.class);
	private static final Set<String> KINDS = Set.of("instrument.Instrument", "instrument.Calibration", "instrument.Maintenance",
			"instrument.InstrumentQualification");

	private final Workplace workplace;
	private final Composite area;
	private final Banner banner;
	private final Label empty;
	private final RowTable<InstrumentLine> table;

	/** A list that follows what is set up. */
	public InstrumentList(Composite parent, Workplace workplace) {
		this.workplace = workplace;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(area);
		banner = new Banner(area, "instruments.banner");
		empty = Look.css(WidgetId.set(new Label(area, SWT.WRAP), "instruments.empty"), Look.QUIET);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(empty);
		table = new RowTable<>(area, "instruments", columns());
		table.onOpen(line -> workplace.opener().open(line.ref()));
		CommitWatch watch = new CommitWatch(workplace, this::committed);
		area.addListener(SWT.Dispose, event -> watch.close());
		load();
	}

	private static List<RowColumn<InstrumentLine>> columns() {
		return List.of(RowColumn.of(TEXTS.get("instruments.code"), 110, line -> line.ref().code()),
				RowColumn.of(TEXTS.get("instruments.name"), 150, InstrumentLine::name),
				RowColumn.of(TEXTS.get("instruments.qualification"), 190, InstrumentLine::qualified),
				RowColumn.of(TEXTS.get("instruments.calibration"), 210, line -> line.calibration().text()),
				RowColumn.of(TEXTS.get("instruments.maintenance"), 210, line -> line.maintenance().text()),
				RowColumn.of(TEXTS.get("instruments.model"), 160, InstrumentLine::model),
				RowColumn.of(TEXTS.get("instruments.serial"), 140, InstrumentLine::serial));
	}

	private void load() {
		workplace.background().run(TEXTS.get("loading"), () -> new InstrumentLines(workplace.laboratory().records())
				.on(LocalDate.now(workplace.laboratory().zone())), this::show, this::failed);
	}

	private void failed(Throwable failure) {
		if (!area.isDisposed()) {
			banner.failed(failure);
		}
	}

	private void show(List<InstrumentLine> lines) {
		if (!area.isDisposed()) {
			table.show(lines);
			empty.setText(lines.isEmpty() ? TEXTS.get("instruments.empty") : "");
			((org.eclipse.swt.layout.GridData) empty.getLayoutData()).exclude = !lines.isEmpty();
			empty.setVisible(lines.isEmpty());
			area.layout(true, true);
		}
	}

	private void committed(List<RecordRef> refs) {
		if (!area.isDisposed() && refs.stream().map(RecordRef::kind).anyMatch(KINDS::contains)) {
			load();
		}
	}

	/** Puts the keyboard there. */
	public void focus() {
		table.focus();
	}
}
