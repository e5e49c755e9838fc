/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.stemma.api.Place;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.DelimitedText;
import org.stemma.formats.table.Delimiter;
import org.stemma.formats.table.Row;
import org.stemma.formats.table.Sheet;
import org.stemma.formats.text.SourceText;

class StatisticRowsTest {

	/** Rows of sample, well, time and a number. */
	private static List<String> sorted(String... lines) {
		List<Row> rows = new ArrayList<>();
		for (String line : lines) {
			List<Cell> cells = new ArrayList<>();
			for (String text : line.split(",", -1)) {
				cells.add(new Cell(text, new Place("x.csv", rows.size() + 2, cells.size() + 1, "")));
			}
			rows.add(new Row(Place.line("x.csv", rows.size() + 2), cells));
		}
		StatisticRows sorted = StatisticRows.of(rows, 0, List.of(1, 2));
		List<String> found = new ArrayList<>(sorted.samples().stream().map(row -> row.cell(0).text()).toList());
		sorted.statistics().forEach(one -> found.add(one.statistic() + " of '" + one.group() + "'"));
		return found;
	}

	@Test
	void tellsStatisticsBelowSamples() {
		assertEquals(List.of("S-1", "S-2", "average of ''", "standard deviation of ''", "coefficient of variation of ''"),
				sorted("S-1,A1,,5", "S-2,A2,,7", "Average,,,6", "Std. Dev.,,,1.4", "%CV,,,23"));
	}

	@Test
	void tellsStatisticsOfASamplesReplicates() {
		assertEquals(List.of("S-1", "S-1", "S-2", "average of 'S-1'"), sorted("S-1,A1,,5", "S-1,A2,,7", "S-1,Mean,,6", "S-2,A3,,6"));
	}

	@Test
	void takesWordsThatMayBeNamesOnlyBesideCertainOnes() {
		assertEquals(List.of("Max", "SD", "S-3"), sorted("Max,,,5", "SD,,,7", "S-3,,,7"));
		assertEquals(List.of("S-1", "average of ''", "standard deviation of ''", "maximum of ''"), sorted("S-1,,,5", "Mean:,,,5", "SD,,,0", "MAX,,,5"));
		assertEquals(List.of("S-1", "minimum of ''", "maximum of ''", "average of ''"), sorted("S-1,,,5", "Min,,,5", "Max,,,5", "Mean (n=1),,,5"));
	}

	@Test
	void aRowWithoutWellIsNoSampleWhereEachSampleHasOne() {
		assertEquals(List.of("S-1", "S-2", "sum of ''"), sorted("S-1,A1,,5", "S-2,A2,,7", "Total,,,12"));
		assertEquals(List.of("S-1", "S-2", "Total"), sorted("S-1,A1,,5", "S-2,,,7", "Total,,,12"));
	}

	@Test
	void aStatisticThatEndsWithItsNumberIsFilledToTheLengthOfTheHeader() {
		Sheet sheet = new DelimitedText(new SourceText("x", "a,b,c\n1,2,3\nAverage,2\nother,2\n", StandardCharsets.UTF_8), new Delimiter(',')).beginning();
		assertEquals(List.of(3, 3, 3, 2), StatisticRows.filled(sheet).rows().stream().map(row -> row.cells().size()).toList());
	}

	@Test
	void aWellOrATimeMakesASampleOfAnyName() {
		assertEquals(List.of("Mean", "Average"), sorted("Mean,A1,,5", "Average,,2024-05-06 10:00,5"));
	}

	@Test
	void theWordsMayStandInAnotherColumn() {
		assertEquals(List.of("S-1", "average of ''", "median of ''"), sorted("S-1,A1,,5", ",Average,,5", ",,Median,5"));
	}
}
