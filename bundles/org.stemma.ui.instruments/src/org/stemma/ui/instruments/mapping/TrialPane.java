/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.mapping;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.api.instrument.RunContent;
import org.stemma.ui.table.RowColumn;
import org.stemma.ui.table.RowTable;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.Look;
import org.stemma.ui.widget.Passage;
import org.stemma.ui.widget.Tone;

/** What the reader reads of the sample file, and what is wrong. */
final class TrialPane {

	private static final Texts TEXTS = new Texts(TrialPane.class);
	private static final int ROWS = 8;

	private final TextGrid values;
	private final Passage words;
	private final RowTable<Problem> problems;

	TrialPane(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(5, 4).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		Look.css(new Label(area, SWT.NONE), Look.QUIET).setText(TEXTS.get("trial.title"));
		values = new TextGrid(area, "mapping.read", ROWS);
		words = new Passage(area, "mapping.words", 3);
		problems = new RowTable<>(area, "mapping.problems", List.of(RowColumn.of(TEXTS.get("trial.problem"), 430, TrialPane::text)));
		problems.widen(0);
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 90).applyTo(problems.control());
		problems.onSelect(problem -> words.show(text(problem)));
	}

	private static String text(Problem problem) {
		Tone tone = problem.blocks() ? Tone.BAD : switch (problem.severity()) {
		case NOTE -> Tone.QUIET;
		case WARNING, ERROR -> Tone.WARNING;
		};
		return tone.sign() + " " + problem.text();
	}

	/** Shows what was read, or why nothing was. */
	void show(Outcome<RunContent> read) {
		TrialTable table = new TrialTable(read.result().orElseGet(() -> new RunContent(List.of(), List.of(), List.of())));
		values.show(read.succeeded() ? table.names() : List.of(), table.rows());
		problems.show(read.problems());
		if (read.succeeded()) {
			words.show(table.sentence());
		} else {
			problems.select(0);
		}
	}
}
