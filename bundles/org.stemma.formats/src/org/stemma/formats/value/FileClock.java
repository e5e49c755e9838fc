/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.value;

import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.stemma.api.Problem;
import org.stemma.api.instrument.MeasuredTime;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.table.Cell;

/**
 * The times of a file that has few of them, in one date order: as its dates prove together, else as a day in one of its
 * names tells, else as the instrument's locale writes them, else only dates that read one way.
 */
public final class FileClock {

	private final List<String> dates;
	private final DateWitness witness;
	private final ReaderSettings settings;
	private final ProblemLog log;

	/**
	 * The clock of a file.
	 *
	 * @param dates    all its dates as written
	 * @param names    names that may hold a day, such as those of the run and of the file
	 * @param settings what the laboratory says of the instrument
	 * @param log      takes what cannot be read for certain
	 */
	public FileClock(Collection<String> dates, Collection<String> names, ReaderSettings settings, ProblemLog log) {
		this.dates = List.copyOf(dates);
		this.witness = new DateWitness(names);
		this.settings = settings;
		this.log = log;
	}

	/** The time in a cell; empty when it is blank, or when there is a problem in the log. */
	public Optional<MeasuredTime> read(Cell cell) {
		return read(cell, Optional.empty());
	}

	/** The time in a cell in the zone that the file states elsewhere. */
	public Optional<MeasuredTime> read(Cell cell, Optional<? extends ZoneId> zone) {
		return cell.isBlank() ? Optional.empty() : new TimeReader(order(cell), settings.zone(), log).read(cell, zone);
	}

	private DateOrder order(Cell cell) {
		DateOrder proven = DateOrder.provenBy(dates);
		if (proven != DateOrder.UNDECIDED || !DateOrder.asks(List.of(cell.text()))) {
			return proven;
		}
		DateOrder witnessed = ClockText.of(cell.text()).map(witness::orderOf).orElse(DateOrder.UNDECIDED);
		if (witnessed != DateOrder.UNDECIDED || settings.locale().isEmpty()) {
			return witnessed;
		}
		log.add(Problem.note("time.order-by-locale", "No date in the file proves which number is the day; read as the"
				+ " instrument's locale " + settings.locale().get().toLanguageTag() + " writes it.", cell.place()));
		return DateOrder.of(settings.locale().get());
	}
}
