/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.field;

import java.util.List;
import java.util.stream.Stream;

import org.stemma.api.Outcome;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.table.KeyValues;
import org.stemma.formats.table.Sheet;
import org.stemma.formats.table.Table;

/** A table of samples below lines of a key and a value that hold for all of them, such as when and at which dilution. */
final class HeadedTable {

	private final FieldMap columns;
	private final FieldMap keys;
	private final ReaderSettings settings;

	HeadedTable(FieldMap columns, FieldMap keys, ReaderSettings settings) {
		this.columns = columns;
		this.keys = keys;
		this.settings = settings;
	}

	/** Reads both; the lines may be none. */
	Outcome<RunContent> read(Table table, Sheet above, ProblemLog log) {
		checkKeysBelow(table, log);
		return RunReader.takingOwnNames(keys, settings).read(KeyValues.record(above, log), List.of(), log)
				.then(head -> RunReader.takingOwnNames(columns, settings).read(table, List.of(), new ProblemLog())
						.map(body -> joined(head, body)));
	}

	/** Such lines below the header belong to another run, whose samples would get the time and dilution of the first. */
	private void checkKeysBelow(Table table, ProblemLog log) {
		table.rows().stream().filter(row -> row.used() <= 2 && keys.known(List.of(row.cell(0))) > 0).findFirst()
				.ifPresent(row -> log.add(new Mismatch("run.again", row.place(), row.cell(0).text(), "the lines of one run, above its table",
						"Give each run in a file of its own.").error()));
	}

	private static RunContent joined(RunContent head, RunContent body) {
		SampleContent shared = head.samples().getFirst();
		return new RunContent(both(head.metadata(), body.metadata()),
				body.samples().stream().map(sample -> completed(sample, shared)).toList(),
				both(head.notUnderstood(), body.notUnderstood()));
	}

	/** What a sample states itself comes first. */
	private static SampleContent completed(SampleContent sample, SampleContent shared) {
		List<Measured> added = shared.measurements().stream().filter(one -> sample.measured(one.field()).isEmpty()).toList();
		return new SampleContent(sample.sample(), sample.well(), sample.time().or(shared::time),
				both(sample.measurements(), added), sample.place());
	}

	private static <T> List<T> both(List<T> first, List<T> second) {
		return Stream.concat(first.stream(), second.stream()).toList();
	}
}
