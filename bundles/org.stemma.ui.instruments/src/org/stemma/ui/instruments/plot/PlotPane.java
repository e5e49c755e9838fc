/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.plot;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.api.RecordRef;
import org.stemma.core.instrument.Imports.KeptFile;
import org.stemma.ui.instruments.export.ExportDialog;
import org.stemma.ui.instruments.export.Origin;
import org.stemma.ui.message.Banner;
import org.stemma.ui.message.EmptyState;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.Look;
import org.stemma.ui.widget.PushButton;
import org.stemma.ui.widget.Heading;
import org.stemma.ui.widget.WidgetId;
import org.stemma.ui.work.Workplace;

/** Looks at the data of one file: of a run that is kept, or of one that is about to be. */
public final class PlotPane {

	private static final Texts TEXTS = new Texts(PlotPane.class);

	private final Workplace workplace;
	private final Runnable toRuns;
	private final Composite area;
	private final Banner banner;
	private final Composite stack;
	private final StackLayout layers = new StackLayout();
	private Optional<RunData> data = Optional.empty();
	private Optional<PlotPages> pages = Optional.empty();
	private int asked;

	/** An empty pane; the other argument leads to the list of runs. */
	public PlotPane(Composite parent, Workplace workplace, Runnable toRuns) {
		this.workplace = workplace;
		this.toRuns = toRuns;
		area = WidgetId.set(Look.css(new Composite(parent, SWT.NONE), Look.PAGE), "plots");
		GridLayoutFactory.fillDefaults().margins(6, 4).spacing(5, 4).applyTo(area);
		banner = new Banner(area, "plots.banner");
		stack = Look.css(new Composite(area, SWT.NONE), Look.PAGE);
		stack.setLayout(layers);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
		empty(TEXTS.get("empty"));
	}

	private void empty(String sentence) {
		pages = Optional.empty();
		show(new EmptyState(stack, sentence, "", TEXTS.get("empty.button"), toRuns).control());
	}

	private void show(Control control) {
		Control before = layers.topControl;
		layers.topControl = control;
		stack.layout(true, true);
		if (before != null) {
			before.dispose();
		}
	}

	/** Reads the kept file of a run again, in the background, and shows its data. */
	public void show(RecordRef run) {
		int number = ++asked;
		workplace.background().run(TEXTS.get("reading", run.code()), () -> workplace.laboratory().imports().content(run)
				.map(kept -> data(run, kept)), outcome -> read(number, outcome), this::failed);
	}

	private RunData data(RecordRef run, KeptFile kept) {
		RecordRef instrument = workplace.laboratory().records().find(run).flatMap(record -> record.value("instrument", RecordRef.class)).orElseThrow();
		return new RunData(run.code(), kept.file(), kept.content(), instrument);
	}

	private void read(int number, Outcome<RunData> outcome) {
		if (!area.isDisposed() && number == asked) {
			outcome.result().ifPresentOrElse(this::show, () -> banner.show(outcome.problems()));
		}
	}

	private void failed(Throwable failure) {
		if (!area.isDisposed()) {
			banner.failed(failure);
		}
	}

	/** Shows the data of a file that was read already. */
	public void show(RunData file) {
		asked++;
		banner.clear();
		data = Optional.of(file);
		Composite page = Look.css(new Composite(stack, SWT.NONE), Look.PAGE);
		GridLayoutFactory.fillDefaults().spacing(5, 4).applyTo(page);
		head(page, file);
		PlotPages made = new PlotPages(page, file, workplace, banner);
		if (made.isEmpty()) {
			page.dispose();
			empty(TEXTS.get("nothing", file.file().name()));
			return;
		}
		pages = Optional.of(made);
		show(page);
		focus();
	}

	private void head(Composite page, RunData file) {
		Composite line = Look.css(new Composite(page, SWT.NONE), Look.PAGE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(12, 0).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		WidgetId.set(new Heading(line, file.file().name()).control(), "plots.name");
		Label facts = Look.css(WidgetId.set(new Label(line, SWT.NONE), "plots.facts"), Look.QUIET);
		facts.setText(TEXTS.get("facts", file.title(), file.content().samples().size()).replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(facts);
		PushButton.create(line, "plots.export", TEXTS.get("export"), this::export).setToolTipText(TEXTS.get("export.tip"));
	}

	/** Asks where to and writes what is shown as a picture or as data. */
	public void export() {
		pages.ifPresentOrElse(shown -> new ExportDialog(area.getShell(), workplace, origin(data.orElseThrow()))
				.ask(shown.page().shown(), banner), () -> banner.show(List.of(Problem.warning("plots.nothing", TEXTS.get("empty")))));
	}

	private Map<String, String> origin(RunData shown) {
		return Origin.of(shown.file(), shown.title(), workplace.session().person().code(),
				ZonedDateTime.now(workplace.laboratory().zone()));
	}

	/** Puts the keyboard on what is shown. */
	public void focus() {
		pages.ifPresentOrElse(shown -> shown.page().focus(), stack::setFocus);
	}
}
