/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.table.Sheet;
import org.stemma.formats.value.Statistic;

/**
 * The rows of a table, those of samples told from those that hold a statistic of the samples above them. A row is a
 * statistic when a name of one stands where the sample or the well should, and nothing else says which sample it is of:
 * no well and no time.
 *
 * @param samples    the rows of samples
 * @param statistics the others
 */
public record StatisticRows(List<Row> samples, List<Found> statistics) {

	/** Copies the lists. */
	public StatisticRows {
		samples = List.copyOf(samples);
		statistics = List.copyOf(statistics);
	}

	/**
	 * A row with a statistic.
	 *
	 * @param statistic for example {@code average}
	 * @param group     the sample that it is of; empty when it is of all above
	 * @param row       the row
	 */
	public record Found(String statistic, String group, Row row) {
		/** Checks that nothing is missing. */
		public Found {
			Objects.requireNonNull(statistic, "statistic");
			Objects.requireNonNull(group, "group");
			Objects.requireNonNull(row, "row");
		}
	}

	/**
	 * Sorts the rows of a table.
	 *
	 * @param rows   the rows below the header
	 * @param sample number of the cell with the sample, from 0; -1 when there is none
	 * @param others numbers of the cells with what else tells a sample: well, position, time; -1 for none
	 */
	public static StatisticRows of(List<Row> rows, int sample, List<Integer> others) {
		List<Row> samples = new ArrayList<>();
		List<Found> statistics = new ArrayList<>();
		boolean identified = identified(rows, sample, others);
		boolean[] certain = new boolean[rows.size() + 1];
		for (int i = rows.size() - 1; i >= 0; i--) {
			Optional<Cell> label = label(rows.get(i), sample, others);
			boolean own = label.flatMap(cell -> Statistic.of(cell.text())).filter(statistic -> statistic.certain() || identified).isPresent();
			certain[i] = own || label.isPresent() && certain[i + 1];
		}
		boolean before = false;
		for (int i = 0; i < rows.size(); i++) {
			Row row = rows.get(i);
			Optional<Cell> label = label(row, sample, others);
			before = label.isPresent() && (before || certain[i]);
			if (before) {
				statistics.add(found(row, label.get(), sample));
			} else {
				samples.add(row);
			}
		}
		return new StatisticRows(samples, statistics);
	}

	/** The rows of a sheet below its header, those of statistics as long as the header: such a row ends where its numbers end. */
	public static Sheet filled(Sheet sheet) {
		int width = sheet.rows().getFirst().used();
		return new Sheet(sheet.name(), sheet.rows().stream().map(row -> row.cells().size() < width && begins(row)
				? new Row(row.place(), IntStream.range(0, width).mapToObj(row::cell).toList()) : row).toList());
	}

	private static boolean begins(Row row) {
		return row.cells().stream().filter(cell -> !cell.isBlank()).findFirst().flatMap(cell -> Statistic.of(cell.text())).filter(Statistic::certain).isPresent();
	}

	/** Whether each sample has a well or a time, so that a row without is of none, whatever its name. */
	private static boolean identified(List<Row> rows, int sample, List<Integer> others) {
		List<Row> samples = rows.stream().filter(row -> label(row, sample, others).isEmpty()).toList();
		return !samples.isEmpty() && others.stream().filter(index -> index >= 0)
				.anyMatch(index -> samples.stream().noneMatch(row -> row.cell(index).isBlank()));
	}

	/** Says in the log which rows are not taken for samples, if there are any. */
	public void note(ProblemLog log) {
		statistics.stream().findFirst().ifPresent(first -> log.add(Mismatch.described("row.statistic", first.row().place(),
				statistics.size() + " rows of statistics such as '" + first.statistic() + "'", "rows of samples",
				"They are kept as calculated values of their samples or of the run.").note()));
	}

	private static Found found(Row row, Cell label, int sample) {
		boolean named = sample >= 0 && !row.cell(sample).isBlank() && !row.cell(sample).place().equals(label.place())
				&& Statistic.of(row.cell(sample).text()).isEmpty();
		return new Found(Statistic.of(label.text()).orElseThrow().name(), named ? row.cell(sample).text() : "", row);
	}

	/** The cell that names the statistic, unless the row says which well or when. */
	private static Optional<Cell> label(Row row, int sample, List<Integer> others) {
		Optional<Cell> first = row.cells().stream().filter(cell -> !cell.isBlank()).findFirst();
		Optional<Cell> label = Stream.concat(first.stream(), Stream.concat(Stream.of(sample), others.stream()).filter(index -> index >= 0).map(row::cell))
				.filter(cell -> Statistic.of(cell.text()).isPresent()).findFirst();
		return label.filter(found -> others.stream().filter(index -> index >= 0).map(row::cell)
				.allMatch(cell -> cell.isBlank() || cell.place().equals(found.place()) || cell.text().matches("[-\u2013\u2014]+")));
	}
}
