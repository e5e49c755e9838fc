/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.value;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;

import org.stemma.api.instrument.MeasuredTime;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.table.Cell;

/** Reads cells as clock times in the date order of one file. Says in the log what cannot be read for certain. */
public final class TimeReader {

	private static final Pattern TOO_NARROW = Pattern.compile("#{3,}");

	/** A number of days since 1900 as spreadsheets store dates, of the years 1982 to 2119. */
	private static final Pattern DAYS = Pattern.compile("[3-7]\\d{4}([.,]\\d+)?");

	private final DateOrder order;
	private final ZoneId laboratory;
	private final ProblemLog log;

	/** A reader for dates of that order; the laboratory's zone is taken where the file names none. */
	public TimeReader(DateOrder order, ZoneId laboratory, ProblemLog log) {
		this.order = order;
		this.laboratory = laboratory;
		this.log = log;
	}

	/** Whether a text is a date, or a date with a clock time, whichever number is the day. */
	public static boolean isTime(String text) {
		return ClockText.of(text).isPresent();
	}

	/**
	 * Reads a cell that is not blank. A date that no calendar has is the file's own fault, which nobody can mend: a
	 * warning, and the time stays unknown. A date that can be read two ways, or in a form not known, refuses the file.
	 *
	 * @param cell the cell
	 * @param zone the zone that the file states elsewhere, as in the name of the column
	 * @return the time, or empty when there is a problem in the log
	 */
	public Optional<MeasuredTime> read(Cell cell, Optional<? extends ZoneId> zone) {
		Optional<ClockText> text = ClockText.of(cell.text());
		if (text.isEmpty()) {
			log.add(new Mismatch("time.unreadable", cell.place(), cell.text(),
					"a date with a clock time such as 2022-03-21 16:56", advice(cell.text())).error());
			return Optional.empty();
		}
		boolean decided = order == DateOrder.DAY_FIRST || order == DateOrder.MONTH_FIRST;
		if (!decided && !text.get().clear()) {
			log.add(new Mismatch("time.ambiguous", cell.place(), cell.text(),
					"a date that reads one way only",
					"No other date in the file tells which number is the day. Set the instrument's locale and read the file again.").error());
			return Optional.empty();
		}
		Optional<LocalDateTime> clock = text.get().in(order);
		if (clock.isEmpty()) {
			log.add(new Mismatch("time.impossible", cell.place(), cell.text(), "a date and time that exist",
					"The time is kept as unknown.").warning());
		}
		return clock.map(shown -> zoned(shown, text.get().zone().<ZoneId>map(own -> own).or(() -> zone)));
	}

	/** What a spreadsheet may have made of a date, and how to mend that there. */
	private static String advice(String text) {
		if (TOO_NARROW.matcher(text).matches()) {
			return "The column was too narrow for its dates when a spreadsheet saved it: make it wider and save it again.";
		}
		return DAYS.matcher(text).matches() ? "A spreadsheet shows this date as a number of days: give its cells the format of a date and time and save it again." : "";
	}

	private MeasuredTime zoned(LocalDateTime clock, Optional<ZoneId> known) {
		return new MeasuredTime(clock, known.orElse(laboratory), known.isPresent());
	}
}
