/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.record;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.stemma.api.RecordRef;
import org.stemma.core.record.HistoryLine;
import org.stemma.core.record.HistoryLine.FieldChange;
import org.stemma.ui.table.RowColumn;
import org.stemma.ui.table.RowTable;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.Look;
import org.stemma.ui.widget.WidgetId;
import org.stemma.ui.work.Workplace;

/** What happened to a record, newest first, in sentences; below, each field that the chosen line changed. */
public final class HistoryPage {

	private static final Texts TEXTS = new Texts(HistoryPage.class);
	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

	private static final int LONGEST_SENTENCE = 1000;

	private final Workplace workplace;
	private final RecordRef record;
	private final Composite area;
	private final RowTable<HistoryLine> lines;
	private final Label sentence;
	private final RowTable<FieldChange> changes;

	/** A page that asks at once; its tables are named {@code history} and {@code history.changes}. */
	public HistoryPage(Composite parent, Workplace workplace, RecordRef record) {
		this.workplace = workplace;
		this.record = record;
		area = Look.css(new Composite(parent, SWT.NONE), Look.PAGE);
		GridLayoutFactory.swtDefaults().margins(10, 8).applyTo(area);
		lines = new RowTable<>(area, "history", List.of(RowColumn.of(TEXTS.get("history.when"), 140, line -> MINUTE.format(line.when())),
				RowColumn.of(TEXTS.get("history.who"), 190, HistoryLine::who),
				RowColumn.of(TEXTS.get("history.what"), 340, HistoryLine::sentence),
				RowColumn.of(TEXTS.get("history.why"), 180, HistoryLine::why),
				RowColumn.of(TEXTS.get("history.version"), 70, line -> Integer.toString(line.version()))));
		sentence = WidgetId.set(new Label(area, SWT.WRAP), "history.sentence");
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(sentence);
		changes = RowTable.ofMany(area, "history.changes",
				List.of(RowColumn.of(TEXTS.get("history.field"), 170, FieldChange::label),
						RowColumn.of(TEXTS.get("history.before"), 190, change -> shown(change.before())),
						RowColumn.of(TEXTS.get("history.after"), 190, change -> shown(change.after()))));
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 160).applyTo(lines.control());
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 100).applyTo(changes.control());
		lines.onSelect(this::tell);
		refresh();
	}

	private void tell(HistoryLine line) {
		sentence.setText((shorter(line.sentence()) + "\n" + TEXTS.get("history.because", line.why())).replace("&", "&&"));
		changes.show(line.changes());
		area.layout(true, true);
	}

	/** The fields of a sentence that names thousands stand below it. */
	private static String shorter(String sentence) {
		return sentence.length() > LONGEST_SENTENCE ? sentence.substring(0, LONGEST_SENTENCE - 1) + "\u2026" : sentence;
	}

	private static String shown(String text) {
		return text.isEmpty() ? TEXTS.get("history.unset") : text;
	}

	/** Asks again. */
	public void refresh() {
		workplace.background().run(TEXTS.get("history"), () -> workplace.laboratory().records().history(record).reversed(), this::show);
	}

	private void show(List<HistoryLine> told) {
		if (!area.isDisposed()) {
			lines.show(told);
			lines.select(0);
		}
	}

	/** Puts the keyboard on the lines. */
	public void focus() {
		lines.focus();
	}

	/** The widget, to be laid out. */
	public Control control() {
		return area;
	}
}
