/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.softmaxpro;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.Collectors;

import org.stemma.api.Outcome;
import org.stemma.api.Place;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.Measured.State;
import org.stemma.api.instrument.MeasuredTime;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.RunContent.NotUnderstood;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.plate.Well;
import org.stemma.formats.plate.WellNumbers;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.value.FileClock;

/** One exported experiment. For one thread. */
final class Experiment {

	private static final Pattern LAST = Pattern.compile("Original Filename:\\s*(.*?);\\s*Date Last Saved:\\s*(.*)");
	/** Words for light beyond or below the detector's range, for values beside the curve and for wells that a person took out. */
	private static final Map<String, State> WORDS = Map.of("#sat", State.OUT_OF_RANGE, "#low", State.OUT_OF_RANGE,
			"range?", State.OUT_OF_RANGE, "masked", State.ERROR);
	private static final Set<String> FORMATS = Set.of("PlateFormat", "TimeFormat");
	private static final Set<String> TYPES = Set.of("Endpoint", "Kinetic", "Fast Kinetic", "Flex", "Spectrum", "Well Scan");

	private final List<Row> rows;
	private final List<Block> blocks;
	private final ReaderSettings settings;
	private final ProblemLog log = new ProblemLog();
	private final List<Measured> metadata = new ArrayList<>();
	private final List<NotUnderstood> left = new ArrayList<>();

	Experiment(List<Row> rows, ReaderSettings settings) {
		this.rows = rows;
		this.blocks = Block.of(rows);
		this.settings = settings;
	}

	Outcome<RunContent> content() {
		checkBlocks();
		Optional<MeasuredTime> time = time();
		WellNumbers numbers = WellNumbers.of(texts(), settings.locale(), log).knowing(WORDS);
		List<Block> plates = blocks.stream().filter(block -> block.kind().equals("Plate")).toList();
		Map<Group.Spot, List<Measured>> groups = groups(numbers, plates);
		List<SampleContent> samples = new ArrayList<>();
		Set<Group.Spot> read = new HashSet<>();
		for (Block block : plates) {
			header(block).ifPresent(header -> {
				state(header);
				PlateTable table = new PlateTable(header, block, log);
				table.left().forEach(this::left);
				if (!log.blocks()) {
					List<SampleContent> own = new PlateWells(header, table, numbers, time).all(groups);
					own.forEach(sample -> read.add(new Group.Spot(block.name(), Well.of(sample.well()).orElseThrow())));
					samples.addAll(own);
				}
			});
		}
		groupBlocks().forEach(group -> group.unattached(spot -> read.contains(on(spot, plates)), log).forEach(this::left));
		leftBeside();
		if (samples.isEmpty() && !log.blocks()) {
			log.add(Mismatch.described("plate.none", rows.getLast().place(), "no plate with values down to here",
					"at least one block 'Plate:'", "Export the experiment with its plates.").error());
		}
		return log.outcome(new RunContent(metadata, samples, left));
	}

	/** What stands in blocks of other kinds and between the blocks. */
	private void leftBeside() {
		blocks.stream().filter(block -> !block.kind().equals("Plate") && !block.kind().equals("Group"))
				.forEach(block -> Stream.concat(Stream.of(block.head()).filter(row -> !block.name().isBlank()), block.lines().stream())
						.filter(row -> !row.isBlank()).forEach(this::left));
		Set<Integer> inside = blocks.stream().flatMap(block -> Stream.concat(Stream.of(block.head()), block.lines().stream()))
				.map(row -> row.place().line()).collect(Collectors.toSet());
		rows.stream().skip(1).filter(row -> !row.isBlank() && !inside.contains(row.place().line()) && !Block.frames(row)).forEach(this::left);
	}

	private void checkBlocks() {
		Optional<Integer> stated = Block.stated(rows);
		if (stated.isEmpty()) {
			log.add(new Mismatch("blocks.unknown", rows.getFirst().place(), rows.getFirst().text(),
					"a first line such as '##BLOCKS= 4'", "Export the experiment as text.").error());
		} else if (stated.get() != blocks.size()) {
			log.add(Mismatch.described("blocks.missing", rows.getLast().place(), blocks.size() + " blocks",
					stated.get() + " blocks as the first line says", "The file is cut off; export the experiment again.").error());
		}
	}

