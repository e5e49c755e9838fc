/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.field;

import java.util.Optional;

import org.stemma.api.Outcome;
import org.stemma.api.instrument.FileHead;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.Recognition;
import org.stemma.api.instrument.RunContent;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.table.DelimitedText;
import org.stemma.formats.table.Delimiter;
import org.stemma.formats.table.Sheet;
import org.stemma.formats.table.Table;
import org.stemma.formats.text.SizeLimit;
import org.stemma.formats.text.SourceText;

/**
 * An export that is one delimited table with a row for each sample. The header may stand below other lines, its columns
 * in any order.
 */
public final class TableExport {

	private final FieldMap map;
	private final Optional<FieldMap> keys;

	/** An export with the columns of that map. Lines above the table are listed as not understood. */
	public TableExport(FieldMap map) {
		this(map, Optional.empty());
	}

	/** An export that may have lines of a key and a value above its table, which hold for all its samples. */
	public TableExport(FieldMap map, FieldMap keys) {
		this(map, Optional.of(keys));
	}

	private TableExport(FieldMap map, Optional<FieldMap> keys) {
		this.map = map;
		this.keys = keys;
	}

	/** How sure it is that a file is this export. */
	public Recognition recognise(FileHead head) {
		return SourceText.of(head).map(text -> {
			Sheet beginning = new DelimitedText(text, delimiter(text)).beginning();
			return new FieldRecognition(map).of(HeaderLine.of(beginning, map).cells());
		}).orElse(Recognition.none("not text"));
	}

	/** Reads a whole file. */
	public Outcome<RunContent> read(InstrumentFile file, ReaderSettings settings) {
		return SourceText.read(file, SizeLimit.TEXT).then(text -> read(text, settings));
	}

	private Outcome<RunContent> read(SourceText text, ReaderSettings settings) {
		ProblemLog log = new ProblemLog();
		text.unfinished().ifPresent(log::add);
		return new DelimitedText(text, delimiter(text)).sheet().then(sheet -> {
			int header = HeaderLine.of(sheet, map).index();
			Sheet above = sheet.part(0, header);
			return Table.of(sheet.part(header, sheet.rows().size()))
					.then(table -> keys.map(known -> new HeadedTable(map, known, settings).read(table, above, log))
							.orElseGet(() -> new RunReader(map, settings).read(table, above.rows(), log)));
		});
	}

	private Delimiter delimiter(SourceText text) {
		return Delimiter.of(text, sheet -> HeaderLine.of(sheet, map).names());
	}
}
