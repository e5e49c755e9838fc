/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.standard;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.stemma.ui.instruments.export.DataTable;
import org.stemma.ui.instruments.export.Shown;
import org.stemma.ui.instruments.plot.Choice;
import org.stemma.ui.instruments.plot.PlotPage;
import org.stemma.ui.plot.Decimals;
import org.stemma.ui.plot.PlotCanvas;
import org.stemma.ui.table.RowColumn;
import org.stemma.ui.table.RowTable;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.Look;
import org.stemma.ui.widget.WidgetId;

/** The standard curve of a target, with what its line makes of each well. */
public final class StandardPage implements PlotPage {

	private static final Texts TEXTS = new Texts(StandardPage.class);

	private final List<StandardRun> runs;
	private final Composite area;
	private final Choice<StandardRun> target;
	private final PlotCanvas canvas;
	private final RowTable<MeasuredWell> wells;

	/** The standard curves of a file, at least one. */
	public StandardPage(Composite parent, List<StandardRun> runs) {
		this.runs = List.copyOf(runs);
		area = Look.css(WidgetId.set(new Composite(parent, SWT.NONE), "plot.standard"), Look.PAGE);
		GridLayoutFactory.swtDefaults().margins(6, 6).spacing(8, 6).applyTo(area);
		target = new Choice<>(Choice.line(area), "standard.target", TEXTS.get("target"), this::show);
		SashForm sash = new SashForm(area, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		canvas = new PlotCanvas(sash, "standard.plot");
		Composite right = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(right);
		wells = new RowTable<>(right, "standard.wells", List.of(RowColumn.of(TEXTS.get("well"), 50, MeasuredWell::well),
				RowColumn.of(TEXTS.get("sample"), 110, MeasuredWell::sample), RowColumn.of(TEXTS.get("role"), 80, StandardPage::role),
				RowColumn.of(TEXTS.get("cycles"), 60, well -> number(well.cycles())), RowColumn.of(TEXTS.get("quantity"), 130, this::quantity)));
		sash.setWeights(66, 34);
		target.show(this.runs, run -> run.target().isEmpty() ? TEXTS.get("target.none") : run.target());
		show();
	}

	private StandardRun run() {
		return target.value().orElseGet(runs::getFirst);
	}

	private static String role(MeasuredWell well) {
		return TEXTS.get(well.omitted() ? "role.omitted" : "role." + well.role().name());
	}

	private static String number(Optional<Double> value) {
		return value.map(each -> Decimals.plain(each, 3)).orElse("");
	}

	private String quantity(MeasuredWell well) {
		if (well.role() == MeasuredWell.Role.STANDARD) {
			return well.quantity().map(value -> Decimals.brief(value, 5)).orElse("");
		}
		return well.cycles().map(run().curve()::quantity)
				.map(value -> Decimals.brief(value, 4) + (run().curve().covers(value) ? "" : " " + TEXTS.get("outside"))).orElse("");
	}

	private void show() {
		canvas.show(new StandardPainting(run()), run().target() + ": " + String.join(", ", StandardWords.of(run())));
		wells.show(run().wells());
	}

	@Override
	public Control control() {
		return area;
	}

	@Override
	public Shown shown() {
		return new Shown("standard-curve", canvas.painting(), new DataTable(
				List.of("target", "well", "sample", "role", "Cq", "quantity"), run().wells().stream().map(well -> List.of(run().target(),
						well.well(), well.sample(), role(well), number(well.cycles()), quantity(well))).toList()));
	}

	@Override
	public void focus() {
		wells.focus();
	}
}
