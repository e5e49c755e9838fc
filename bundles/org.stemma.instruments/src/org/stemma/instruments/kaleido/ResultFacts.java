/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.kaleido;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.stemma.api.instrument.Measured;
import org.stemma.formats.plate.Detection;
import org.stemma.formats.plate.KeyedFact;
import org.stemma.formats.plate.TitledGrid;
import org.stemma.formats.plate.WellNumbers;
import org.stemma.formats.table.Cell;
import org.stemma.formats.value.Label;

/**
 * What holds for all wells of a table.
 *
 * @param facts      the lines around the tables
 * @param operations the settings of each measurement
 * @param numbers    reads the cells
 * @param third      whether version 3 wrote the file
 */
record ResultFacts(Facts facts, Operations operations, WellNumbers numbers, boolean third) {

	/** The name of a measurement with its number behind. */
	private static final Pattern NUMBERED = Pattern.compile("(.*?)\\s*\\d+");

	/** The facts about a table of a title, of what it measures. */
	List<Measured> of(TitledGrid grid, Cell title, Detection detection) {
		List<Measured> values = new ArrayList<>();
		List<KeyedFact> own = operations.of(title.text());
		Matcher numbered = NUMBERED.matcher(title.text());
		String experiment = numbered.matches() && !numbered.group(1).isBlank() ? numbered.group(1) : title.text();
		values.add(Measured.text("detection type", third ? detection.field() : experiment, title.place()));
		values.add(Measured.text("experiment type", experiment, title.place()));
		Barcode.of(grid).or(() -> facts.value("barcode"))
				.ifPresent(cell -> values.add(Measured.text("well plate identifier", cell.text(), cell.place())));
		Barcode.columns(grid).stream().filter(cell -> !cell.isBlank() && !cell.place().name().isBlank())
				.filter(cell -> !cell.place().name().equals(Barcode.NAME))
				.forEach(cell -> values.add(Measured.text(cell.place().name().toLowerCase(Locale.ROOT), cell.text(), cell.place())));
		number("detector distance setting (plate reader)", "mm", Operations.first(own, "measurement height"), values);
		number("number of averages", "1", Operations.first(own, "number of flashes"), values);
		boolean absorbance = detection == Detection.ABSORBANCE;
		Optional<Cell> excitation = wavelength(grid, "Exc wl / filter").or(() -> Operations.first(own, Operations.EXCITATION));
		number(absorbance ? "detector wavelength setting" : "excitation wavelength setting", "nm", excitation, values);
		if (!absorbance) {
			number("detector wavelength setting", "nm", wavelength(grid, "Ems wl").or(() -> Operations.first(own, Operations.EMISSION)), values);
		}
		Operations.first(own, "excitation / emission").filter(cell -> cell.text().matches("(?i)top|bottom"))
				.ifPresent(cell -> values.add(Measured.text("scan position setting (plate reader)",
						cell.text().toLowerCase(Locale.ROOT) + " scan position (plate reader)", cell.place())));
		int size = grid.grid().size();
		values.add(Measured.number("plate well count", BigDecimal.valueOf(size), "1", String.valueOf(size), title.place()));
		return values;
	}

	/** The wavelength that stands above the table itself, of which there may be one for each of several. */
	private static Optional<Cell> wavelength(TitledGrid grid, String column) {
		return Barcode.columns(grid).stream().filter(cell -> cell.place().name().equals(column) && cell.text().matches("\\d{3,4}")).findFirst();
	}

	private void number(String field, String unit, Optional<Cell> cell, List<Measured> values) {
		cell.filter(one -> one.text().matches("\\d{1,6}([.,]\\d{1,9})?")).filter(one -> fits(one, unit)).flatMap(one -> numbers.read(field, unit, one))
				.ifPresent(values::add);
	}

	/** Whether the name of the setting states this unit or none. */
	private static boolean fits(Cell cell, String unit) {
		return Label.parse(cell.place().name()).unit().filter(stated -> !stated.code().equals(unit)).isEmpty();
	}
}
