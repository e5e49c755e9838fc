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

import org.stemma.api.Problem;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.field.FieldRule.Kind;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.value.DateOrder;
import org.stemma.formats.value.NumberStyle;

/**
 * How a file writes numbers and dates: as its own cells prove, else as the instrument's locale says, else undecided.
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
		DateOrder together = DateOrder.provenBy(texts(times, rows));
		for (Column time : times) {
			dates.put(time.rule(), order(time, texts(List.of(time), rows), together, settings, log));
		}
		return new Conventions(style(binding.columns(Kind.NUMBER), rows, settings, log), dates, settings.zone());
	}

	private static NumberStyle style(List<Column> columns, List<Row> rows, ReaderSettings settings, ProblemLog log) {
		List<String> texts = texts(columns, rows);
		NumberStyle proven = NumberStyle.provenBy(texts);
		if (proven != NumberStyle.UNDECIDED || settings.locale().isEmpty() || !NumberStyle.asks(texts)) {
			return proven;
		}
		log.add(byLocale("number.style-by-locale", "number", "what separates its decimals", settings.locale().get(),
				columns.getFirst()));
		return NumberStyle.of(settings.locale().get());
	}

	private static DateOrder order(Column column, List<String> texts, DateOrder together, ReaderSettings settings,
			ProblemLog log) {
		DateOrder own = DateOrder.provenBy(texts);
		if (own != DateOrder.UNDECIDED || !DateOrder.asks(texts)) {
			return own;
		}
		if (together == DateOrder.DAY_FIRST || together == DateOrder.MONTH_FIRST || settings.locale().isEmpty()) {
			return together;
		}
		log.add(byLocale("time.order-by-locale", "date", "which number is the day", settings.locale().get(), column));
		return DateOrder.of(settings.locale().get());
	}

	private static Problem byLocale(String code, String what, String open, Locale locale, Column column) {
		return Problem.note(code, "No " + what + " in the file proves " + open + "; read as the instrument's locale "
				+ locale.toLanguageTag() + " writes it.", column.header().place());
	}

	private static List<String> texts(List<Column> columns, List<Row> rows) {
		return rows.stream().flatMap(row -> columns.stream().map(column -> row.cell(column.index()))).map(Cell::text)
				.toList();
	}
}
