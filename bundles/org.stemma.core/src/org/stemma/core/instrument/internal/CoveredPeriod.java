/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.instrument.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One calibration, maintenance or qualification of an instrument and how long it covers.
 *
 * @param matter    what was done
 * @param code      its code
 * @param performed first day
 * @param due       last day; empty where it changes no due date
 * @param failed    whether it left the instrument unfit
 */
public record CoveredPeriod(Matter matter, String code, LocalDate performed, Optional<LocalDate> due, boolean failed) {

	private static final Comparator<CoveredPeriod> IN_TIME = Comparator.comparing(CoveredPeriod::performed)
			.thenComparing(CoveredPeriod::code);

	/** Checks that nothing is missing. */
	public CoveredPeriod {
		Objects.requireNonNull(matter, "matter");
		Objects.requireNonNull(code, "code");
		Objects.requireNonNull(performed, "performed");
		Objects.requireNonNull(due, "due");
	}

	/** What keeps an instrument fit. */
	public enum Matter {
		/** A calibration. */
		CALIBRATION("calibration", "was not calibrated by then", "had failed calibration ", "was due for calibration on "),
		/** A maintenance. */
		MAINTENANCE("maintenance", "was not maintained by then", "was left unfit by maintenance ",
				"was due for maintenance on "),
		/** One stage of a qualification. */
		QUALIFICATION("qualification", "was not qualified by then", "had failed qualification ",
				"was due for requalification on ");

		private final String word;
		private final String none;
		private final String failed;
		private final String overdue;

		Matter(String word, String none, String failed, String overdue) {
			this.word = word;
			this.none = none;
			this.failed = failed;
			this.overdue = overdue;
		}
	}

	/** A day on which an instrument is not fit: a code such as {@code calibration.overdue}, and words that follow its name. */
	public record Gap(String code, String words) {
	}

	/**
	 * What is wrong with a day; empty when it is covered. The last one up to that day decides, whatever came before it; one
	 * without a due date leaves the due date of those before.
	 *
	 * @param required whether a day before the first one is wrong, too
	 */
	public static Optional<Gap> uncovered(Matter matter, Collection<CoveredPeriod> all, boolean required, LocalDate day) {
		List<CoveredPeriod> before = all.stream()
				.filter(period -> period.matter == matter && !period.performed.isAfter(day)).sorted(IN_TIME).toList();
		if (!before.isEmpty() && before.getLast().failed) {
			return Optional.of(new Gap(matter.word + ".failed", matter.failed + before.getLast().code));
		}
		Optional<LocalDate> due = before.stream().flatMap(period -> period.due.stream()).reduce((first, last) -> last);
		if (due.isEmpty()) {
			return required ? Optional.of(new Gap(matter.word + ".none", matter.none)) : Optional.empty();
		}
		return due.filter(last -> last.isBefore(day))
				.map(last -> new Gap(matter.word + ".overdue", matter.overdue + last));
	}
}
