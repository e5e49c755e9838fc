/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.xponent;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.RunContent.NotUnderstood;
import org.stemma.formats.field.CellReader;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.value.Spelling;

/** What a report says of the whole batch: its keys, the last calibrations, the calibrators. */
final class BatchKeys {

	/** Where the instrument stands in the line of the program, from 1. */
	private static final int MODEL = 4;

	private static final Map<String, String> TERMS = Map.ofEntries(Map.entry("program", "software name"),
			Map.entry("build", "software version"), Map.entry("sn", "equipment serial number"),
			Map.entry("batch", "experimental data identifier"), Map.entry("operator", "analyst"),
			Map.entry("computername", "data system instance identifier"),
			Map.entry("protocolname", "analytical method identifier"), Map.entry("protocolversion", "method version"),
			Map.entry("protocolreportergain", "detector gain setting"));

	/** The result, if any, and the time behind it: {@code Passed 05/17/2023 09:25:11}. */
	private static final Pattern CALIBRATION = Pattern.compile("(.*?) ?(\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4} .*)");

	private static final Set<String> KNOWN = Set.of("results", "samples", "");

	private final ReportParts parts;
	private final CellReader cells;

	BatchKeys(ReportParts parts, CellReader cells) {
		this.parts = parts;
		this.cells = cells;
	}

	/** The cell behind a key; empty where the report has none. */
	Optional<Cell> value(String key) {
		return parts.head().stream().filter(row -> key(row).equals(key)).map(row -> row.cell(1).under(row.cell(0)))
				.filter(cell -> !cell.isBlank()).findFirst();
	}

	/** The facts in the order of the file. */
	List<Measured> facts() {
		List<Measured> facts = new ArrayList<>();
		parts.head().forEach(row -> fact(row, facts));
		parts.calibrations().forEach(row -> calibration(row, facts));
		parts.end().forEach(row -> end(row.cell(0), facts));
		return facts;
	}

	/** Lines at the top and at the end that are no key with a value. */
	List<NotUnderstood> left() {
		Stream<Row> head = parts.head().stream().filter(row -> row.used() == 1 && !KNOWN.contains(key(row)));
		Stream<Row> end = parts.end().stream().filter(row -> row.used() > 1 || row.cell(0).text().indexOf(':') < 0);
		return Stream.concat(head, end).filter(row -> !row.isBlank()).map(row -> new NotUnderstood("line", row.text(), row.place())).toList();
	}

	/** The table of calibrators, line by line. */
	List<NotUnderstood> calibrators() {
		return parts.calibrators().stream().map(row -> new NotUnderstood("CALInfo", row.text(), row.place())).toList();
	}

	private void fact(Row row, List<Measured> facts) {
		String key = key(row);
		if (row.used() < 2) {
			return;
		}
		Cell value = row.cell(1).under(row.cell(0));
		switch (key) {
		case "program" -> program(row, facts);
		case "date" -> facts.add(cells.text("date", joined(row)));
		case "samplevolume" -> facts.add(cells.number("sample volume setting", "uL", value));
		case "samples" -> samples(row, facts);
		case "protocolplate", "protocolmicrosphere" -> pairs(row, key, facts);
		case "batchstarttime" -> facts.add(Measured.text("batch start time", value.text(), value.place()));
		default -> facts.add(cells.text(TERMS.getOrDefault(key, key), joined(row)));
		}
	}

	/** {@code Program,xPONENT,,FLEXMAP 3D}: the instrument stands behind an empty cell; what else there is stays under the key. */
	private void program(Row row, List<Measured> facts) {
		facts.add(cells.text("software name", row.cell(1).under(row.cell(0))));
		List<Cell> more = row.cells().subList(2, row.used()).stream().filter(cell -> !cell.isBlank()).map(cell -> cell.under(row.cell(0))).toList();
		Optional<Cell> model = more.stream().filter(cell -> cell.place().column() == MODEL).findFirst().or(() -> more.stream().findFirst());
		model.ifPresent(cell -> facts.add(cells.text("model number", cell)));
		more.stream().filter(cell -> !model.get().equals(cell)).forEach(cell -> facts.add(cells.text("program", cell)));
	}

	/** {@code Samples,96,Min Events,100,Per Bead} */
	private void samples(Row row, List<Measured> facts) {
		facts.add(cells.number("samples", "1", row.cell(1).under(row.cell(0))));
		if (row.used() > 3) {
			facts.add(cells.number("minimum assay bead count threshold setting", "1", row.cell(3).under(row.cell(2))));
		}
		if (row.used() > 4) {
			facts.add(cells.text("min events", row.cell(4).under(row.cell(2))));
		}
	}

	/** {@code ProtocolPlate,Name,Current 96-well plate,Type,96,Plates,1}: a name and a value by turns. */
	private void pairs(Row row, String key, List<Measured> facts) {
		facts.add(cells.text(key, row.cell(1).under(row.cell(0))));
		for (int i = 1; i + 1 < row.used(); i += 2) {
			String name = Spelling.folded(row.cell(i).text());
			Cell value = row.cell(i + 1).under(row.cell(i));
			boolean wells = key.equals("protocolplate") && name.equals("type") && value.text().matches("\\d+");
			facts.add(wells ? cells.number("plate well count", "1", value) : cells.text(key + "/" + name, value));
		}
	}

	private void calibration(Row row, List<Measured> facts) {
		Cell value = joined(row);
		String name = row.cell(0).text();
		facts.add(cells.text("calibration name", new Cell(name.replaceFirst("(?i)^last ", ""), row.cell(0).place())));
		Matcher parted = CALIBRATION.matcher(value.text());
		if (!parted.matches()) {
			facts.add(cells.text("calibration report", value));
			return;
		}
		if (!parted.group(1).isEmpty()) {
			facts.add(Measured.text("calibration report", parted.group(1), value.place()));
		}
		facts.add(Measured.text("calibration time", parted.group(2), value.place()));
	}

	private void end(Cell cell, List<Measured> facts) {
		String[] parted = cell.text().split(":", 2);
		if (parted.length == 2) {
			facts.add(cells.text(parted[0].toLowerCase(Locale.ROOT), new Cell(parted[1], cell.place())));
		}
	}

	private static Cell joined(Row row) {
		String text = String.join(" ", row.cells().subList(1, Math.max(1, row.used())).stream().map(Cell::text).toList());
		return new Cell(text, row.cell(1).place()).under(row.cell(0));
	}

	private static String key(Row row) {
		return Spelling.folded(row.cell(0).text()).replace(" ", "").equals("countrycode") ? "country code"
				: Spelling.folded(row.cell(0).text());
	}
}
