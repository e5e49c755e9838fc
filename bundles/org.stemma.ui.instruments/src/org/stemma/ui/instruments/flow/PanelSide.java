/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.flow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.stemma.api.Problem;
import org.stemma.api.RecordRef;
import org.stemma.cytometry.gate.Gate;
import org.stemma.cytometry.panel.PanelTemplate;
import org.stemma.ui.form.FormDialog;
import org.stemma.ui.instruments.panel.InstrumentPanel;
import org.stemma.ui.message.Banner;
import org.stemma.ui.table.RowColumn;
import org.stemma.ui.table.RowTable;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.Look;
import org.stemma.ui.widget.Passage;
import org.stemma.ui.work.Workplace;

/** The results of the chosen panel, which follow its gates; adopts their positions for the instrument. Hidden without a panel. */
final class PanelSide {

	private static final Texts TEXTS = new Texts(PanelSide.class);

	private static final int LINES = 3;

	private final Workplace workplace;
	private final RecordRef instrument;
	private final FlowModel model;
	private final Banner banner;
	private final Composite area;
	private final Composite below;
	private final Passage words;
	private final RowTable<PanelLine> results;
	private Optional<InstrumentPanel> known = Optional.empty();
	private Optional<PanelDraft> draft = Optional.empty();
	private FlowData shown;

	/** Results go into one composite, what is to be said of them into a wider one; both in grid layouts. */
	PanelSide(Composite parent, Composite wide, Workplace workplace, RecordRef instrument, FlowModel model, Banner banner) {
		this.workplace = workplace;
		this.instrument = instrument;
		this.model = model;
		this.banner = banner;
		this.shown = model.view().data();
		area = hidden(parent, true);
		below = hidden(wide, false);
		results = new RowTable<>(area, "flow.results", List.of(RowColumn.of(TEXTS.get("panel.result"), 150, PanelLine::field),
				RowColumn.of(TEXTS.get("panel.value"), 120, PanelLine::value), RowColumn.of(TEXTS.get("panel.events"), 66, PanelLine::events)));
		results.widen(0);
		words = new Passage(below, "flow.panel.words", LINES);
		results.onSelect(line -> show());
		model.onChange(this::show);
		load();
	}

	private static Composite hidden(Composite parent, boolean high) {
		Composite part = Look.css(new Composite(parent, SWT.NONE), Look.PAGE);
		GridLayoutFactory.fillDefaults().spacing(5, 4).applyTo(part);
		GridDataFactory.fillDefaults().grab(true, high).exclude(true).applyTo(part);
		part.setVisible(false);
		return part;
	}

	private static void visible(Composite part, boolean shown) {
		((GridData) part.getLayoutData()).exclude = !shown;
		part.setVisible(shown);
	}

	private void load() {
		workplace.background().<Optional<InstrumentPanel>>run(TEXTS.get("panel.reading", instrument.code()),
				() -> workplace.laboratory().records().find(instrument).map(InstrumentPanel::of), found -> known = found, this::failed);
	}

	/** Puts the tube through a panel, or through none; its gates take the place of those drawn. */
	void choose(Optional<PanelTemplate> template) {
		draft = template.map(each -> PanelDraft.of(each, known.flatMap(panel -> panel.kept(each.key())), model.view().data().set()));
		visible(area, draft.isPresent());
		visible(below, draft.isPresent());
		below.getParent().layout(true, true);
		begin();
	}

	private void begin() {
		GateBook book = draft.map(PanelDraft::book).orElse(GateBook.EMPTY);
		model.book(book);
		book.gates().stream().filter(gate -> !gate.region().dimensions().isEmpty()).findFirst().ifPresent(this::where);
		banner.show(draft.stream().flatMap(each -> Stream.concat(known.stream().flatMap(panel -> panel.panel().problems().stream()),
				each.found().doubts().entrySet().stream().map(doubt -> Problem.warning("panel.channel", doubt.getKey() + ": " + doubt.getValue() + "."))))
				.toList());
	}

	/** Shows the axes and the population in which the edited gate stands. */
	void where() {
		model.selected().flatMap(model.book()::gate).ifPresent(this::where);
	}

	private void where(Gate gate) {
		model.view(view -> view.at(gate));
		model.select(Optional.of(gate.id()));
	}

	private void show() {
		if (area.isDisposed()) {
			return;
		}
		if (shown != model.view().data()) {
			shown = model.view().data();
			draft = draft.map(each -> each.on(shown.set(), model.book(), each.start().channels()));
			draft.ifPresent(each -> begin());
		}
		draft.filter(each -> counted()).ifPresent(this::show);
	}

	private boolean counted() {
		return model.book().gates().stream().map(Gate::id).allMatch(model.counts().masks()::containsKey);
	}

	private void show(PanelDraft panel) {
		List<PanelLine> lines = panel.values(model.counts()).stream().map(PanelLine::of).toList();
		if (!results.rows().equals(lines)) {
			int index = results.selected().map(line -> results.rows().indexOf(line)).orElse(-1);
			results.show(lines);
			results.select(index);
		}
		String wrong = results.selected().map(List::of).orElse(lines).stream().flatMap(line -> line.problem().stream()).map(Problem::message)
				.distinct().limit(LINES - 1).collect(Collectors.joining("\n"));
		words.show(state(panel) + (wrong.isEmpty() ? "" : "\n" + wrong));
	}

	private String state(PanelDraft panel) {
		Optional<String> version = panel.start().template().positions();
		if (version.isEmpty()) {
			return TEXTS.get(panel.moved(model.book()).isEmpty() ? "panel.state.shipped" : "panel.state.moved");
		}
		return TEXTS.get(panel.adopted(model.book()) ? "panel.state.adopted" : "panel.state.changed", version.get(), instrument.code());
	}

	/** Asks which channels the markers are on. */
	void channels() {
		draft.ifPresent(panel -> {
			ChannelQuestion question = new ChannelQuestion(panel, model.view().data());
			FormDialog.<Map<String, String>>open(area.getShell(), workplace, question.question(), question.initial(),
					values -> org.stemma.api.Outcome.of(question.answered(values)), named -> {
						draft = Optional.of(panel.on(model.view().data().set(), model.book(), named.get()));
						begin();
					});
		});
	}

	/** Asks for what is needed to keep the positions on the instrument, and keeps them. */
	void adopt() {
		if (draft.isEmpty() || known.isEmpty()) {
			banner.show(List.of(Problem.warning("panel.none", TEXTS.get("panel.choose.first"))));
			return;
		}
		InstrumentPanel on = known.get();
		AdoptQuestion question = new AdoptQuestion(draft.get(), model.book(), instrument.code(), model.view().data().name());
		FormDialog.<InstrumentPanel>open(area.getShell(), workplace, question.question(), question.initial(),
				values -> question.answered(values).then(panel -> on.keep(workplace, panel, AdoptQuestion.reason(values))).map(InstrumentPanel::of),
				kept -> adopted(kept.get()));
	}

	private void adopted(InstrumentPanel kept) {
		known = Optional.of(kept);
		draft = draft.map(each -> PanelDraft.of(each.shipped(), kept.kept(each.shipped().key()), model.view().data().set()));
		draft.map(PanelDraft::book).ifPresent(model::book);
		banner.done(TEXTS.get("adopt.done", draft.flatMap(each -> each.start().template().positions()).orElse(""), instrument.code()));
	}

	private void failed(Throwable failure) {
		if (!area.isDisposed()) {
			banner.failed(failure);
		}
	}
}
