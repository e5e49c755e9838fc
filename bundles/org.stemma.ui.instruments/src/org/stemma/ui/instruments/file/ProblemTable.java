/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.file;

import java.util.Comparator;
import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.stemma.api.Place;
import org.stemma.api.Problem;
import org.stemma.api.Severity;
import org.stemma.ui.table.RowColumn;
import org.stemma.ui.table.RowTable;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.Passage;
import org.stemma.ui.widget.Tone;

/** Problems with weight, place and reason; the chosen one can be read in full and copied. */
public final class ProblemTable {

	private static final Texts TEXTS = new Texts(ProblemTable.class);
	private static final int FULL_LINES = 3;

	private final RowTable<Problem> table;
	private final Passage full;

	/** A table with that name; the text in full is called {@code <name>.full}. */
	public ProblemTable(Composite parent, String id) {
		table = new RowTable<>(parent, id, List.of(RowColumn.of(TEXTS.get("problem.weight"), 120, ProblemTable::weight),
				RowColumn.of(TEXTS.get("problem.place"), 190, ProblemTable::place),
				RowColumn.of(TEXTS.get("problem.reason"), 620, Problem::message)));
		full = new Passage(parent, id + ".full", FULL_LINES);
		table.onSelect(problem -> full.show(problem.text()));
	}

	/** Shows problems, the worst first. */
	public void show(List<Problem> problems) {
		table.show(problems.stream().sorted(Comparator.comparing(Problem::severity).reversed()).toList());
		full.show("");
		if (!problems.isEmpty()) {
			table.select(0);
		}
	}

	static String weight(Problem problem) {
		return tone(problem.severity()).sign() + " " + TEXTS.get("problem." + problem.severity());
	}

	static String place(Problem problem) {
		return problem.place().map(Place::toString).orElse(TEXTS.get("problem.whole"));
	}

	private static Tone tone(Severity severity) {
		return switch (severity) {
		case NOTE -> Tone.QUIET;
		case WARNING -> Tone.WARNING;
		case ERROR -> Tone.BAD;
		};
	}

	/** Puts the keyboard there. */
	public void focus() {
		table.focus();
	}
}
