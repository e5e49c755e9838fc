/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.lunatic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.stemma.api.Outcome;
import org.stemma.api.instrument.Curve;
import org.stemma.api.instrument.Curve.Axis;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.Measured.State;
import org.stemma.api.instrument.MeasuredTime;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.field.AbsorbanceFactor;
import org.stemma.formats.field.GroupStatistics;
import org.stemma.formats.field.OpenTable;
import org.stemma.formats.field.RowDoubts;
import org.stemma.formats.field.StatisticRows;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.table.Table;
import org.stemma.formats.value.DayAndClock;
import org.stemma.formats.value.FileClock;
import org.stemma.formats.value.NumberStyle;

/** Makes the content of a table of wells and the head above it. For one file and thread. */
final class WellTable {

	private static final String NUCLEIC_ACID = "260";

	private final AbsorbanceFactor factor = new AbsorbanceFactor();
	private final Table table;
	private final ReportKeys keys;
	private final ReaderSettings settings;
	private final ProblemLog log;
	private final OpenTable open;
	private final ScatteringPeaks peaks;
	private final Map<String, Cell> wavelengths = new LinkedHashMap<>();

	WellTable(Table table, List<Row> above, ReaderSettings settings, ProblemLog log) {
		this.table = table;
		this.keys = new ReportKeys(above);
		this.settings = settings;
		this.log = log;
		this.open = new OpenTable(LunaticColumns.map(table.header()), table, log);
		this.peaks = new ScatteringPeaks(table.header());
		table.header().cells().forEach(cell -> LunaticColumns.wavelengthAtOneCentimetre(cell.text())
				.ifPresent(wavelength -> wavelengths.putIfAbsent(wavelength, cell)));
	}

	Outcome<RunContent> content() {
		List<String> numbers = open.numbers();
		NumberStyle proven = NumberStyle.provenBy(numbers);
		NumberStyle style = proven == NumberStyle.UNDECIDED ? NumberStyle.ungrouped(numbers, settings.locale()) : proven;
		List<String> dates = new ArrayList<>(open.sorted().samples().stream().map(row -> when(row).text()).toList());
		dates.add(keys.date().map(Cell::text).orElse(""));
		FileClock clock = new FileClock(dates, keys.texts(), settings, log);
		StatisticRows rows = open.sorted();
		rows.note(log);
		List<SampleContent> samples = rows.samples().stream().map(row -> sample(row, style, clock)).toList();
		new RowDoubts(samples).note(log).wells(log);
		samples.forEach(this::checkFactor);
		GroupStatistics groups = new GroupStatistics(new RunContent(keys.facts(), samples, keys.left()));
		rows.statistics().forEach(found -> groups.add(found, open.values(found.row(), style, log)));
		return log.outcome(groups.completed());
	}

	private SampleContent sample(Row row, NumberStyle style, FileClock clock) {
		List<Measured> values = new ArrayList<>();
		List<Measured> all = open.values(row, style, log);
		all.stream().filter(value -> !peaks.owns(value)).forEach(value -> values.add(absorbance(value, values)));
		values.addAll(peaks.of(all));
		return new SampleContent(open.cell(row, "Sample name").text(), open.cell(row, "Plate Position").text(),
				time(row, clock), values, spectrum(values, row), row.place());
	}

	private void checkFactor(SampleContent sample) {
		boolean only = wavelengths.size() == 1 && wavelengths.containsKey(NUCLEIC_ACID);
		factor.check(sample, sample.measured("concentration"), sample.measured(only ? "absorbance" : "a" + NUCLEIC_ACID),
				sample.measured("concentration factor"), log);
	}

	/** A single wavelength is the absorbance; several stay apart by their names. */
	private Measured absorbance(Measured value, List<Measured> values) {
		if (value.field().equals("angles measured") && value.text().matches("\\d{1,3}(?:\\.\\d{1,3})?")) {
			return Measured.number(value.field(), new BigDecimal(value.text()), "1", value.text(), value.place());
		}
		if (wavelengths.size() != 1 || !value.field().equals("a" + wavelengths.keySet().iterator().next())) {
			return value;
		}
		Map.Entry<String, Cell> only = wavelengths.entrySet().iterator().next();
		values.add(Measured.number("detector wavelength setting", new BigDecimal(only.getKey()), "nm", only.getValue().text(),
				only.getValue().place()));
		return new Measured("absorbance", value.value(), value.text(), value.unit(), value.state(), value.place());
	}

	private List<Curve> spectrum(List<Measured> values, Row row) {
		if (wavelengths.size() < 2) {
			return List.of();
		}
		List<BigDecimal> at = new ArrayList<>();
		List<Optional<BigDecimal>> of = new ArrayList<>();
		wavelengths.keySet().stream().sorted().forEach(wavelength -> {
			at.add(new BigDecimal(wavelength));
			of.add(values.stream().filter(value -> value.field().equals("a" + wavelength) && value.state() == State.VALUE).findFirst()
					.flatMap(Measured::value));
		});
		return List.of(new Curve("absorption spectrum data cube", new Axis("wavelength", "nm"), new Axis("absorbance", "{AU}"),
				at, of, row.place()));
	}

	private Optional<MeasuredTime> time(Row row, FileClock clock) {
		Cell own = when(row);
		if (own.isBlank() && keys.date().isEmpty() && open.has("Date")) {
			log.add(new Mismatch("time.missing", own.place(), "", "when the sample was measured", "The time is kept as unknown.").warning());
		}
		return own.isBlank() ? keys.date().flatMap(clock::read) : clock.read(own);
	}

	/** Date and time of a row, which stand in two columns or in one. */
	private Cell when(Row row) {
		return DayAndClock.joined(open.cell(row, "Date"), open.cell(row, "Time"));
	}
}