	private Optional<MeasuredTime> time() {
		Optional<Row> last = Block.last(rows);
		if (last.isEmpty()) {
			log.add(new Mismatch("time.missing", rows.getLast().place(), "", "a last line with 'Date Last Saved'",
					"The time is kept as unknown.").warning());
			return Optional.empty();
		}
		Cell cell = last.get().cell(0);
		Matcher parts = LAST.matcher(cell.text());
		if (!parts.matches()) {
			left(last.get());
			return Optional.empty();
		}
		metadata.add(Measured.text("original filename", parts.group(1).isEmpty() ? "-" : parts.group(1), cell.place()));
		Cell date = new Cell(parts.group(2), cell.under(new Cell("Date Last Saved", cell.place())).place());
		List<String> names = List.of(parts.group(1), cell.place().source());
		return new FileClock(List.of(date.text()), names, settings, log).read(date);
	}

	private List<String> texts() {
		return blocks.stream().filter(block -> block.kind().equals("Plate"))
				.flatMap(block -> block.lines().stream()).flatMap(row -> row.cells().stream()).map(Cell::text)
				.filter(text -> !text.isEmpty()).toList();
	}

	private Optional<PlateHeader> header(Block block) {
		Optional<PlateHeader> header = PlateHeader.of(block.head());
		Cell mode = block.head().cell(5);
		if (header.isEmpty()) {
			refuse(mode, "Absorbance, Fluorescence, Time Resolved, Fluor Polarization, AlphaScreen or Luminescence");
		} else if (!TYPES.contains(header.get().type().text())) {
			refuse(header.get().type(), "Endpoint, Kinetic, Flex, Spectrum or Well Scan");
			return Optional.empty();
		} else if (!FORMATS.contains(header.get().format().text())) {
			refuse(header.get().format(), "PlateFormat or TimeFormat");
			return Optional.empty();
		}
		return header;
	}

	private void refuse(Cell found, String expected) {
		log.add(new Mismatch("plate.kind", found.place(), found.text(), expected,
				"This kind of plate cannot be read; enter its results by hand.").error());
	}

	/** What the groups say of each well. */
	private Map<Group.Spot, List<Measured>> groups(WellNumbers numbers, List<Block> plates) {
		Map<Group.Spot, List<Measured>> wells = new HashMap<>();
		groupBlocks().forEach(group -> {
			group.check(log);
			if (plates.size() > 1) {
				group.checkPlate(log);
			}
			group.wells(numbers).forEach((spot, values) -> wells.computeIfAbsent(on(spot, plates), any -> new ArrayList<>()).addAll(values));
			metadata.addAll(group.summaries(numbers));
			group.rest().forEach(this::left);
		});
		return wells;
	}

	private Stream<Group> groupBlocks() {
		return blocks.stream().filter(block -> block.kind().equals("Group")).map(Group::of);
	}

	/** A group that names no plate belongs to the only one; to which of two plates with the same name it belongs nothing tells. */
	private static Group.Spot on(Group.Spot spot, List<Block> plates) {
		if (spot.plate().isEmpty() && plates.size() == 1) {
			return new Group.Spot(plates.getFirst().name(), spot.well());
		}
		long named = plates.stream().filter(plate -> plate.name().equals(spot.plate())).count();
		return named > 1 ? new Group.Spot("", spot.well()) : spot;
	}

	/** The plate's first line as it stands: its cells have no names, and not all of them are known. */
	private void state(PlateHeader header) {
		metadata.add(Measured.text("plate section", header.row().text(), header.row().place()));
		if (!header.consistent()) {
			log.add(new Mismatch("plate.settings", header.row().place(), header.row().text(), "as many wavelengths as the line says",
					"Its cells may stand for other things than usual; look at the settings of plate '" + header.name() + "'.").warning());
		}
	}

	private void left(Row row) {
		Place place = row.place();
		left.add(new NotUnderstood(row.cell(0).text(), row.text(), place));
	}
}
