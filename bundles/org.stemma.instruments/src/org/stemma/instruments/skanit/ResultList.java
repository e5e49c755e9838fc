/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.skanit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.stemma.formats.plate.Well;
import org.stemma.formats.plate.WellNumbers;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;

/**
 * Results as a list: a line for each well, and for each wavelength and reading of a well where there are several.
 *
 * @param plate      the plate's name above it, or blank
 * @param wavelength the wavelength, where a line above states one
 * @param excitation that of the light that excites, where it does
 * @param header     the names of the columns
 * @param lines      the lines below
 */
record ResultList(Cell plate, Optional<Cell> wavelength, Optional<Cell> excitation, Row header, List<Row> lines) {

	private static final String NANOMETRES = "(?:\\s*[\\[(]nm[\\])])?";
	private static final Pattern WELL = Pattern.compile("(?i)well(?: ?(?:id|name|position|address))?");
	private static final Pattern PLATE = Pattern.compile("(?i)plate(?: name)?");
	private static final Pattern SAMPLE = Pattern.compile("(?i)sample(?: ?(?:id|name))?");
	private static final Pattern WAVELENGTH = Pattern.compile("(?i)(?:(?:em(?:ission|\\.)?)(?: wavelength)?|wavelength(?:s|\\(s\\))?)" + NANOMETRES);
	private static final Pattern EXCITATION = Pattern.compile("(?i)ex(?:citation|\\.)?(?: wavelength)?" + NANOMETRES);
	private static final Pattern READING = Pattern.compile("(?i)(?:reading|cycle)(?: ?(?:no\\.?|number|#))?");
	private static final Pattern TIME = Pattern.compile("(?i)(?:(?:avg\\.?|average|meas\\.?|measurement)\\s*)?time\\s*[\\[(](s|min|h)[\\])]");
	private static final Pattern WORDS = Pattern.compile("(?i)(?:sample )?type|group|replicate|lot|comment|notes?");
	private static final Map<String, BigDecimal> SECONDS = Map.of("s", BigDecimal.ONE, "min", BigDecimal.valueOf(60), "h", BigDecimal.valueOf(3600));

	/** Copies the list. */
	ResultList {
		lines = List.copyOf(lines);
	}

	/** Whether a line has the names of such a list. */
	static boolean begins(Row row) {
		return row.used() > 1 && row.cells().stream().anyMatch(cell -> WELL.matcher(cell.text()).matches());
	}

	/** Whether a line has the names of a list of samples instead of wells, such as their means. */
	static boolean samples(Row row) {
		return row.used() > 1 && !begins(row) && row.cells().stream().filter(cell -> SAMPLE.matcher(cell.text()).matches()).count() == 1;
	}

	/** The well of a line; empty where none stands. */
	Optional<Well> well(Row line) {
		return column(WELL).flatMap(column -> Well.of(line.cell(column).text()));
	}

	/** The cell that names the well of a line. */
	Cell address(Row line) {
		return line.cell(column(WELL).orElse(0));
	}

	/** The sample of a line, if it names one. */
	Optional<Cell> sample(Row line) {
		return part(SAMPLE, line);
	}

	/** The plate of a line, else the one above the list. */
	Cell plate(Row line) {
		return part(PLATE, line).orElse(plate);
	}

	/** The wavelength of a line, else the one above the list. */
	Optional<Cell> wavelength(Row line) {
		return part(WAVELENGTH, line).or(() -> wavelength);
	}

	/** The wavelength of the light that excites. */
	Optional<Cell> excitation(Row line) {
		return part(EXCITATION, line).or(() -> excitation);
	}

	/** Which reading of the well a line is. */
	Optional<Cell> reading(Row line) {
		return part(READING, line);
	}

	/** When a line was read, as it stands there. */
	Optional<Cell> time(Row line) {
		return part(TIME, line);
	}

	/** When a line was read, in seconds since the start; empty where it does not say it. */
	Optional<BigDecimal> seconds(Row line, WellNumbers numbers) {
		return time(line).flatMap(cell -> numbers.position("1", cell)).map(value -> value.multiply(SECONDS.get(unit())));
	}

	/** Whether it has a column of times. */
	boolean timed() {
		return column(TIME).isPresent();
	}

	/** The columns that are about the results. */
	List<Cell> results() {
		return header.cells().stream().filter(cell -> !cell.isBlank()).filter(cell -> Stream.of(WELL, PLATE, SAMPLE, WAVELENGTH, EXCITATION, READING, TIME)
				.noneMatch(one -> one.matcher(cell.text()).matches())).toList();
	}

	/** Whether a column holds words about the wells. */
	static boolean words(Cell column) {
		return WORDS.matcher(column.text()).matches();
	}

	/** The cell of a line in a column, named by it. */
	static Cell at(Cell column, Row line) {
		return line.cell(column.place().column() - 1).under(column);
	}

	/** The texts that may prove how the file writes numbers. */
	List<String> texts() {
		List<Cell> columns = new ArrayList<>(results().stream().filter(column -> !words(column)).toList());
		header.cells().stream().filter(cell -> TIME.matcher(cell.text()).matches()).forEach(columns::add);
		return lines.stream().flatMap(line -> columns.stream().map(column -> at(column, line).text())).toList();
	}

	private String unit() {
		Matcher parts = TIME.matcher(header.cell(column(TIME).orElseThrow()).text());
		parts.matches();
		return parts.group(1).toLowerCase(java.util.Locale.ROOT);
	}

	private Optional<Cell> part(Pattern name, Row line) {
		return column(name).map(column -> line.cell(column).under(header.cell(column))).filter(cell -> !cell.isBlank());
	}

	private Optional<Integer> column(Pattern name) {
		return header.cells().stream().filter(cell -> name.matcher(cell.text()).matches()).findFirst().map(cell -> cell.place().column() - 1);
	}
}
