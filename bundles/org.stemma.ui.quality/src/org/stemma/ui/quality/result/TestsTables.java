/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.quality.result;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.ui.table.RowColumn;
import org.stemma.ui.table.RowTable;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.Heading;
import org.stemma.ui.widget.WidgetId;

/** The tests above, results and investigations of the chosen one below. */
final class TestsTables {

	private static final Texts TEXTS = new Texts(TestsTables.class);

	private final SashForm sash;
	private final RowTable<TestRow> tests;
	private final Heading resultsOf;
	private final RowTable<RecordView> results;
	private final RowTable<RecordView> investigations;

	TestsTables(Composite parent, Consumer<RecordRef> opener) {
		sash = new SashForm(parent, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		tests = new RowTable<>(sash, "results.tests", testColumns());
		Composite below = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(5, 4).applyTo(below);
		resultsOf = new Heading(below, TEXTS.get("results.none"));
		WidgetId.set(resultsOf.control(), "results.of");
		results = new RowTable<>(below, "results.results", resultColumns());
		results.onOpen(result -> opener.accept(result.ref()));
		investigations = new RowTable<>(below, "results.investigations", investigationColumns());
		investigations.onOpen(each -> opener.accept(each.ref()));
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 80).applyTo(investigations.control());
		sash.setWeights(52, 48);
		tests.onSelect(this::details);
	}

	/** Columns of tests. */
	static List<RowColumn<TestRow>> testColumns() {
		return List.of(RowColumn.of(TEXTS.get("test"), 210, TestRow::test),
				RowColumn.of(TEXTS.get("method"), 90, TestRow::method), //
				RowColumn.of(TEXTS.get("limits"), 140, TestRow::limits),
				RowColumn.of(TEXTS.get("latest"), 260, TestRow::latest), //
				RowColumn.of(TEXTS.get("count"), 70, TestRow::count),
				RowColumn.of(TEXTS.get("investigation"), 190, TestRow::investigations),
				RowColumn.of(TEXTS.get("purpose"), 100, TestRow::purpose));
	}

	private static List<RowColumn<RecordView>> resultColumns() {
		return List.of(RowColumn.of(TEXTS.get("result.code"), 110, view -> view.ref().code()),
				RowColumn.of(TEXTS.get("result.value"), 130, ResultWords::value),
				RowColumn.of(TEXTS.get("result.verdict"), 200, ResultWords::verdict),
				RowColumn.of(TEXTS.get("limits"), 110, view -> view.text("limits")),
				RowColumn.of(TEXTS.get("result.measured"), 160, view -> view.text("measured")),
				RowColumn.of(TEXTS.get("result.sample"), 110, view -> view.text("sample")),
				RowColumn.of(TEXTS.get("result.instrument"), 100, ResultWords::instrument),
				RowColumn.of(TEXTS.get("result.by"), 110, view -> view.text("enteredBy")),
				RowColumn.of(TEXTS.get("result.note"), 240, view -> view.text("note")));
	}

	/** Columns of investigations. */
	static List<RowColumn<RecordView>> investigationColumns() {
		return List.of(RowColumn.of(TEXTS.get("investigation.code"), 110, view -> view.ref().code()),
				RowColumn.of(TEXTS.get("investigation.state"), 90, ResultWords::state),
				RowColumn.of(TEXTS.get("investigation.result"), 110, view -> view.text("result")),
				RowColumn.of(TEXTS.get("investigation.conclusion"), 150, view -> view.text("conclusion")),
				RowColumn.of(TEXTS.get("investigation.cause"), 360, view -> view.text("rootCause")));
	}

	void show(List<TestRow> rows) {
		String chosen = selected().map(TestRow::test).orElse("");
		tests.show(rows);
		int index = Math.max(0, rows.stream().map(TestRow::test).toList().indexOf(chosen));
		tests.select(rows.isEmpty() ? -1 : index);
		if (rows.isEmpty()) {
			details(Optional.empty());
		}
	}

	private void details(TestRow row) {
		details(Optional.of(row));
	}

	private void details(Optional<TestRow> row) {
		resultsOf.show(row.map(each -> TEXTS.get("results", each.test())).orElse(TEXTS.get("results.none")));
		results.show(row.map(each -> each.line().results()).orElse(List.of()));
		investigations.show(row.map(each -> each.line().investigations()).orElse(List.of()));
	}

	void onOpen(Consumer<TestRow> listener) {
		tests.onOpen(listener);
	}

	void onSelect(Runnable listener) {
		tests.onSelect(row -> listener.run());
	}

	Optional<TestRow> selected() {
		return tests.selected();
	}

	/** The investigation to be closed: the chosen one if it is open, else the first open one of the test. */
	Optional<RecordView> investigation() {
		return investigations.selected().filter(ResultWords::open)
				.or(() -> selected().flatMap(row -> row.open().stream().findFirst()));
	}

	void focus() {
		tests.focus();
	}

	Composite control() {
		return sash;
	}
}
