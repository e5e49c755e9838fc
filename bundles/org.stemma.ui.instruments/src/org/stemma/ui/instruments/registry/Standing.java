/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.registry;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.Tone;

/**
 * Whether an instrument's last calibration, maintenance or qualification covers today, in words.
 *
 * @param words what is the case
 * @param tone  how it is meant
 */
public record Standing(String words, Tone tone) {

	private static final Texts TEXTS = new Texts(Standing.class);
	private static final int SOON_DAYS = 30;

	/**
	 * A calibration, maintenance or stage of a qualification.
	 *
	 * @param performed first day
	 * @param due       last day that it covers; empty where it changes no due date
	 * @param failed    whether it left the instrument unfit
	 */
	public record Period(LocalDate performed, Optional<LocalDate> due, boolean failed) {
	}

	/**
	 * The standing of an instrument: the last one decides, whatever came before it; one without a due date leaves the due
	 * date of those before.
	 *
	 * @param matter what it is about: first part of the keys of its words
	 * @param needed whether the instrument needs it
	 * @param today  the day in question
	 */
	public static Standing of(String matter, boolean needed, Collection<Period> periods, LocalDate today) {
		if (!needed) {
			return new Standing(TEXTS.get(matter + ".free"), Tone.QUIET);
		}
		List<Period> before = periods.stream().filter(period -> !period.performed.isAfter(today))
				.sorted(Comparator.comparing(Period::performed).thenComparing(period -> period.due.orElse(LocalDate.MIN))).toList();
		if (before.isEmpty()) {
			return new Standing(TEXTS.get(matter + ".none"), Tone.BAD);
		}
		if (before.getLast().failed) {
			return new Standing(TEXTS.get("failed", before.getLast().performed), Tone.BAD);
		}
		return before.stream().flatMap(period -> period.due.stream()).reduce((first, last) -> last)
				.map(due -> until(due, today)).orElseGet(() -> new Standing(TEXTS.get(matter + ".none"), Tone.BAD));
	}

	/** How long it is covered. */
	static Standing until(LocalDate due, LocalDate today) {
		long days = ChronoUnit.DAYS.between(today, due);
		if (days < 0) {
			return new Standing(TEXTS.get("overdue", due), Tone.BAD);
		}
		if (days == 0) {
			return new Standing(TEXTS.get("today"), Tone.WARNING);
		}
		return days <= SOON_DAYS ? new Standing(TEXTS.get("soon", days, due), Tone.WARNING)
				: new Standing(TEXTS.get("good", due), Tone.GOOD);
	}

	/** Sign and words. */
	public String text() {
		return tone.sign() + " " + words;
	}
}
