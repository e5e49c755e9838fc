/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.envision;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.RunContent.NotUnderstood;
import org.stemma.formats.plate.KeyedFact;
import org.stemma.formats.plate.PlateGrid;
import org.stemma.formats.plate.Well;
import org.stemma.formats.plate.WellCell;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;

/** What stands around the tables: the assay, the type of plate, the map of wells, labels and filters. */
final class Protocol {

	private static final String MODEL = "EnVision";
	private static final Pattern WAVE = Pattern.compile("CWL=(\\d+(?:[.]\\d+)?)\\s*nm");
	private static final Pattern BAND = Pattern.compile("BW=(\\d+(?:[.]\\d+)?)\\s*nm");
	private static final Pattern SOFTWARE = Pattern.compile("Exported with (.+?) version (\\S+)");

	/** Headings of sections and tables. */
	private static final Pattern TITLE = Pattern.compile("Results for .*|Calculated results.*|(Plate|Background|Basic assay|Protocol) information"
			+ "|(Platemap|Plate|Plate type|Protocol|Calculations|Operations|Labels|Filters|Mirror modules|Instrument|Coordinates of corners|Auto export parameters):?");
	/** Headings of small tables that belong to the results below them. */
	private static final Set<String> TABLES = Set.of("Plate information", "Background information");

	private final List<KeyedFact> facts = new ArrayList<>();
	private final Map<String, Map<Well, Cell>> maps = new HashMap<>();
	private final List<NotUnderstood> left = new ArrayList<>();
	private final List<PlateGrid> mapGrids = new ArrayList<>();
	private Optional<Row> software = Optional.empty();
	private Optional<Row> again = Optional.empty();

	Protocol(List<Row> rows) {
		String section = "";
		String plate = "";
		boolean table = false;
		int at = 0;
		while (at < rows.size()) {
			Row row = rows.get(at);
			Optional<PlateGrid> grid = PlateGrid.at(rows, at).filter(found -> !found.lines().isEmpty());
			if (grid.isPresent()) {
				map(section, plate, grid.get());
				at = grid.get().end();
				continue;
			}
			table = TABLES.contains(row.cell(0).text()) || table && !row.isBlank();
			section = row.used() == 1 && row.cell(0).text().endsWith(":") ? row.cell(0).text() : section;
			plate = !table && row.cell(0).text().equals("Plate") ? last(row) : plate;
			if (SOFTWARE.matcher(row.cell(0).text()).matches()) {
				again = software.isPresent() ? Optional.of(row) : Optional.empty();
				software = Optional.of(row);
			} else if (row.used() > 1 && !table) {
				KeyedFact.of(section, row).ifPresent(facts::add);
				KeyedFact.more(row).forEach(cell -> left.add(new NotUnderstood(row.cell(0).text(), cell.text(), cell.place())));
			} else if (row.used() == 1 && !table && !TITLE.matcher(row.cell(0).text()).matches()) {
				left.add(new NotUnderstood(section, row.text(), row.place()));
			}
			at++;
		}
	}

	/** Whether the line stands that ends an export. */
	boolean ended() {
		return software.isPresent();
	}

	/** The end of a second export in the file. */
	Optional<Row> again() {
		return again;
	}

	/** The maps of wells. */
	List<PlateGrid> maps() {
		return mapGrids;
	}

	/** Lines that are no key with its value, and what stands behind a value. */
	List<NotUnderstood> left() {
		return left;
	}

	/** The value of the first line with a key; blank cells count as none. */
	Optional<Cell> value(String key) {
		return facts.stream().filter(fact -> fact.is(key)).map(KeyedFact::value).filter(cell -> !cell.isBlank()).findFirst();
	}

	/** The symbol of a well in the map of a plate. */
	Optional<Cell> symbol(String plate, Well well) {
		return Optional.ofNullable(maps.getOrDefault(plate, Map.of()).get(well)).filter(cell -> !cell.isBlank());
	}

	/** A setting of a label, which begins with a line of the label's name. */
	Optional<Cell> setting(String label, String key) {
		boolean inside = false;
		for (KeyedFact fact : facts) {
			if (fact.section().equals("Labels:")) {
				inside = fact.is(label) || inside && !fact.value().text().matches("\\d{6,8}");
				if (inside && fact.is(key)) {
					return Optional.of(fact.value()).filter(cell -> !cell.isBlank() && !cell.text().equals("N/A"));
				}
			}
		}
		return Optional.empty();
	}

	/** Wavelength and bandwidth of a filter as values, as its description says them. */
	List<Measured> filter(Cell name, String wavelength, String bandwidth) {
		List<Measured> values = new ArrayList<>();
		for (int i = 0; i < facts.size(); i++) {
			if (facts.get(i).section().equals("Filters:") && facts.get(i).is(name.text())) {
				for (KeyedFact fact : facts.subList(i, Math.min(i + 4, facts.size()))) {
					if (fact.is("Description")) {
						number(WAVE, fact.value(), wavelength, values);
						number(BAND, fact.value(), bandwidth, values);
					}
				}
				return values;
			}
		}
		return values;
	}

	/** All lines as facts about the run. */
	List<Measured> run() {
		List<Measured> run = new ArrayList<>();
		software.ifPresent(row -> {
			Matcher parts = SOFTWARE.matcher(row.cell(0).text());
			parts.matches();
			run.add(Measured.text("software name", parts.group(1), row.cell(0).place()));
			if (parts.group(1).startsWith(MODEL)) {
				run.add(Measured.text("model number", MODEL, row.cell(0).place()));
			}
			run.add(Measured.text("software version", parts.group(2), row.cell(0).place()));
		});
		facts.forEach(fact -> fact.measured(term(fact)).ifPresent(run::add));
		return run;
	}

	/** The dates in it, which may prove which number is the day. */
	List<String> dates() {
		return facts.stream().map(fact -> fact.value().text()).filter(text -> text.matches("\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}.*"))
				.toList();
	}

	private static String term(KeyedFact fact) {
		return switch (fact.key()) {
		case "Assay ID" -> "experimental data identifier";
		case "Protocol ID" -> "analytical method identifier";
		case "Serial#" -> "equipment serial number";
		case "Nickname" -> "device identifier";
		default -> fact.key().toLowerCase(java.util.Locale.ROOT);
		};
	}

	private static void number(Pattern pattern, Cell cell, String field, List<Measured> values) {
		Matcher found = pattern.matcher(cell.text());
		if (found.find()) {
			values.add(Measured.number(field, new BigDecimal(found.group(1)), "nm", found.group(), cell.place()));
		}
	}

	private void map(String section, String plate, PlateGrid grid) {
		if (section.equals("Platemap:")) {
			mapGrids.add(grid);
			Map<Well, Cell> wells = maps.computeIfAbsent(plate, any -> new HashMap<>());
			grid.lines().stream().flatMap(line -> line.wells().stream())
					.forEach((WellCell one) -> wells.putIfAbsent(one.well(), one.cell()));
		}
	}

	private static String last(Row row) {
		return row.cell(row.used() - 1).text();
	}
}
