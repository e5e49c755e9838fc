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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.stemma.api.instrument.Curve;
import org.stemma.api.instrument.Curve.Axis;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.Measured.State;
import org.stemma.api.instrument.MeasuredTime;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.section.RowTable;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.value.DayAndClock;

/** Makes samples of the rows of an export: wavelengths out of the names of columns, a spectrum out of its many columns. */
final class AbsorbanceRows {

	private static final Pattern SPECTRUM = Pattern.compile("\\d{3,4}(?:[.,]\\d+)?(?: ?nm)?");
	private static final Pattern FORMULA = Pattern.compile("formula value (\\d+)", Pattern.CASE_INSENSITIVE);
	private static final Axis WAVELENGTH = new Axis("wavelength", "nm");
	private static final Axis ABSORBANCE = new Axis("absorbance", "{AU}");

	private static final Pattern NUCLEIC_ACID = Pattern.compile("nucleic acid|260/A?230", Pattern.CASE_INSENSITIVE);

	/** So many columns named by wavelengths are no spectrum. */
	private static final int FEW = 10;

	private final RowTable table;
	private final Set<String> spectrum;

	AbsorbanceRows(RowTable table) {
		this.table = table;
		this.spectrum = spectrum(table.table().names());
	}

	/** The columns of a spectrum; a few named by whole wavelengths with their unit are absorbances of their own. */
	private static Set<String> spectrum(List<String> names) {
		Set<String> spectrum = names.stream().filter(name -> SPECTRUM.matcher(name).matches()).collect(Collectors.toCollection(LinkedHashSet::new));
		boolean single = spectrum.size() <= FEW && spectrum.stream().allMatch(name -> AbsorbanceColumn.of(name).isPresent());
		return single ? Set.of() : spectrum;
	}

	/** Day and time of a row, which stand in one column or in two. */
	Cell clock(Row row) {
		return DayAndClock.joined(table.cell(row, "Date and Time", "Date & Time", "Date"), table.cell(row, "Time"));
	}

	/** The sample of a row with its concentration in the unit that stands beside it, in place of what was kept as written. */
	SampleContent sample(Row row, String[] names, Optional<MeasuredTime> time, String[] concentrations, String[] units) {
		SampleContent sample = sample(row, names, time);
		List<Measured> values = new ArrayList<>(sample.measurements());
		values.removeIf(value -> value.field().equals(NanoDropFields.AS_WRITTEN) || value.field().equals("time"));
		if (table.table().has(concentrations)) {
			Cell unit = table.cell(row, units);
			table.inUnit(UnitName.concentration(unit.text()), table.cell(row, concentrations), unit).ifPresent(values::add);
		}
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
			} else if (!spectrum.contains(value.place().name())) {
				add(row, value, values);
			}
		}
		String well = table.cell(row, "Well", "Location", "Well/Cuvette").text();
		return new SampleContent(table.cell(row, names).text(), well, time, values, spectrum(row).map(List::of).orElse(List.of()),
				row.place());
	}

	private void add(Row row, Measured value, List<Measured> values) {
		String name = value.place().name();
		boolean ownName = value.field().equals(NanoDropFields.ABSORBANCE) || value.field().equals(name.toLowerCase(Locale.ROOT));
		Optional<AbsorbanceColumn> column = AbsorbanceColumn.of(name).filter(found -> ownName);
		if (column.isPresent()) {
			values.add(column.get().beside(value));
			values.add(absorbance(value));
		} else {
			values.add(named(row, ownName ? UnitName.named(value, name) : value));
		}
	}

	/** An absorbance of a column that no rule knows, in its unit; a word in its place is read as the state that it means. */
	private Measured absorbance(Measured value) {
		if (value.field().equals(NanoDropFields.ABSORBANCE)) {
			return value;
		}
		boolean word = value.value().isEmpty() && value.state() == State.VALUE;
		return word ? table.inUnit(NanoDropFields.ABSORBANCE, new Cell(value.text(), value.place()), new Cell("AU", value.place())).orElse(value)
				: new Measured(NanoDropFields.ABSORBANCE, value.value(), value.text(), value.value().isPresent() ? "{AU}" : "", value.state(),
						value.place());
	}

	/** The value of a formula under the name that the row gives to the formula. */
	private Measured named(Row row, Measured value) {
		Matcher formula = FORMULA.matcher(value.place().name());
		if (!formula.matches()) {
			return factor(value);
		}
		Cell name = table.cell(row, "Formula Name " + formula.group(1));
		String field = name.isBlank() ? value.field() : name.text().toLowerCase(Locale.ROOT);
		Optional<BigDecimal> number = value.value().or(() -> table.number(new Cell(value.text(), value.place())));
		return new Measured(field, number, value.text(), number.isPresent() ? "1" : "",
				number.isPresent() || value.state() == State.MISSING ? value.state() : State.MISSING, value.place());
	}

	/** The factor of a table without nucleic acids is one of cells or of something else. */
	private Measured factor(Measured value) {
		return value.field().equals("nucleic acid factor") && value.place().name().equalsIgnoreCase("factor")
				&& table.table().names().stream().noneMatch(name -> NUCLEIC_ACID.matcher(name).find())
						? new Measured("factor", value.value(), value.text(), value.unit(), value.state(), value.place()) : value;
	}

	private Optional<Curve> spectrum(Row row) {
		List<BigDecimal> at = new ArrayList<>();
		List<Optional<BigDecimal>> values = new ArrayList<>();
		for (String name : spectrum) {
			at.add(new BigDecimal(name.replaceAll(" ?nm", "").replace(',', '.')));
			values.add(table.number(table.cell(row, name)));
		}
		return at.isEmpty() ? Optional.empty()
				: Optional.of(new Curve("absorption spectrum data cube", WAVELENGTH, ABSORBANCE, at, values, row.place()));
	}
}
