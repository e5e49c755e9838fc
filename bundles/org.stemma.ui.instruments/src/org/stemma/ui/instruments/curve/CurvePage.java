/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.curve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.stemma.ui.instruments.export.Shown;
import org.stemma.ui.instruments.plate.ChosenWells;
import org.stemma.ui.instruments.plate.WellPlace;
import org.stemma.ui.instruments.plot.Choice;
import org.stemma.ui.instruments.plot.PlotPage;
import org.stemma.ui.plot.PlotCanvas;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.Look;
import org.stemma.ui.widget.WidgetId;
import org.stemma.ui.work.Background;

/** Curves of a file, all of them or those of chosen wells, with the thresholds that the file states. */
public final class CurvePage implements PlotPage {

	private static final Texts TEXTS = new Texts(CurvePage.class);

	private final RunCurves curves;
	private final ChosenWells wells;
	private final Composite area;
	private final Choice<CurveKind> kind;
	private final Choice<String> reading;
	private final Button log;
	private final PlotCanvas canvas;
	private final CurveList list;
	private final CurveMass mass;
	private Set<WellCurve> chosen = Set.of();

	/** The curves of a file, at least one; shares the choice of wells with the plate. */
	public CurvePage(Composite parent, RunCurves curves, ChosenWells wells, Background background) {
		this.curves = curves;
		this.wells = wells;
		this.mass = new BackgroundMass(background, this::drawing);
		area = Look.css(WidgetId.set(new Composite(parent, SWT.NONE), "plot.curves"), Look.PAGE);
		GridLayoutFactory.swtDefaults().margins(6, 6).spacing(8, 6).applyTo(area);
		Composite line = Choice.line(area);
		kind = new Choice<>(line, "curves.kind", TEXTS.get("kind"), this::changed);
		reading = new Choice<>(line, "curves.reading", TEXTS.get("reading"), this::show);
		log = WidgetId.set(new Button(line, SWT.CHECK), "curves.log");
		log.setText(TEXTS.get("log"));
		log.addListener(SWT.Selection, event -> show());
		SashForm sash = new SashForm(area, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		canvas = new PlotCanvas(sash, "curves.plot");
		list = new CurveList(sash, this::ticked);
		sash.setWeights(74, 26);
		wells.onChange(this::chosenOnPlate);
		kind.show(curves.kinds(), CurveKind::words);
		changed();
	}

	private CurveKind kind() {
		return kind.value().orElseGet(() -> curves.kinds().getFirst());
	}

	private void changed() {
		List<String> readings = new ArrayList<>(List.of(""));
		readings.addAll(curves.readings(kind()));
		reading.visible(readings.size() > 2);
		reading.show(readings.stream().distinct().toList(), each -> each.isEmpty() ? TEXTS.get("reading.all") : each);
		show();
	}

	private List<WellCurve> curves() {
		String only = reading.value().orElse("");
		return curves.of(kind()).stream().filter(each -> only.isEmpty() || each.reading().equals(only)).toList();
	}

	private void ticked() {
		chosen = list.chosen();
		curves().stream().map(WellCurve::plate).distinct().forEach(plate -> wells.only(plate, chosen.stream()
				.filter(each -> each.plate().equals(plate)).flatMap(each -> each.well().stream()).collect(Collectors.toCollection(TreeSet::new))));
		show();
	}

	/** The wells marked on the plate stand out here. */
	private void chosenOnPlate() {
		Set<WellCurve> marked = new LinkedHashSet<>();
		for (WellCurve each : curves.all().toList()) {
			Set<WellPlace> onPlate = wells.of(each.plate());
			if (each.well().filter(onPlate::contains).isPresent()) {
				marked.add(each);
			}
		}
		boolean known = chosen.stream().flatMap(each -> each.well().stream()).collect(Collectors.toSet())
				.equals(marked.stream().flatMap(each -> each.well().stream()).collect(Collectors.toSet()));
		if (!known) {
			chosen = marked;
			show();
		}
	}

	private void show() {
		if (!area.isDisposed()) {
			List<WellCurve> shown = curves();
			canvas.show(painting(shown, mass),
					TEXTS.get("words", kind().words(), shown.size(), shown.stream().filter(chosen::contains).count()));
			list.show(shown, chosen);
		}
	}

	private CurvePainting painting(List<WellCurve> shown, CurveMass drawn) {
		return new CurvePainting(kind(), shown, chosen, log.getSelection(), curves.thresholdsApply(kind()), drawn);
	}

	private void drawing(boolean goesOn) {
		if (!area.isDisposed()) {
			canvas.control().setData("drawing", goesOn);
			if (!goesOn) {
				canvas.control().redraw();
			}
		}
	}

	@Override
	public Control control() {
		return area;
	}

	@Override
	public Shown shown() {
		return new Shown("curves", painting(curves(), CurveMass.AT_ONCE), CurveTable.of(kind(), curves()));
	}

	@Override
	public void focus() {
		list.focus();
	}
}
