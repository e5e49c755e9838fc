/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.plate;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.stemma.ui.instruments.export.Shown;
import org.stemma.ui.instruments.plot.PlotPage;
import org.stemma.ui.instruments.plot.Choice;
import org.stemma.ui.instruments.run.ValueWords;
import org.stemma.ui.plot.Decimals;
import org.stemma.ui.plot.PlotCanvas;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.Look;
import org.stemma.ui.widget.WidgetId;

/** A plate as a map of colours that is walked by keyboard, with all values of the well where the cursor is. */
public final class PlatePage implements PlotPage {

	private static final Texts TEXTS = new Texts(PlatePage.class);

	private final List<Plate> plates;
	private final ChosenWells chosen;
	private final Composite area;
	private final Choice<Plate> plate;
	private final Choice<PlateReading> reading;
	private final PlotCanvas canvas;
	private final WellDetails details;
	private final Label where;
	private WellPlace cursor;

	/** The plates of a file, at least one. */
	public PlatePage(Composite parent, List<Plate> plates, ChosenWells chosen) {
		this.plates = List.copyOf(plates);
		this.chosen = chosen;
		area = Look.css(WidgetId.set(new Composite(parent, SWT.NONE), "plot.plate"), Look.PAGE);
		GridLayoutFactory.swtDefaults().margins(6, 6).spacing(8, 6).applyTo(area);
		Composite line = Choice.line(area);
		plate = new Choice<>(line, "plate.plate", TEXTS.get("plate"), this::changed);
		reading = new Choice<>(line, "plate.reading", TEXTS.get("field"), this::show);
		SashForm sash = new SashForm(area, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		canvas = new PlotCanvas(sash, "plate.map");
		details = new WellDetails(sash, () -> canvas.control().setFocus());
		sash.setWeights(72, 28);
		where = Look.css(WidgetId.set(new Label(area, SWT.NONE), "plate.where"), Look.QUIET);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(where);
		canvas.control().addListener(SWT.KeyDown, this::pressed);
		canvas.control().addListener(SWT.MouseDown, this::clicked);
		chosen.onChange(this::show);
		cursor = plates.getFirst().wells().iterator().next();
		plate.show(this.plates, each -> each.name().isEmpty() ? TEXTS.get("plate.unnamed", this.plates.indexOf(each) + 1) : each.name());
		plate.visible(this.plates.size() > 1);
		changed();
	}

	private Plate plate() {
		return plate.value().orElseGet(plates::getFirst);
	}

	private void changed() {
		reading.show(plate().readings(), PlateReading::words);
		if (!plate().size().holds(cursor)) {
			cursor = plate().wells().iterator().next();
		}
		show();
	}

	private HeatMap map() {
		return HeatMap.of(plate(), reading.value().orElseGet(() -> new PlateReading("", "", 1)));
	}

	private void show() {
		if (area.isDisposed()) {
			return;
		}
		HeatMap map = map();
		String words = map.words(cursor);
		canvas.show(new HeatMapPainting(map, cursor, chosen.of(plate().name())), TEXTS.get("words", map.reading().words(),
				map.plate().wells().size(), Decimals.brief(map.low(), 4), Decimals.brief(map.high(), 4), ValueWords.unit(map.unit()), words));
		where.setText((words + "     " + TEXTS.get("keys")).replace("&", "&&"));
		details.show(plate(), cursor);
	}

	private void pressed(Event event) {
		WellPlace next = WellKeys.moved(cursor, event.keyCode, plate().size());
		if (event.character == ' ') {
			chosen.toggle(plate().name(), cursor);
		} else if (event.character == SWT.CR) {
			details.focus();
		} else if (!next.equals(cursor)) {
			go(next);
		}
	}

	private void clicked(Event event) {
		WellGrid.of(plate().size(), canvas.box()).at(event.x, event.y).ifPresent(well -> {
			go(well);
			if ((event.stateMask & SWT.MOD1) != 0) {
				chosen.toggle(plate().name(), well);
			}
		});
	}

	private void go(WellPlace well) {
		cursor = well;
		show();
	}

	@Override
	public Control control() {
		return area;
	}

	@Override
	public Shown shown() {
		return new Shown("plate", canvas.painting(), PlateTable.of(plate()));
	}

	@Override
	public void focus() {
		canvas.control().setFocus();
	}
}
