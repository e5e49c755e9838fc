/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.file;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.stemma.api.RecordRef;
import org.stemma.core.instrument.ImportPreview;
import org.stemma.core.instrument.ImportPreview.Row;
import org.stemma.core.instrument.Imports.Format;
import org.stemma.ui.table.RowColumn;
import org.stemma.ui.table.RowTable;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.Look;
import org.stemma.ui.widget.Passage;
import org.stemma.ui.widget.PushButton;
import org.stemma.ui.widget.WidgetId;

/** A file that could be read: its facts, its rows to be ticked, what is said of the choice, accept and cancel. */
final class PreviewPane {

	private static final Texts TEXTS = new Texts(PreviewPane.class);

	private static final int NOTE_LINES = 2;
	private static final int IN_SIGHT = 20;

	private final Composite area;
	private final PreviewFacts facts;
	private final Button only;
	private final Button match;
	private final RowTable<Row> rows;
	private final RowDetails details;
	private final Passage note;
	private final Label sentence;
	private final Button accept;
	private Ticks ticks;
	private boolean busy;

	/** What can be done with a preview. */
	record Actions(Runnable accept, Runnable cancel, Runnable plot, Runnable match, Runnable release, Consumer<String> paste) {
	}

	PreviewPane(Composite parent, Ticks ticks, List<Format> formats, Actions actions,
			Consumer<RecordRef> opener) {
		this.ticks = ticks;
		area = WidgetId.set(new Composite(parent, SWT.NONE), "import.preview");
		GridLayoutFactory.fillDefaults().spacing(5, 6).applyTo(area);
		facts = new PreviewFacts(area, ticks.preview(), formats);
		SashForm sash = new SashForm(area, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		Composite upper = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(5, 2).applyTo(upper);
		Composite above = above(upper);
		only = WidgetId.set(new Button(above, SWT.CHECK), "import.only");
		only.setText(TEXTS.get("rows.only"));
		only.setEnabled(ticks.preview().rows().stream().map(RowMark::of).anyMatch(RowMark::waits));
		only.addListener(SWT.Selection, event -> rows());
		match = PushButton.create(above, "import.match", TEXTS.get("match"), actions.match());
		match.setToolTipText(TEXTS.get("match.tip"));
		rows = RowTable.ofMarked(upper, "import.rows", columns());
		note = new Passage(upper, "import.note", NOTE_LINES);
		details = new RowDetails(sash, ticks.preview());
		sash.setWeights(62, 38);
		listen(actions, opener);
		Composite foot = foot();
		sentence = WidgetId.set(new Label(foot, SWT.WRAP), "import.sentence");
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(240, SWT.DEFAULT).applyTo(sentence);
		PushButton.create(foot, "import.plot", TEXTS.get("plot"), actions.plot()).setToolTipText(TEXTS.get("plot.tip"));
		PushButton.create(foot, "import.cancel", TEXTS.get("cancel"), actions.cancel());
		accept = Look.css(PushButton.create(foot, "import.accept", TEXTS.get("accept.none"), actions.accept()), Look.ACTION);
		rows();
		told();
	}

	private static Composite above(Composite parent) {
		Composite above = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(14, 0).applyTo(above);
		return above;
	}

	private void listen(Actions actions, Consumer<RecordRef> opener) {
		rows.onSelect(this::chosen);
		rows.onKey(SWT.SPACE, this::toggle);
		rows.onKey(SWT.DEL, actions.release());
		rows.onPaste(actions.paste());
		rows.onOpen(row -> row.subject().ifPresentOrElse(opener, actions.match()));
	}

	/** Shows all rows, or those that are not in order. */
	private void rows() {
		rows.show(ticks.preview().rows().stream().filter(row -> !only.getSelection() || RowMark.of(row).waits()).toList());
	}

	private List<RowColumn<Row>> columns() {
		return List.of(RowColumn.of(TEXTS.get("rows.tick"), 80, row -> RowWords.tick(row, ticks)),
				RowColumn.of(TEXTS.get("rows.number"), 50, row -> String.valueOf(row.index() + 1)),
				RowColumn.of(TEXTS.get("rows.state"), 100, RowWords::state),
				RowColumn.of(TEXTS.get("rows.sample"), 130, RowWords::sample),
				RowColumn.of(TEXTS.get("rows.subject"), 140, RowWords::subject),
				RowColumn.of(TEXTS.get("rows.lot"), 100, RowWords::lot),
				RowColumn.of(TEXTS.get("rows.values"), 260, RowWords::values),
				RowColumn.of(TEXTS.get("rows.note"), 420, RowWords::note));
	}

	private Composite foot() {
		Composite foot = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 0).applyTo(foot);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(foot);
		return foot;
	}

	private void chosen(Row row) {
		details.show(row);
		String words = RowWords.note(row);
		note.show(words.isEmpty() ? TEXTS.get("rows.keys") : RowWords.state(row) + ": " + words);
		match.setEnabled(!open().isEmpty());
	}

	private void toggle() {
		if (ticks.toggle(rows.marked())) {
			rows();
			told();
		} else {
			area.getDisplay().beep();
		}
	}

	/** Indexes of the rows that are matched by hand when a person matches now. */
	Set<Integer> open() {
		return new OpenRows(ticks.preview()).meant(rows.marked());
	}

	/** Indexes of the rows that so many pasted codes go to, in their order. */
	List<Integer> from(int codes) {
		return new OpenRows(ticks.preview()).from(rows.rows(), rows.marked(), codes);
	}

	/** Rows in words: the sample of a single one, the number of several. */
	String words(Set<Integer> meant) {
		return meant.size() == 1 ? TEXTS.get("match.row", meant.iterator().next() + 1,
				RowWords.sample(ticks.preview().rows().get(meant.iterator().next()))) : TEXTS.get("match.rows", meant.size());
	}

	/** Shows the rows as they are matched now, and selects the next one that has no record. */
	void show(ImportPreview matched, Set<Integer> changed) {
		ticks = ticks.after(matched);
		rows();
		told();
		int last = IntStream.range(0, rows.rows().size()).filter(row -> changed.contains(rows.rows().get(row).index())).max().orElse(-1);
		int next = OpenRows.next(rows.rows(), last);
		rows.select(next >= 0 ? next : Math.max(0, last));
		rows.focus();
	}

	private void told() {
		facts.show(ticks);
		TickWords words = new TickWords(ticks);
		sentence.setText(words.sentence());
		accept.setText(words.accept());
		accept.setEnabled(!busy && ticks.acceptable());
		area.layout(true, true);
	}

	/** While rows are being kept or matched, nothing can be accepted and nothing matched once more. */
	void busy(boolean now) {
		busy = now;
		accept.setEnabled(!busy && ticks.acceptable());
	}

	/** Whether rows are being kept or matched. */
	boolean isBusy() {
		return busy;
	}

	Ticks ticks() {
		return ticks;
	}

	/** Puts the keyboard on the first row, in a long list and where some are kept on the first that waits for a person. */
	void focus() {
		if (rows.selected().isEmpty() && (rows.rows().size() > IN_SIGHT || ticks.preview().takenUp().isPresent())) {
			rows.select(IntStream.range(0, rows.rows().size())
					.filter(row -> RowMark.of(rows.rows().get(row)).waits()).findFirst().orElse(0));
		}
		rows.focus();
	}

	Composite control() {
		return area;
	}
}
