/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.field;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.stemma.api.Place;
import org.stemma.api.Problem;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.field.FieldRule.Kind;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.value.DateOrder;
import org.stemma.formats.value.DayAlone;
import org.stemma.formats.value.NumberStyle;

/**
 * How a file writes numbers and dates: as its own cells prove, else as the reader's settings of the instrument say
 * ({@link StatedStyle}), else as its locale says, else undecided.
 *
 * @param numbers what separates decimals
 * @param dates   the date order of each time column
 * @param zone    the laboratory's zone
 */
record Conventions(NumberStyle numbers, Map<FieldRule, DateOrder> dates, ZoneId zone) {

	Conventions {
		Objects.requireNonNull(numbers, "numbers");
		dates = Map.copyOf(dates);
		Objects.requireNonNull(zone, "zone");
	}

	/** The conventions of a file; a note says when the locale had to decide. */
	static Conventions of(Binding binding, List<Row> rows, ReaderSettings settings, ProblemLog log) {
		Map<FieldRule, DateOrder> dates = new HashMap<>();
		List<Column> times = binding.columns(Kind.TIME);
		DateOrder together = DateOrder.provenBy(dates(times, rows));
		for (Column time : times) {
			dates.put(time.rule(), order(dates(List.of(time), rows), together, time.header().place(), settings, log));
		}
		List<Column> numbers = binding.columns(Kind.NUMBER);
		NumberStyle style = numbers.isEmpty() ? NumberStyle.UNDECIDED
				: style(written(cells(numbers, rows)), numbers.getFirst().header().place(), settings, log);
		return new Conventions(style, dates, settings.zone());
	}

	/** What separates the decimals of these numbers; a note at the place says when the locale had to decide. */
	static NumberStyle style(List<String> texts, Place place, ReaderSettings settings, ProblemLog log) {
		NumberStyle proven = NumberStyle.provenBy(texts);
		if (proven != NumberStyle.UNDECIDED || !NumberStyle.asks(texts)) {
			return proven;
		}
		StatedStyle stated = StatedStyle.of(settings.options());
		if (stated.numbers() != NumberStyle.UNDECIDED || settings.locale().isEmpty()) {
			return stated.numbers();
		}
		NumberStyle usual = NumberStyle.of(settings.locale().get(), texts);
		if (usual != NumberStyle.UNDECIDED) {
			log.add(byLocale("number.style-by-locale", "number", "what separates its decimals", settings.locale().get(), place));
		}
		return usual;
	}

	/** The order of these dates, which the rest of the file may prove; a note at the place says when the locale had to decide. */
	static DateOrder order(List<String> texts, DateOrder together, Place place, ReaderSettings settings, ProblemLog log) {
		DateOrder own = DateOrder.provenBy(texts);
		if (own != DateOrder.UNDECIDED || !DateOrder.asks(texts)) {
			return own;
		}
		if (together == DateOrder.DAY_FIRST || together == DateOrder.MONTH_FIRST) {
			return together;
		}
		StatedStyle stated = StatedStyle.of(settings.options());
		if (stated.dates() != DateOrder.UNDECIDED || settings.locale().isEmpty()) {
			return stated.dates() != DateOrder.UNDECIDED ? stated.dates() : together;
		}
		log.add(byLocale("time.order-by-locale", "date", "which number is the day", settings.locale().get(), place));
		return DateOrder.of(settings.locale().get());
	}

	private static Problem byLocale(String code, String what, String open, Locale locale, Place place) {
		return Problem.note(code, "No " + what + " in the file proves " + open + "; read as the instrument's locale "
				+ locale.toLanguageTag() + " writes it.", place);
	}

	/** The texts of those that are written: a number that is stored says nothing of how others are written. */
	static List<String> written(List<Cell> cells) {
		return cells.stream().filter(cell -> cell.kind() != Cell.Kind.NUMBER).map(Cell::text).toList();
	}

	private static List<String> dates(List<Column> columns, List<Row> rows) {
		return cells(columns, rows).stream().map(cell -> DayAlone.begun(cell).orElse(cell).text()).toList();
	}

	private static List<Cell> cells(List<Column> columns, List<Row> rows) {
		return rows.stream().flatMap(row -> columns.stream().map(column -> row.cell(column.index()))).toList();
	}
}
