/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.gen5;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.stemma.api.Place;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.MeasuredTime;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.value.FileClock;
import org.stemma.formats.value.Label;

/** What the head of a plate says: which plate, when, by which protocol and instrument. */
final class PlateHead {

	/** A run that Gen5 saves by itself has day, time and barcode in its file's name: {@code 240411_172731_P0017_od.txt}. */
	private static final Pattern SAVED = Pattern.compile("\\d{6}_\\d{6}_([^_]+)_.*");

	/** A clock that was never set shows the start of 1970 or the evening before. */
	private static final int UNSET = 1971;

	private static final Set<String> RUN = Set.of("software version", "reader type", "reader serial number");
	private static final Set<String> OWN = Set.of("plate number", "date", "time", "experiment file path",
			"protocol file path");

	private final PlateText text;
	private final String plate;
	private final String file;

	PlateHead(PlateText text) {
		this.text = text;
		this.file = text.head().getFirst().place().source();
		Matcher saved = SAVED.matcher(file);
		this.plate = saved.matches() ? saved.group(1) : text.value("plate number").text();
	}

	/** The plate's identifier: its barcode in the file's name, else its number. */
	String plate() {
		return plate;
	}

	/** Facts about the instrument and its software. */
	List<Measured> run() {
		List<Measured> facts = new ArrayList<>();
		add("software version", text.value("software version"), facts);
		add("model number", text.value("reader type"), facts);
		add("equipment serial number", text.value("reader serial number"), facts);
		return facts;
	}

	/** Facts about the plate, which each of its wells has. */
	List<Measured> facts() {
		List<Measured> facts = new ArrayList<>();
		Cell number = text.value("plate number");
		Cell named = plate.equals(number.text()) ? number : new Cell(plate, Place.file(file));
		add("well plate identifier", named, facts);
		if (!plate.equals(number.text())) {
			add("plate number", number.under(new Cell("Plate Number", number.place())), facts);
		}
		add("analytical method identifier", text.value("protocol file path"), facts);
		add("experimental data identifier", text.value("experiment file path"), facts);
		text.head().stream().filter(row -> row.used() == 2).filter(PlateHead::other)
				.forEach(row -> add(name(row), row.cell(1).under(new Cell(row.cell(0).text().replaceAll(":$", ""), row.place())), facts));
		return facts;
	}

	/** Lines that are no key and value. */
	List<Row> left() {
		return text.head().stream().filter(row -> row.used() > 2 || row.used() == 1 && !row.cell(0).text().endsWith(":")
				&& !RUN.contains(name(row)) && !OWN.contains(name(row))).toList();
	}

	/** When it was read. */
	Optional<MeasuredTime> time(ReaderSettings settings, ProblemLog log) {
		Cell date = text.value("date");
		Cell clock = text.value("time");
		if (date.isBlank()) {
			log.add(new Mismatch("time.missing", date.place(), "", "a line 'Date'", "The time is kept as unknown.").warning());
			return Optional.empty();
		}
		Cell cell = new Cell(date.text() + " " + clock.text(), date.under(new Cell("Date", date.place())).place());
		Optional<MeasuredTime> time = new FileClock(List.of(cell.text()), names(), settings, log).read(cell);
		if (time.filter(read -> read.clock().getYear() < UNSET).isPresent()) {
			log.add(new Mismatch("time.unset", cell.place(), cell.text(), "when the plate was read",
					"The clock was not set; the time is kept as unknown.").warning());
			return Optional.empty();
		}
		return time;
	}

	private List<String> names() {
		return List.of(file, text.value("experiment file path").text(), text.value("protocol file path").text());
	}

	private static boolean other(Row row) {
		return !RUN.contains(name(row)) && !OWN.contains(name(row));
	}

	private static String name(Row row) {
		return Label.parse(row.cell(0).text()).name();
	}

	private static void add(String field, Cell cell, List<Measured> facts) {
		if (!cell.isBlank() && !field.isBlank()) {
			facts.add(Measured.text(field, cell.text(), cell.place()));
		}
	}
}
