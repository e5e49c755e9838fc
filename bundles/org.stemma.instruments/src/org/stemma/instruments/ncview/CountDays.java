/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.ncview;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.stemma.api.Outcome;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.MeasuredTime;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;

/** Completes what was read: the day of each count stands in its name only, and the serial number behind letters. */
final class CountDays {

	/** Day and running number, for example {@code 20240219-00019}. */
	private static final Pattern NAME = Pattern.compile("(\\d{8})-\\d+");

	private static final Pattern SERIAL_NUMBER = Pattern.compile("S/N: *+(.+)");

	private final RunContent content;
	private final ZoneId zone;
	private final ProblemLog log = new ProblemLog();

	CountDays(RunContent content, ZoneId zone) {
		this.content = content;
		this.zone = zone;
	}

	/** The content with a time for each count: the beginning of its day, with a note that the hour is not known. */
	Outcome<RunContent> completed() {
		List<SampleContent> samples = content.samples().stream().map(this::dated).toList();
		samples.stream().filter(sample -> sample.time().isPresent()).findFirst().ifPresent(this::noteDay);
		return log.outcome(new RunContent(content.metadata().stream().map(CountDays::named).toList(), samples,
				content.notUnderstood()));
	}

	private SampleContent dated(SampleContent sample) {
		Optional<MeasuredTime> day = day(sample).map(date -> new MeasuredTime(date.atStartOfDay(), zone, false));
		if (day.isEmpty()) {
			Optional<Measured> name = sample.measured(NcViewColumns.NAME);
			log.add(new Mismatch("time.missing", name.map(Measured::place).orElse(sample.place()),
					name.map(Measured::text).orElse(""), "a name that begins with the day, such as 20240219-00019",
					"The time is kept as unknown.").warning());
		}
		return new SampleContent(sample.sample(), sample.well(), day, sample.measurements(), sample.place());
	}

	private static Optional<LocalDate> day(SampleContent sample) {
		Matcher name = NAME.matcher(sample.measured(NcViewColumns.NAME).map(Measured::text).orElse(""));
		if (!name.matches()) {
			return Optional.empty();
		}
		try {
			return Optional.of(LocalDate.parse(name.group(1), DateTimeFormatter.BASIC_ISO_DATE));
		} catch (DateTimeException noSuchDay) {
			return Optional.empty();
		}
	}

	private void noteDay(SampleContent first) {
		Measured name = first.measured(NcViewColumns.NAME).orElseThrow();
		log.add(Mismatch.described("time.day-only", name.place(), "the day in the name and no time of day",
				"when the sample was counted", "The time is kept as the beginning of that day; the hour is not known.").note());
	}

	private static Measured named(Measured fact) {
		Matcher serial = SERIAL_NUMBER.matcher(fact.text());
		boolean prefixed = fact.field().equals(NcViewColumns.SERIAL_NUMBER) && serial.matches();
		return prefixed ? Measured.text(fact.field(), serial.group(1), fact.place()) : fact;
	}
}
