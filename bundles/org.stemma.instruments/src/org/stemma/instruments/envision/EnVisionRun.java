/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.envision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.stemma.api.Outcome;
import org.stemma.api.Place;
import org.stemma.api.Problem;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent.NotUnderstood;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.plate.GridLine;
import org.stemma.formats.plate.LostRows;
import org.stemma.formats.plate.TitledGrid;
import org.stemma.formats.plate.WellNumbers;
import org.stemma.formats.table.Row;
import org.stemma.formats.value.FileClock;

/** One exported assay. For one thread. */
final class EnVisionRun {

	private final List<Row> rows;
	private final List<TitledGrid> grids;
	private final List<PlateBlock> blocks;
	private final Protocol protocol;
	private final WellNumbers numbers;
	private final BlockSamples samples;
	private final ProblemLog log = new ProblemLog();
	private final Calculations calculations = new Calculations();

	EnVisionRun(List<Row> rows, Optional<Problem> unfinished, ReaderSettings settings) {
		this.rows = rows;
		this.grids = TitledGrid.of(rows);
		this.blocks = PlateBlock.of(grids, rows);
		this.protocol = new Protocol(rows);
		unfinished.ifPresent(log::add);
		this.numbers = WellNumbers.of(TitledGrid.texts(blocks.stream().map(PlateBlock::grid).toList()), settings.locale(), log);
		List<String> dates = Stream.concat(protocol.dates().stream(),
				blocks.stream().map(block -> block.value("Measurement date").text()).filter(text -> !text.isEmpty())).toList();
		FileClock clock = new FileClock(dates, List.of(rows.getFirst().place().source()), settings, log);
		this.samples = new BlockSamples(protocol, calculations, numbers, clock, log);
	}

	Outcome<RunContent> content() {
		check();
		blocks.stream().filter(PlateBlock::calculated).forEach(block -> calculations.add(block, numbers));
		List<PlateBlock> measured = blocks.stream().filter(block -> !block.calculated()).toList();
		List<SampleContent> content = new ArrayList<>();
		measured.forEach(block -> content.addAll(samples.measured(block)));
		calculations.alone(measured).forEach(block -> content.addAll(samples.alone(block)));
		return log.outcome(new RunContent(Stream.concat(protocol.run().stream(), calculations.facts().stream()).toList(), content, left()));
	}

	private void check() {
		if (blocks.isEmpty()) {
			log.add(Mismatch.described("envision.no-results", rows.getLast().place(), "no table of results down to here",
					"a line 'Results for …' and a table of wells below it", "Export the assay with its results.").error());
		}
		Set<Place> used = blocks.stream().map(block -> block.title().place()).map(place -> Place.line(place.source(), place.line())).collect(Collectors.toSet());
		rows.stream().filter(PlateBlock::title).filter(row -> !used.contains(Place.line(row.place().source(), row.place().line()))).findFirst()
				.ifPresent(row -> log.add(new Mismatch("envision.no-table", row.place(), row.text(), "a table of wells below it",
						"What stands below is not read as values; export the assay again.").warning()));
		if (!protocol.ended()) {
			log.add(Mismatch.described("run.no-end", rows.getLast().place(), "no line 'Exported with …' down to here", "it as the last line",
					"The file may be cut off; compare it with the instrument.").warning());
		}
		protocol.again().ifPresent(row -> log.add(new Mismatch("run.again", row.place(), row.text(), "one export in a file",
				"Labels and filters of both would be mistaken; give each export in a file of its own.").error()));
		blocks.forEach(block -> block.grid().grid().check(0, log));
		Optional<Integer> wells = protocol.value("Number of the wells in the plate").flatMap(cell -> LostRows.wells(cell.text()));
		LostRows.check(Stream.concat(blocks.stream().map(block -> block.grid().grid()), protocol.maps().stream()).toList(), wells, log);
		TitledGrid.checkEnds(blocks.stream().map(PlateBlock::grid).toList(), rows, log);
		protocol.maps().forEach(map -> map.check(0, log));
	}

	/** The lines that no value was made of. */
	private List<NotUnderstood> left() {
		List<NotUnderstood> left = new ArrayList<>(blocks.stream().flatMap(block -> block.background().stream())
				.map(row -> new NotUnderstood("Background information", row.text(), row.place())).toList());
		blocks.stream().flatMap(block -> block.moreInfo().stream())
				.forEach(row -> left.add(new NotUnderstood("Plate information", row.text(), row.place())));
		left.addAll(protocol.left());
		strange().forEach(row -> left.add(new NotUnderstood(row.cell(0).text(), row.text(), row.place())));
		return left;
	}

	/** The lines of tables that are neither results nor a map of wells; a warning names each table. */
	private List<Row> strange() {
		Set<Place> known = Stream.concat(blocks.stream().map(block -> block.grid().grid()), protocol.maps().stream())
				.map(grid -> grid.lines().getFirst().cells().place()).collect(Collectors.toSet());
		List<TitledGrid> strange = grids.stream().filter(grid -> !known.contains(grid.grid().lines().getFirst().cells().place())).toList();
		strange.forEach(grid -> log.add(Mismatch.described("grid.unknown", grid.grid().lines().getFirst().cells().place(), "a table of wells",
				"a line 'Results for …' above it", "Its values are not read.").warning()));
		return strange.stream().flatMap(grid -> grid.grid().lines().stream()).map(GridLine::cells).toList();
	}
}
