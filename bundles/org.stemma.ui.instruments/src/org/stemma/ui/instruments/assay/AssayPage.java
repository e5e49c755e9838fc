/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.assay;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.stemma.core.calculation.assay.Assay;
import org.stemma.core.calculation.assay.AssayRun;
import org.stemma.core.calculation.assay.AssayWell;
import org.stemma.core.calculation.assay.CurveModel;
import org.stemma.core.calculation.assay.Weighting;
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

/** The logistic standard curve of an assay, with what it makes of each well. */
public final class AssayPage implements PlotPage {

	private static final Texts TEXTS = new Texts(AssayPage.class);

	private final List<AssayRun> runs;
	private final Composite area;
	private final Choice<AssayRun> reading;
	private final Choice<CurveModel> model;
	private final Choice<Weighting> weighting;
	private final PlotCanvas canvas;
	private final RowTable<AssayWell> wells;
	private Assay assay;

	/** The assays of a file, at least one. */
	public AssayPage(Composite parent, List<AssayRun> runs) {
		this.runs = List.copyOf(runs);
		area = Look.css(WidgetId.set(new Composite(parent, SWT.NONE), "plot.assay"), Look.PAGE);
		GridLayoutFactory.swtDefaults().margins(6, 6).spacing(8, 6).applyTo(area);
		Composite line = Choice.line(area);
		reading = new Choice<>(line, "assay.reading", TEXTS.get("reading"), this::show);
		model = new Choice<>(line, "assay.model", TEXTS.get("model"), this::show);
		weighting = new Choice<>(line, "assay.weighting", TEXTS.get("weighting"), this::show);
		SashForm sash = new SashForm(area, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		canvas = new PlotCanvas(sash, "assay.plot");
		Composite right = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(right);
		wells = new RowTable<>(right, "assay.wells", List.of(RowColumn.of(TEXTS.get("well"), 46, AssayWell::well),
				RowColumn.of(TEXTS.get("sample"), 78, AssayWell::sample), RowColumn.of(TEXTS.get("role"), 80, AssayPage::role),
				RowColumn.of(TEXTS.get("signal"), 76, AssayPage::signal),
				RowColumn.of(TEXTS.get("concentration"), 114, this::concentration), RowColumn.of(TEXTS.get("recovery"), 80, this::recovery)));
		sash.setWeights(60, 40);
		reading.show(this.runs, run -> run.reading().isEmpty() ? TEXTS.get("reading.none") : run.reading());
		model.show(List.of(CurveModel.values()), each -> TEXTS.get("model." + each));
		weighting.show(List.of(Weighting.values()), each -> TEXTS.get("weighting." + each));
		assay = fitted();
		show();
	}

	private Assay fitted() {
		return Assay.of(reading.value().orElseGet(runs::getFirst), model.value().orElse(CurveModel.FOUR), weighting.value().orElse(Weighting.EVEN));
	}

	private static String role(AssayWell well) {
		return TEXTS.get("role." + well.role());
	}

	private static String signal(AssayWell well) {
		return well.signal().map(value -> Decimals.brief(value, 6)).orElse("");
	}

	private String concentration(AssayWell well) {
		return well.role() == AssayWell.Role.STANDARD ? well.known().map(value -> Decimals.brief(value, 5)).orElse("")
				: assay.readOff(well).map(found -> found.state().sign() + Decimals.brief(found.concentration(), 4)).orElse("");
	}

	private String recovery(AssayWell well) {
		return assay.recovery(well).stream().mapToObj(share -> Decimals.plain(100 * share, 1) + " %").findFirst().orElse("");
	}

	private void show() {
		assay = fitted();
		canvas.show(new AssayPainting(assay), assay.run().reading() + ": " + String.join(", ", AssayWords.of(assay)));
		wells.show(assay.run().wells());
	}

	@Override
	public Control control() {
		return area;
	}

	@Override
	public Shown shown() {
		AssayRun run = assay.run();
		return new Shown("standard-curve", canvas.painting(),
				new DataTable(List.of("reading", "well", "sample", "role", "signal", "concentration", "unit", "recovery"),
						run.wells().stream().map(well -> List.of(run.reading(), well.well(), well.sample(), role(well), signal(well),
								concentration(well), run.unit(), recovery(well))).toList()));
	}

	@Override
	public void focus() {
		wells.focus();
	}
}
