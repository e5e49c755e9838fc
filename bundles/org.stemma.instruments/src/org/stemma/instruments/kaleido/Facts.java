/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.kaleido;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.RunContent.NotUnderstood;
import org.stemma.formats.plate.KeyedFact;
import org.stemma.formats.plate.TitledGrid;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.value.Label;

/** The lines of a key and a value around the tables, each with the heading above it. */
final class Facts {

	private static final Set<String> HEADINGS = Set.of("measurement basic information", "measurement information",
			"instrument information", "protocol information", "plate type", "plate type information", "platemap",
			"operations", "measurements", "analysis", "comments", "measurement sequence", "details of measurement sequence",
			"post processing sequence", "export", "analysis result", "auto export parameters");

	private final List<KeyedFact> all = new ArrayList<>();
	private final List<NotUnderstood> left = new ArrayList<>();

	Facts(List<Row> rows, List<TitledGrid> grids) {
		Set<Integer> inGrids = grids.stream().flatMap(grid -> grid.grid().lines().stream()).map(line -> line.cells().place().line())
				.collect(Collectors.toSet());
		grids.forEach(grid -> inGrids.add(grid.grid().lines().getFirst().cells().place().line() - 1));
		Set<Integer> tables = Barcode.lines(grids.stream().filter(grid -> KaleidoRun.title(grid).isPresent()).toList());
		String section = "";
		for (Row row : rows) {
			String name = Label.parse(row.cell(0).text()).name();
			if (row.used() == 1 && HEADINGS.contains(name)) {
				section = name;
			} else if (!inGrids.contains(row.place().line()) && !row.isBlank() && !tables.contains(row.place().line())) {
				KeyedFact.of(section, row).ifPresent(all::add);
				leave(section, row);
			}
		}
	}

	/** Lists remarks, lines without a value, and what stands behind a value. */
	private void leave(String section, Row row) {
		boolean title = row.cell(0).text().startsWith("Result");
		if (!row.cell(0).isBlank() && !title && (section.equals("comments") || row.used() == 1 && !row.cell(0).text().endsWith(":"))) {
			left.add(new NotUnderstood(section, row.text(), row.place()));
		} else if (!title) {
			KeyedFact.more(row).forEach(cell -> left.add(new NotUnderstood(row.cell(0).text(), cell.text(), cell.place())));
		}
	}

	/** Lines that are no key with its value. */
	List<NotUnderstood> left() {
		return left;
	}

	List<KeyedFact> all() {
		return all;
	}

	/** The value of a key, its unit in brackets aside. */
	Optional<Cell> value(String key) {
		return Operations.first(all, key);
	}

	/** The second value of a key that stands twice with different values. */
	Optional<Cell> again(String key) {
		List<Cell> values = all.stream().filter(fact -> Label.parse(fact.key()).name().equals(key)).map(KeyedFact::value)
				.filter(cell -> !cell.isBlank()).toList();
		return values.stream().filter(cell -> !cell.text().equals(values.getFirst().text())).findFirst();
	}

	/** Facts about the run, under their terms where there are such. */
	List<Measured> run() {
		List<Measured> run = new ArrayList<>();
		for (KeyedFact fact : all) {
			if (!fact.section().equals("comments") && !fact.key().startsWith("Result")) {
				fact.measured(term(fact)).ifPresent(run::add);
			}
		}
		value("software version").ifPresent(cell -> run.add(Measured.text("software version",
				cell.text().replaceFirst("^[A-Za-z]+ ", ""), cell.place())));
		return run;
	}

	private static String term(KeyedFact fact) {
		return switch (Label.parse(fact.key()).name()) {
		case "instrument serial number" -> "equipment serial number";
		case "measurement signature" -> "experimental data identifier";
		case "protocol signature" -> "analytical method identifier";
		case "measurement mode" -> "measurement mode setting";
		case "software version" -> "software";
		default -> fact.key().toLowerCase(Locale.ROOT);
		};
	}
}
