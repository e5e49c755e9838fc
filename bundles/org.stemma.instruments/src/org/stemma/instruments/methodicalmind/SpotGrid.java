/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.methodicalmind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.plate.GridHeader;
import org.stemma.formats.plate.Well;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;

/** The grid of a plate: below the column numbers a line for each spot of a row of wells, the first with the row's letter. */
final class SpotGrid {

	private static final Pattern SPOTS = Pattern.compile(".*Multi-?Spot (\\d{1,2}).*", Pattern.CASE_INSENSITIVE);

	private final PlateReport plate;
	private final ProblemLog log;
	private final Optional<Integer> spotsPerWell;
	private final List<Spot> spots = new ArrayList<>();
	private final List<Gaps> gaps = new ArrayList<>();
	private int letters;

	/** The blank cells of a line in which other wells have a signal, by column of the plate. */
	private record Gaps(List<Integer> columns, Cell first) {
	}

	SpotGrid(PlateReport plate, ProblemLog log) {
		this.plate = plate;
		this.log = log;
		this.spotsPerWell = plate.value("spots per well").flatMap(cell -> number(cell.text()))
				.or(() -> plate.value("type").map(cell -> SPOTS.matcher(cell.text())).filter(Matcher::matches)
						.map(type -> Integer.parseInt(type.group(1))));
	}

	/**
	 * One spot with a signal.
	 *
	 * @param well   its well
	 * @param number its number in the well, from 1
	 * @param signal the cell
	 */
	record Spot(String well, int number, Cell signal) {
	}

	List<Spot> spots() {
		Optional<GridHeader> header = plate.data().stream().filter(row -> !row.isBlank()).findFirst()
				.flatMap(row -> GridHeader.from(row, 1));
		if (plate.data().isEmpty()) {
			return spots;
		}
		if (header.isEmpty()) {
			log.add(new Mismatch("grid.header", plate.data().getFirst().place(), plate.data().getFirst().text(),
					"the numbers of the columns of the plate").error());
			return spots;
		}
		rows(header.get());
		check(header.get());
		checkGaps();
		return spots;
	}

	private void rows(GridHeader header) {
		int line = 0;
		Optional<Integer> plateRow = Optional.empty();
		boolean behindHeader = false;
		for (Row row : plate.data()) {
			if (!behindHeader) {
				behindHeader = !row.isBlank();
				continue;
			}
			Optional<Integer> letter = Well.rowOf(row.cell(0).text());
			if (letter.isPresent()) {
				checkSpots(line, row);
				letters++;
				line = 0;
				plateRow = letter;
			} else if (!row.cell(0).isBlank()) {
				log.add(new Mismatch("grid.row", row.cell(0).place(), row.cell(0).text(), "the letter of a row of the plate").error());
			}
			boolean open = line < spotsPerWell.orElse(Integer.MAX_VALUE);
			boolean spotLine = letter.isPresent() || !row.isBlank() || row.cells().size() > 1 && open;
			if (plateRow.isPresent() && spotLine) {
				line++;
				add(header, row, plateRow.get(), line);
			}
		}
		checkSpots(line, plate.data().getLast());
	}

	private void add(GridHeader header, Row row, int plateRow, int spot) {
		if (row.used() > header.end()) {
			log.add(Mismatch.described("row.long", row.cell(header.end()).place(), row.used() + " cells",
					header.end() + " as in the line of column numbers", "A stray tab may have shifted the wells.").error());
			return;
		}
		noteGaps(header, row);
		boolean whole = spotsPerWell.orElse(1) == 1;
		for (int i = 0; i < header.columns().size(); i++) {
			Cell cell = row.cell(header.first() + i);
			if (!cell.isBlank()) {
				spots.add(new Spot(new Well(plateRow, header.columns().get(i)).name(), spot, cell));
			} else if (whole && header.first() + i >= row.cells().size()) {
				log.add(Mismatch.described("row.short", cell.place(), row.used() + " cells",
						header.end() + " as in the line of column numbers", "The file may be cut off; export it again.").error());
				return;
			}
		}
	}

	private void noteGaps(GridHeader header, Row row) {
		List<Integer> blank = IntStream.range(0, header.columns().size()).filter(i -> row.cell(header.first() + i).isBlank()).boxed().toList();
		if (!blank.isEmpty() && blank.size() < header.columns().size()) {
			gaps.add(new Gaps(blank.stream().map(header.columns()::get).toList(), row.cell(header.first() + blank.getFirst())));
		}
	}

	/** Wells that were read have a signal in each line that has any; else a cell was lost and others stand in its place. */
	private void checkGaps() {
		Set<Integer> read = spots.stream().map(spot -> Well.of(spot.well()).orElseThrow().column()).collect(Collectors.toSet());
		gaps.stream().filter(gap -> gap.columns().stream().anyMatch(read::contains))
				.forEach(gap -> log.add(Mismatch.described("grid.gap", gap.first().place(), "no signal here, beside wells that have one",
						"a signal of each well that was read", "If a cell was lost, those behind it stand under wrong wells: compare the line with the imager.")
						.warning()));
	}

	/** Each well has the lines of all its spots, also of those that were not read; else a signal has a wrong spot. */
	private void checkSpots(int lines, Row row) {
		if (letters > 0 && spotsPerWell.isPresent() && lines != spotsPerWell.get()) {
			log.add(Mismatch.described("grid.spots", row.place(), lines + " lines for a row of wells",
					spotsPerWell.get() + " lines, one for each spot",
					"Lines may have been lost; export the plate again.").error());
		}
	}

	private void check(GridHeader header) {
		differs("wells per row", header.columns().size());
		differs("wells per col", letters);
		int size = header.columns().size() * letters;
		plate.value("type").filter(cell -> plate.value("wells per col").isEmpty())
				.filter(cell -> number(cell.text().split(" ")[0]).filter(wells -> wells != size).isPresent())
				.ifPresent(cell -> log.add(Mismatch.described("grid.size", cell.place(), size + " wells in the grid",
						cell.text() + " as this line states", "Compare the plate with the imager.").warning()));
	}

	private void differs(String key, int found) {
		plate.value(key).filter(cell -> number(cell.text()).filter(stated -> stated != found).isPresent())
				.ifPresent(cell -> log.add(Mismatch.described("grid.size", cell.place(), found + " in the grid",
						cell.text() + " as this line states", "The file may be cut off; export the plate again.").error()));
	}

	private static Optional<Integer> number(String text) {
		return text.matches("\\d{1,4}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
	}
}
