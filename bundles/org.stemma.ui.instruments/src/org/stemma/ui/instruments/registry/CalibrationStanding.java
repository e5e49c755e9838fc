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
import java.util.Optional;

import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.Tone;

/**
 * Whether an instrument's last calibration covers today, in words.
 *
 * @param words what is the case
 * @param tone  how it is meant
 */
public record CalibrationStanding(String words, Tone tone) {

	private static final Texts TEXTS = new Texts(CalibrationStanding.class);
	private static final int SOON_DAYS = 30;

	/**
	 * A calibration.
	 *
	 * @param performed first day
	 * @param due       last day that it covers
	 * @param failed    whether it failed
	 */
	public record Period(LocalDate performed, LocalDate due, boolean failed) {
	}

	/**
	 * The standing of an instrument: the last calibration decides, whatever came before it.
	 *
	 * @param needed whether the instrument needs calibration
	 * @param today  the day in question
	 */
	public static CalibrationStanding of(boolean needed, Collection<Period> periods, LocalDate today) {
		if (!needed) {
			return new CalibrationStanding(TEXTS.get("calibration.free"), Tone.QUIET);
		}
		Optional<Period> last = periods.stream().filter(period -> !period.performed.isAfter(today))
				.max(Comparator.comparing(Period::performed).thenComparing(Period::due));
		return last.map(period -> of(period, today))
				.orElseGet(() -> new CalibrationStanding(TEXTS.get("calibration.none"), Tone.BAD));
	}

	private static CalibrationStanding of(Period period, LocalDate today) {
		long days = ChronoUnit.DAYS.between(today, period.due);
		if (period.failed) {
			return new CalibrationStanding(TEXTS.get("calibration.failed", period.performed), Tone.BAD);
		}
		if (days < 0) {
			return new CalibrationStanding(TEXTS.get("calibration.overdue", period.due), Tone.BAD);
		}
		if (days == 0) {
			return new CalibrationStanding(TEXTS.get("calibration.today"), Tone.WARNING);
		}
		return days <= SOON_DAYS ? new CalibrationStanding(TEXTS.get("calibration.soon", days, period.due), Tone.WARNING)
				: new CalibrationStanding(TEXTS.get("calibration.good", period.due), Tone.GOOD);
	}

	/** Sign and words. */
	public String text() {
		return tone.sign() + " " + words;
	}
}
