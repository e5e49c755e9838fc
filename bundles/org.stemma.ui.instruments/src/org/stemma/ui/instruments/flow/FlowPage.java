/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.flow;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.api.RecordRef;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.cytometry.panel.PanelTemplate;
import org.stemma.ui.instruments.export.DataTable;
import org.stemma.ui.instruments.export.Shown;
import org.stemma.ui.instruments.plot.Choice;
import org.stemma.ui.instruments.plot.PlotPage;
import org.stemma.ui.message.Banner;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.Look;
import org.stemma.ui.widget.PushButton;
import org.stemma.ui.widget.WidgetId;
import org.stemma.ui.work.Workplace;

/** Events of a flow cytometry file: plots, gates drawn on them, the populations that they make. */
public final class FlowPage implements PlotPage {

	private static final Texts TEXTS = new Texts(FlowPage.class);

	private final RecordRef instrument;
	private final Workplace workplace;
	private final Banner banner;
	private final Composite area;
	private Optional<Loaded> loaded = Optional.empty();
	private boolean focused;

	/** The events of a file of an instrument, read in the background; says in the banner when they cannot be. */
	public FlowPage(Composite parent, InstrumentFile file, RecordRef instrument, Workplace workplace, Banner banner) {
		this.instrument = instrument;
		this.workplace = workplace;
		this.banner = banner;
		area = Look.css(WidgetId.set(new Composite(parent, SWT.NONE), "plot.flow"), Look.PAGE);
		GridLayoutFactory.swtDefaults().margins(6, 6).spacing(8, 6).applyTo(area);
		String reading = TEXTS.get("reading", file.name());
		Label wait = WidgetId.set(new Label(area, SWT.NONE), "flow.wait");
		wait.setText(reading.replace("&", "&&"));
		workplace.background().run(reading, () -> FlowData.read(file), outcome -> read(wait, outcome), banner::failed);
	}

	private record Loaded(FlowModel model, GateCanvas canvas) {
	}

	private void read(Label wait, Outcome<List<FlowData>> outcome) {
		if (area.isDisposed()) {
			return;
		}
		banner.show(outcome.problems());
		outcome.result().ifPresent(sets -> {
			wait.dispose();
			build(sets);
		});
	}

	private void build(List<FlowData> sets) {
		FlowModel model = new FlowModel(sets.getFirst(), workplace.background(), this::trouble, this::failed);
		Composite axes = Choice.line(area);
		Composite tools = Choice.line(area);
		new FlowChoices(axes, tools, model, sets);
		SashForm sash = new SashForm(area, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		GateCanvas canvas = new GateCanvas(sash, model);
		Composite side = Look.css(new Composite(sash, SWT.NONE), Look.PAGE);
		GridLayoutFactory.fillDefaults().spacing(5, 6).applyTo(side);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(new GateTree(side, model).control());
		PanelSide panel = new PanelSide(side, area, workplace, instrument, model, banner);
		sash.setWeights(62, 38);
		tools(tools, canvas, model);
		panels(tools, panel);
		Label note = Look.css(WidgetId.set(new Label(area, SWT.WRAP), "flow.note"), Look.QUIET);
		note.setText(TEXTS.get("note") + " " + TEXTS.get("keys"));
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(note);
		loaded = Optional.of(new Loaded(model, canvas));
		area.layout(true, true);
		model.begin();
		if (focused) {
			focus();
		}
	}

	private void tools(Composite line, GateCanvas canvas, FlowModel model) {
		Choice<GateTool> tool = new Choice<>(line, "flow.tool", TEXTS.get("tool"), () -> {
		});
		tool.show(List.of(GateTool.values()), each -> TEXTS.get("tool." + each));
		tool.onChange(() -> tool.value().ifPresent(canvas::tool));
		GateFiles files = new GateFiles(area, workplace, model, banner);
		PushButton.create(line, "flow.insert", TEXTS.get("insert"), canvas::insert);
		PushButton.create(line, "flow.remove", TEXTS.get("remove"), () -> model.selected().ifPresent(id -> model.book(model.book().without(id))));
		PushButton.create(line, "flow.read", TEXTS.get("gates.read"), files::read);
		PushButton.create(line, "flow.write", TEXTS.get("gates.write"), files::write);
		PushButton.create(line, "flow.compare", TEXTS.get("overlay"), files::compare);
	}

	private static void panels(Composite line, PanelSide panel) {
		PushButton.create(line, "flow.where", TEXTS.get("where"), panel::where);
		Choice<Optional<PanelTemplate>> choice = new Choice<>(line, "flow.panel", TEXTS.get("panel"), () -> {
		});
		choice.show(Stream.concat(Stream.of(Optional.<PanelTemplate>empty()), PanelTemplate.shipped().stream().map(Optional::of)).toList(),
				each -> each.map(one -> TEXTS.find("panel." + one.key(), one.name())).orElse(TEXTS.get("panel.none")));
		choice.onChange(() -> choice.value().ifPresent(panel::choose));
		PushButton.create(line, "flow.channels", TEXTS.get("channels"), panel::channels);
		PushButton.create(line, "flow.adopt", TEXTS.get("adopt"), panel::adopt);
	}

	private void trouble(List<Problem> problems) {
		if (!area.isDisposed() && !problems.isEmpty()) {
			banner.show(problems);
		}
	}

	private void failed(Throwable failure) {
		if (!area.isDisposed()) {
			banner.failed(failure);
		}
	}

	@Override
	public Control control() {
		return area;
	}

	@Override
	public Shown shown() {
		return loaded.map(each -> new Shown("events", each.canvas().painting(),
				FlowTable.of(each.model().counts(), each.model().view().data().name())))
				.orElseGet(() -> new Shown("events", (drawing, box) -> {
				}, new DataTable(List.of("events"), List.of())));
	}

	@Override
	public void focus() {
		focused = true;
		loaded.ifPresentOrElse(each -> each.canvas().canvas().control().setFocus(), area::setFocus);
	}
}
