/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.gen5;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.stemma.api.instrument.Measured;
import org.stemma.formats.plate.WellNumbers;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;

/**
 * One channel of a step that takes images, with its settings.
 *
 * @param step  the step
 * @param head  the line that begins the channel
 * @param lines the lines of its settings
 * @param focus whether the first channel of the step, and with it each, is focused by itself
 */
record ImageChannel(ReadStep step, Cell head, List<Row> lines, boolean focus) {

	private static final Pattern HEAD = Pattern.compile("Channel \\d+:.*|Colou?r Camera\\b.*");
	private static final Pattern AFTER = Pattern
			.compile("(Horizontal offset|Vertical offset|Delay after|Montage|Ignore montage|Number of slices|Z-Stack).*");
	private static final Pattern FILTERS = Pattern.compile("Channel \\d+:\\s+(.+?)\\s+(\\d{3}),(\\d{3})");
	private static final Pattern FOCUS = Pattern.compile("(?i)(laser autofocus|autofocus with(out)? optional scan).*");

	ImageChannel {
		lines = List.copyOf(lines);
	}

	/** The channels of a step, in order. */
	static List<ImageChannel> of(ReadStep step) {
		List<ImageChannel> channels = new ArrayList<>();
		List<Row> rows = step.lines();
		for (int i = 0; i < rows.size(); i++) {
			if (HEAD.matcher(rows.get(i).cell(1).text()).matches()) {
				int end = i + 1;
				while (end < rows.size() && !HEAD.matcher(rows.get(end).cell(1).text()).matches()
						&& !AFTER.matcher(rows.get(end).cell(1).text()).matches()) {
					end++;
				}
				List<Row> lines = rows.subList(i + 1, end);
				boolean focus = channels.isEmpty() ? focuses(lines) : channels.getFirst().focus;
				channels.add(new ImageChannel(step, rows.get(i).cell(1), lines, focus));
			}
		}
		return channels;
	}

	/** Its settings and those of its step as values. */
	List<Measured> values(WellNumbers numbers) {
		Settings own = Settings.of(lines);
		List<Measured> values = new ArrayList<>();
		values.add(Measured.text("detection type", step.mode().detection(), step.cell().place()));
		own.first("Camera gain").ifPresent(cell -> values.add(Measured.text("detector gain setting", cell.text(), cell.place())));
		number("magnification setting", "1", step.details().first("Objective"), numbers, values);
		number("exposure duration setting", "ms", own.first("Integration time"), numbers, values);
		number("illumination setting", "1", own.first("LED intensity"), numbers, values);
		images(values);
		values.add(Measured.text("auto focus setting", String.valueOf(focus), head.place()));
		light(numbers, values);
		return values;
	}

	private static boolean focuses(List<Row> lines) {
		return lines.stream().anyMatch(row -> FOCUS.matcher(row.cell(1).text()).matches());
	}

	private void light(WellNumbers numbers, List<Measured> values) {
		Matcher filters = FILTERS.matcher(head.text());
		String folded = head.text().toLowerCase(Locale.ROOT).replace(" ", "");
		if (filters.matches()) {
			values.add(Measured.text("fluorescent tag setting", filters.group(1), head.place()));
			number("excitation wavelength setting", "nm", Optional.of(new Cell(filters.group(2), head.place())), numbers, values);
			number("detector wavelength setting", "nm", Optional.of(new Cell(filters.group(3), head.place())), numbers, values);
		} else if (folded.contains("brightfield")) {
			values.add(Measured.text("transmitted light setting", "brightfield", head.place()));
		} else if (folded.contains("phasecontrast")) {
			values.add(Measured.text("transmitted light setting", "phase contrast", head.place()));
		}
	}

	private void images(List<Measured> values) {
		Optional<Cell> rows = step.details().first("Montage rows").filter(cell -> cell.text().matches("\\d{1,4}"));
		Optional<Cell> columns = step.details().first("columns").filter(cell -> cell.text().matches("\\d{1,4}"));
		if (rows.isPresent() && columns.isPresent()) {
			BigDecimal count = new BigDecimal(rows.get().text()).multiply(new BigDecimal(columns.get().text()));
			values.add(Measured.number("image count setting", count, "1", rows.get().text() + " x " + columns.get().text(),
					rows.get().place()));
		}
	}

	private static void number(String field, String unit, Optional<Cell> cell, WellNumbers numbers, List<Measured> values) {
		cell.map(one -> new Cell(one.text().replaceFirst("(?i)\\s*(x|msec)\\b.*$", ""), one.place()))
				.filter(one -> one.text().matches("\\d+([.,]\\d+)?")).flatMap(one -> numbers.read(field, unit, one))
				.ifPresent(values::add);
	}
}
