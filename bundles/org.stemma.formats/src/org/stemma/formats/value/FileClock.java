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

	private final DateOrder proven;
	private final DateWitness witness;
	private final ReaderSettings settings;
	private final ProblemLog log;
	private final DateOrder usual;
	private boolean noted;
	private boolean told;

	/**
	 * The clock of a file.
	 *
	 * @param dates    all its dates as written
	 * @param names    names that may hold a day, such as those of the run and of the file
	 * @param settings what the laboratory says of the instrument
	 * @param log      takes what cannot be read for certain
	 */
	public FileClock(Collection<String> dates, Collection<String> names, ReaderSettings settings, ProblemLog log) {
		this(DateOrder.provenBy(dates.stream().map(DayAlone::begun).toList()), new DateWitness(names), settings, log, DateOrder.UNDECIDED);
	}

	private FileClock(DateOrder proven, DateWitness witness, ReaderSettings settings, ProblemLog log, DateOrder usual) {
		this.proven = proven;
		this.witness = witness;
		this.settings = settings;
		this.log = log;
		this.usual = usual;
	}

	/** The same clock for a format whose software writes its dates in one order everywhere; a warning says when that had to decide. */
	public FileClock usually(DateOrder order) {
		return new FileClock(proven, witness, settings, log, order);
	}

	/** The time in a cell; empty when it is blank, or when there is a problem in the log. */
	public Optional<MeasuredTime> read(Cell cell) {
		return read(cell, Optional.empty());
	}

	/** The time in a cell in the zone that the file states elsewhere. */
	public Optional<MeasuredTime> read(Cell cell, Optional<? extends ZoneId> zone) {
		Optional<Cell> begun = DayAlone.begun(cell);
		if (begun.isPresent() && !noted) {
			noted = true;
			log.add(DayAlone.note(cell));
		}
		Cell clock = begun.orElse(cell);
		return cell.isBlank() ? Optional.empty() : new TimeReader(order(clock), settings.zone(), log).read(clock, zone);
	}

	private DateOrder order(Cell cell) {
		if (proven != DateOrder.UNDECIDED || !DateOrder.asks(List.of(cell.text()))) {
			return proven;
		}
		DateOrder witnessed = ClockText.of(cell.text()).map(witness::orderOf).orElse(DateOrder.UNDECIDED);
		if (witnessed != DateOrder.UNDECIDED) {
			return witnessed;
		}
		if (settings.locale().isEmpty()) {
			return usual(cell);
		}
		log.add(Problem.note("time.order-by-locale", "No date in the file proves which number is the day; read as the"
				+ " instrument's locale " + settings.locale().get().toLanguageTag() + " writes it.", cell.place()));
		return DateOrder.of(settings.locale().get());
	}

	private DateOrder usual(Cell cell) {
		if (usual != DateOrder.UNDECIDED && !told) {
			told = true;
			log.add(Problem.warning("time.order-by-format", "No date in the file proves which number is the day; read "
					+ (usual == DateOrder.MONTH_FIRST ? "month" : "day") + " first, as the software of this instrument writes it.",
					cell.place()));
		}
		return usual;
	}
}
