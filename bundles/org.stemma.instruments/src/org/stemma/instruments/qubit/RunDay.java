/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.qubit;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.stemma.api.instrument.MeasuredTime;
import org.stemma.formats.table.Cell;
import org.stemma.formats.value.DateOrder;

/**
 * The day that the identifier of a run states. A spreadsheet that opened the export may have taken the month of the test
 * date for its day; the identifier proves it when it is the same date with both exchanged.
 */
final class RunDay {

	private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?: .*)?");
	private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})\\b.*");
	private static final int MONTHS = 12;

	private RunDay() {
	}

	/** The time, day and month exchanged where the run's identifier proves that. */
	static Optional<MeasuredTime> of(Cell run, Optional<MeasuredTime> time) {
		Matcher day = DAY.matcher(run.text());
		return time.map(one -> day.matches() ? exchanged(one, Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)),
				Integer.parseInt(day.group(3))) : one);
	}

	/** The order of day and month in dates of tests that the days in the identifiers of their runs prove; undecided where none does. */
	static DateOrder proven(Stream<Cell[]> runsAndTimes) {
		Set<DateOrder> found = runsAndTimes.map(pair -> order(pair[0].text(), pair[1].text())).filter(order -> order != DateOrder.UNDECIDED)
				.collect(Collectors.toSet());
		return found.size() == 1 ? found.iterator().next() : DateOrder.UNDECIDED;
	}

	private static DateOrder order(String run, String time) {
		Matcher day = DAY.matcher(run);
		Matcher numbers = NUMBERS.matcher(time);
		if (!day.matches() || !numbers.matches() || !day.group(1).equals(numbers.group(4))) {
			return DateOrder.UNDECIDED;
		}
		List<Integer> stated = List.of(Integer.valueOf(day.group(2)), Integer.valueOf(day.group(3)));
		List<Integer> written = List.of(Integer.valueOf(numbers.group(1)), Integer.valueOf(numbers.group(3)));
		boolean same = stated.getFirst().equals(stated.getLast());
		return same ? DateOrder.UNDECIDED : written.equals(stated) ? DateOrder.MONTH_FIRST
				: written.equals(stated.reversed()) ? DateOrder.DAY_FIRST : DateOrder.UNDECIDED;
	}

	private static MeasuredTime exchanged(MeasuredTime time, int year, int month, int day) {
		LocalDate found = time.clock().toLocalDate();
		boolean proven = found.getYear() == year && found.getMonthValue() == day && found.getDayOfMonth() == month
				&& month != day && month <= MONTHS;
		return proven ? new MeasuredTime(LocalDateTime.of(LocalDate.of(year, month, day), time.clock().toLocalTime()), time.zone(),
				time.zoneKnown()) : time;
	}
}
