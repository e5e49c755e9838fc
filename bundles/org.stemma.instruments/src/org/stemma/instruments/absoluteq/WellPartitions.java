/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.absoluteq;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.stemma.api.Place;
import org.stemma.api.instrument.Curve;
import org.stemma.api.instrument.Curve.Axis;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.MeasuredTime;
import org.stemma.api.instrument.RunContent.NotUnderstood;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.section.RowTable;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.value.NumberReader;

/** The partitions of one well. What each of its rows repeats has to be the same in all of them. For one file and thread. */
final class WellPartitions {

	private static final Axis INDEX = new Axis("cycle count", "1");
	private static final Set<String> TRUE = Set.of("true", "1", "yes");
	private static final Set<String> FALSE = Set.of("false", "0", "no");

	private final RowTable table;
	private final List<Row> rows;
	private final List<NotUnderstood> left;
	private final ProblemLog log;
	private final List<BigDecimal> positions = new ArrayList<>();

	WellPartitions(RowTable table, List<Row> rows, List<NotUnderstood> left, ProblemLog log) {
		this.table = table;
		this.rows = rows;
		this.left = left;
		this.log = log;
		List.of("Sample", "Date").forEach(this::check);
		Set<BigDecimal> seen = new HashSet<>();
		for (Row row : rows) {
			Cell index = table.cell(row, "Index");
			Optional<BigDecimal> position = table.number(index);
			if (position.isEmpty() || !seen.add(position.get())) {
				log.add(new Mismatch("partition.index", index.place(), index.text(), "the number of the partition, each once in a well",
						"Rows may be missing or stand twice; export the run again.").error());
			}
			positions.add(position.orElse(BigDecimal.ZERO));
		}
	}

	Place place() {
		return rows.getFirst().place();
	}

	int size() {
		return rows.size();
	}

	/** Whether numbers of partitions are left out: they count from 0 or 1. */
	boolean hasGaps() {
		BigDecimal least = positions.stream().min(Comparator.naturalOrder()).orElseThrow();
		BigDecimal most = positions.stream().max(Comparator.naturalOrder()).orElseThrow();
		return least.compareTo(BigDecimal.ONE) > 0 || most.subtract(least).compareTo(BigDecimal.valueOf(size() - 1L)) != 0;
	}

	String text(String column) {
		return table.cell(rows.getFirst(), column).text();
	}

	Optional<MeasuredTime> time(String column) {
		return table.time(rows.getFirst(), column);
	}

	Measured count(String field, long number) {
		return Measured.number(field, BigDecimal.valueOf(number), "1", String.valueOf(number), place());
	}

	/** The value of the first row. */
	Optional<Measured> first(String column, String field) {
		Cell cell = table.cell(rows.getFirst(), column);
		return cell.isBlank() ? Optional.empty()
				: table.values(rows.getFirst()).stream().filter(value -> value.place().equals(cell.place())).findFirst()
						.map(value -> new Measured(field, value.value(), value.text(), value.unit(), value.state(), value.place()));
	}

	/** The value that all rows repeat. */
	Optional<Measured> same(String column, String field) {
		check(column);
		return first(column, field);
	}

	/** How many partitions say yes under a column, or no. Anything else than the two is an error, blank is neither. */
	long flagged(String column, boolean wanted) {
		return rows.stream().map(row -> table.cell(row, column)).filter(cell -> (wanted ? TRUE : FALSE).contains(word(cell))).count();
	}

	/** The fluorescence by the number of the partition. */
	Curve curve(String column, String field, String concept) {
		checkFlags(column + "_pos");
		List<Optional<BigDecimal>> values = rows.stream().map(row -> table.number(table.cell(row, column))).toList();
		return new Curve(field, INDEX, new Axis(concept, "[RFU]"), positions, values, table.cell(rows.getFirst(), column).place());
	}

	/** A column that is not known, added as a value that all rows share or as a curve; else its texts are left over. */
	void other(String column, List<Measured> values, List<Curve> curves) {
		List<Cell> cells = rows.stream().map(row -> table.cell(row, column)).toList();
		if (cells.stream().map(Cell::text).distinct().count() == 1) {
			first(column, column.toLowerCase(Locale.ROOT)).ifPresent(values::add);
		} else if (cells.stream().allMatch(cell -> NumberReader.isValue(cell.text()))) {
			curves.add(curve(column, "partition data cube/" + column.toLowerCase(Locale.ROOT), column.toLowerCase(Locale.ROOT)));
		} else {
			cells.stream().filter(cell -> !cell.isBlank()).forEach(cell -> left.add(new NotUnderstood(column, cell.text(), cell.place())));
		}
	}

	private void check(String column) {
		String first = text(column);
		rows.stream().map(row -> table.cell(row, column)).filter(cell -> !cell.text().equals(first)).findFirst()
				.ifPresent(cell -> log.add(new Mismatch("well.differs", cell.place(), cell.text(), "'" + first + "' as in the other rows of well "
						+ text("Well ID"), "The rows of two wells may be mixed; export the run again.").error()));
	}

	private void checkFlags(String column) {
		rows.stream().map(row -> table.cell(row, column)).filter(cell -> !cell.isBlank() && !TRUE.contains(word(cell)) && !FALSE.contains(word(cell)))
				.findFirst().ifPresent(cell -> log.add(new Mismatch("partition.call", cell.place(), cell.text(), "True or False").error()));
	}

	private static String word(Cell cell) {
		return cell.text().toLowerCase(Locale.ROOT);
	}
}
