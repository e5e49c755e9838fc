/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.msdworkbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.RunContent.NotUnderstood;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.field.GroupStatistics;
import org.stemma.formats.field.OpenTable;
import org.stemma.formats.field.RowDoubts;
import org.stemma.formats.field.StatisticRows;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.value.Label;
import org.stemma.formats.value.NumberStyle;
import org.stemma.formats.value.Unit;
import org.stemma.instruments.msdworkbench.SpotTables.Plate;

/** Makes the content of the plates of a file. For one file and thread. */
final class SpotResults {

	/** The names that the software gives: a letter for the role and a running number. */
	private static final Pattern OWN_NAME = Pattern.compile("[A-Z]\\d{3}");
	private static final Map<Character, String> ROLES = Map.of('S', "standard sample role", 'U', "unknown sample role", 'C',
			"control sample role", 'B', "blank role");

	private static final String CONCENTRATION = "mass concentration";

	private final List<Plate> plates;
	private final ReaderSettings settings;
	private final ProblemLog log;

	SpotResults(List<Plate> plates, ReaderSettings settings, ProblemLog log) {
		this.plates = plates;
		this.settings = settings;
		this.log = log;
	}

	/** A row of statistics with its values. */
	private record Stated(StatisticRows.Found row, List<Measured> values) {
	}

	Outcome<RunContent> content() {
		List<SampleContent> samples = new ArrayList<>();
		List<NotUnderstood> left = new ArrayList<>();
		List<Stated> statistics = new ArrayList<>();
		for (Plate plate : plates) {
			plate.above().forEach(row -> left.add(new NotUnderstood(row.cell(0).text(), row.text(), row.place())));
			OpenTable table = new OpenTable(SpotColumns.MAP, plate.table(), log);
			NumberStyle style = style(table.numbers());
			StatisticRows rows = table.sorted();
			rows.note(log);
			rows.samples().forEach(row -> samples.add(sample(plate, table, row, style)));
			rows.statistics().forEach(found -> statistics.add(new Stated(found, table.values(found.row(), style, log))));
		}
		log.add(Problem.note("time.unknown", "The file does not say when it was measured; the time is kept as unknown.",
				plates.getFirst().table().header().place()));
		new RowDoubts(samples).note(log).wells(log);
		GroupStatistics groups = new GroupStatistics(new RunContent(List.of(), samples, left));
		statistics.forEach(one -> groups.add(one.row(), one.values()));
		return log.outcome(groups.completed());
	}

	private SampleContent sample(Plate plate, OpenTable table, Row row, NumberStyle style) {
		Cell name = table.cell(row, "Sample");
		List<Measured> values = new ArrayList<>();
		plate.name().ifPresent(cell -> {
			values.add(Measured.text("well plate identifier", identifier(cell.text()), cell.place()));
			values.add(Measured.text("plate title", cell.text(), cell.place()));
		});
		if (OWN_NAME.matcher(name.text()).matches() && ROLES.containsKey(name.text().charAt(0))) {
			values.add(Measured.text("sample role type", ROLES.get(name.text().charAt(0)), name.place()));
		}
		Cell unit = table.cell(row, "Concentration Unit", "Concentration Units", "Conc. Unit", "Conc. Units", "Unit", "Units");
		table.values(row, style, log).forEach(value -> values.add(value.field().equals(CONCENTRATION) ? inUnit(value, unit) : value));
		return new SampleContent(name.text(), table.cell(row, "Well").text(), Optional.empty(), values, row.place());
	}

	/** A concentration in the unit that its row states, where its name states none. */
	private Measured inUnit(Measured value, Cell unit) {
		boolean named = Label.parse(value.place().name()).unit().isPresent();
		if (unit.isBlank() || named || value.value().isEmpty()) {
			return value;
		}
		Unit given = Unit.ofCode(value.unit());
		Optional<Unit> stated = Unit.parse(unit.text());
		if (stated.filter(one -> one.convertsTo(given)).isEmpty()) {
			log.add(new Mismatch("number.unit", unit.place(), unit.text(), "a unit that converts to " + given.code(),
					"The number is kept in that unit as it is written.").warning());
			return new Measured(value.field(), value.value(), value.text(), "{" + unit.text() + "}", value.state(), value.place());
		}
		return new Measured(value.field(), value.value().map(number -> stated.get().convert(number, given)), value.text(), value.unit(),
				value.state(), value.place());
	}

	/** The barcode in {@code Plate_2BO40AW287}; of a title that does not begin so, all of it. */
	private static String identifier(String title) {
		String last = title.substring(title.lastIndexOf('_') + 1).strip();
		return last.isEmpty() || !title.toLowerCase(Locale.ROOT).startsWith("plate") ? title : last;
	}

	/**
	 * Such tables write no marks between thousands by themselves: a number such as 2.100 has decimals. A spreadsheet may have put
	 * them there, which holds where the locale writes them so.
	 */
	private NumberStyle style(List<String> numbers) {
		NumberStyle proven = NumberStyle.provenBy(numbers);
		Optional<NumberStyle> usual = settings.locale().map(NumberStyle::of);
		return usual.filter(style -> proven == NumberStyle.UNDECIDED || style == proven).orElseGet(() -> NumberStyle.ungrouped(numbers, settings.locale()));
	}
}
