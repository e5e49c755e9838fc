/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.nanodrop;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.stemma.api.instrument.Curve;
import org.stemma.api.instrument.Curve.Axis;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.Measured.State;
import org.stemma.api.instrument.MeasuredTime;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.section.RowTable;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;

/** Makes samples of the rows of an export: wavelengths out of the names of columns, a spectrum out of its many columns. */
final class AbsorbanceRows {

	private static final Pattern NAMED = Pattern.compile("A(\\d{3})(?: 10mm| \\(Abs\\))?", Pattern.CASE_INSENSITIVE);
	private static final Pattern SPECTRUM = Pattern.compile("\\d{3,4}(?:[.,]\\d+)?(?: ?nm)?");
	private static final Pattern FORMULA = Pattern.compile("formula value (\\d+)", Pattern.CASE_INSENSITIVE);
	private static final Axis WAVELENGTH = new Axis("wavelength", "nm");
	private static final Axis ABSORBANCE = new Axis("absorbance", "{AU}");

	private final RowTable table;

	AbsorbanceRows(RowTable table) {
		this.table = table;
	}

	/** Day and time of a row, which stand in one column or in two. */
	Cell clock(Row row) {
		Cell date = table.cell(row, "Date and Time", "Date & Time", "Date");
		String time = table.cell(row, "Time").text();
		return new Cell(time.isEmpty() ? date.text() : date.text() + " " + time, date.place());
	}

	/** The sample of a row with its concentration in the unit that stands beside it, in place of what was kept as written. */
	SampleContent sample(Row row, String[] names, Optional<MeasuredTime> time, String[] concentrations, String[] units) {
		SampleContent sample = sample(row, names, time);
		List<Measured> values = new ArrayList<>(sample.measurements());
		values.removeIf(value -> value.field().equals("concentration as written") || value.field().equals("time"));
		table.inUnit(NanoDropFields.CONCENTRATION, table.cell(row, concentrations), table.cell(row, units)).ifPresent(values::add);
		return new SampleContent(sample.sample(), sample.well(), sample.time(), values, sample.curves(), sample.place());
	}

	/** The sample of a row. */
	SampleContent sample(Row row, String[] names, Optional<MeasuredTime> time) {
		List<Measured> values = new ArrayList<>();
		List<Measured> all = table.values(row);
		for (int i = 0; i < all.size(); i++) {
			Measured value = all.get(i);
			boolean pairBlank = value.field().equals(NanoDropFields.WAVELENGTH) && value.text().isEmpty();
			if (pairBlank && i + 1 < all.size() && all.get(i + 1).text().isEmpty()) {
				i++;
			} else if (!SPECTRUM.matcher(value.place().name()).matches()) {
				wavelength(value).ifPresent(values::add);
				values.add(named(row, value));
			}
		}
		String well = table.cell(row, "Well", "Location", "Well/Cuvette").text();
		return new SampleContent(table.cell(row, names).text(), well, time, values, spectrum(row).map(List::of).orElse(List.of()),
				row.place());
	}

	/** The wavelength that the name of an absorbance column states. */
	private static Optional<Measured> wavelength(Measured value) {
		Matcher name = NAMED.matcher(value.place().name());
		return value.field().equals(NanoDropFields.ABSORBANCE) && name.matches()
				? Optional.of(Measured.number(NanoDropFields.WAVELENGTH, new BigDecimal(name.group(1)), "nm", value.place().name(), value.place()))
				: Optional.empty();
	}

	/** The value of a formula under the name that the row gives to the formula. */
	private Measured named(Row row, Measured value) {
		Matcher formula = FORMULA.matcher(value.place().name());
		if (!formula.matches()) {
			return value;
		}
		Cell name = table.cell(row, "Formula Name " + formula.group(1));
		String field = name.isBlank() ? value.field() : name.text().toLowerCase(Locale.ROOT);
		Optional<BigDecimal> number = value.value().or(() -> table.number(new Cell(value.text(), value.place())));
		return new Measured(field, number, value.text(), number.isPresent() ? "1" : "",
				number.isPresent() || value.state() == State.MISSING ? value.state() : State.MISSING, value.place());
	}

	private Optional<Curve> spectrum(Row row) {
		List<BigDecimal> at = new ArrayList<>();
		List<Optional<BigDecimal>> values = new ArrayList<>();
		for (String name : table.table().names()) {
			if (SPECTRUM.matcher(name).matches()) {
				at.add(new BigDecimal(name.replaceAll(" ?nm", "").replace(',', '.')));
				values.add(table.number(table.cell(row, name)));
			}
		}
		return at.isEmpty() ? Optional.empty()
				: Optional.of(new Curve("absorption spectrum data cube", WAVELENGTH, ABSORBANCE, at, values, row.place()));
	}
}
