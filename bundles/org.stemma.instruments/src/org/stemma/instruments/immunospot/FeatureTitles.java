/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.immunospot;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;

/** What grids hold: the texts of the last line above them, each above its grid. For one file and thread. */
final class FeatureTitles {

	/** Keys with values, legends and the mark of the maker name no feature. */
	private static final Pattern NO_FEATURE = Pattern.compile("C\\.T\\.L\\..*|(?:Un)?processed Data|[^:]+: .*|QC changes .*|Blue numbers .*|-\\d = .*|#.*",
			Pattern.CASE_INSENSITIVE);

	private static final String COUNTS = "Spot Count";

	private final List<Row> outside;
	private final ProblemLog log;

	/** Titles among the lines outside grids that were read so far; one that names grids is taken out of them. */
	FeatureTitles(List<Row> outside, ProblemLog log) {
		this.outside = outside;
		this.log = log;
	}

	/**
	 * The titles of the grids that begin in these cells of a line of column numbers. Below the code of the plate stands the grid
	 * of counts; a title that is missing is blank.
	 */
	List<Cell> above(Row numbers, List<Integer> starts) {
		int at = outside.size() - 1;
		while (at >= 0 && (outside.get(at).isBlank() || FeatureGrids.isRule(outside.get(at)))) {
			at--;
		}
		if (at >= 0 && outside.get(at).text().contains("Plate Code")) {
			return starts.stream().map(start -> new Cell(start.equals(starts.getFirst()) ? COUNTS : "", numbers.place())).toList();
		}
		List<Cell> titles = at < 0 ? unnamed(numbers, starts) : titles(outside.get(at), numbers, starts);
		if (titles.stream().anyMatch(title -> !title.isBlank())) {
			outside.remove(at);
		}
		titles.stream().filter(Cell::isBlank).findFirst().ifPresent(title -> log.add(new Mismatch("grid.untitled", title.place(), "",
				"a line above the grid that says what it holds", "Its values are kept without a name; compare them with the instrument.").warning()));
		return titles;
	}

	private static List<Cell> unnamed(Row numbers, List<Integer> starts) {
		return starts.stream().map(start -> new Cell("", numbers.cell(start).place())).toList();
	}

	private static List<Cell> titles(Row line, Row numbers, List<Integer> starts) {
		List<Cell> filled = line.cells().stream().filter(cell -> !cell.isBlank()).toList();
		List<Cell> titles = new ArrayList<>();
		for (int i = 0; i < starts.size(); i++) {
			int first = starts.size() == 1 ? 0 : starts.get(i) - 1;
			int behind = i + 1 < starts.size() ? starts.get(i + 1) - 1 : Integer.MAX_VALUE;
			List<Cell> above = filled.stream().filter(cell -> cell.place().column() - 1 >= first && cell.place().column() - 1 < behind).toList();
			boolean named = above.size() == 1 && !NO_FEATURE.matcher(above.getFirst().text()).matches();
			titles.add(named ? above.getFirst() : new Cell("", numbers.cell(starts.get(i)).place()));
		}
		return titles;
	}
}
