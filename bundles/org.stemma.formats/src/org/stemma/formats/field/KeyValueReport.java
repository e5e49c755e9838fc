/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.field;

import java.util.List;
import java.util.Optional;

import org.stemma.api.Outcome;
import org.stemma.api.instrument.FileHead;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.Recognition;
import org.stemma.api.instrument.RunContent;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.DelimitedText;
import org.stemma.formats.table.Delimiter;
import org.stemma.formats.table.KeyValues;
import org.stemma.formats.table.KeyedLines;
import org.stemma.formats.table.Sheet;
import org.stemma.formats.text.SourceText;

/** A report on one sample that is written as lines of a key and a value, in any order. */
public final class KeyValueReport {

	private final FieldMap map;
	private final Optional<Character> mark;

	/** A report with the keys of that map, its keys and values separated by a delimiter that the file itself shows. */
	public KeyValueReport(FieldMap map) {
		this(map, Optional.empty());
	}

	/** A report with the keys of that map, in which a mark stands between key and value, and may occur in the value. */
	public KeyValueReport(FieldMap map, char mark) {
		this(map, Optional.of(mark));
	}

	private KeyValueReport(FieldMap map, Optional<Character> mark) {
		this.map = map;
		this.mark = mark;
	}

	/** How sure it is that a file is this report. */
	public Recognition recognise(FileHead head) {
		return SourceText.of(head).map(text -> recognise(beginning(text))).orElse(Recognition.none("not text"));
	}

	/** How sure it is that lines are this report. */
	public Recognition recognise(Sheet lines) {
		return new FieldRecognition(map).of(keys(lines));
	}

	/** How many of the keys lines have. */
	public int known(Sheet lines) {
		return map.known(keys(lines));
	}

	/** The lines of a text as cells. */
	public Outcome<Sheet> sheet(SourceText text) {
		return mark.map(one -> new KeyedLines(text, one).sheet())
				.orElseGet(() -> new DelimitedText(text, delimiter(text)).sheet());
	}

	/**
	 * Reads the lines of a report.
	 *
	 * @param lines    the lines of keys and values, at least one
	 * @param settings the laboratory's settings
	 * @param log      what was found before; what is found now is added
	 */
	public Outcome<RunContent> read(Sheet lines, ReaderSettings settings, ProblemLog log) {
		return RunReader.takingOwnNames(map, settings).read(KeyValues.record(lines, log), List.of(), log);
	}

	private Sheet beginning(SourceText text) {
		return mark.map(one -> new KeyedLines(text, one).beginning())
				.orElseGet(() -> new DelimitedText(text, delimiter(text)).beginning());
	}

	private Delimiter delimiter(SourceText text) {
		return Delimiter.of(text, this::known);
	}

	private static List<Cell> keys(Sheet sheet) {
		return sheet.rows().stream().map(row -> row.cell(0)).toList();
	}
}
