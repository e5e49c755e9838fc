/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.asm;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.stemma.api.Place;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.MeasuredTime;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;

/** Makes the sample of a measurement from its values: its name, its well and its time are what stands closest to the measurement. */
final class MeasuredSample {

	private static final String NAME = "sample document/sample identifier";
	private static final String TIME = "measurement time";
	private static final String UNSET = "1970-01-01";

	private final ZoneId laboratory;
	private final Place place;
	private final ProblemLog log;

	/** @param laboratory its zone is taken for times without an offset */
	MeasuredSample(ZoneId laboratory, Place place, ProblemLog log) {
		this.laboratory = laboratory;
		this.place = place;
		this.log = log;
	}

	SampleContent of(Values values, List<Measured> calculated) {
		List<Measured> all = new ArrayList<>(values.measured());
		String name = last(all, NAME).orElse("");
		all.removeIf(value -> value.field().equals(NAME) && value.text().equals(name));
		all.stream().filter(value -> value.field().equals(NAME) && !value.text().isBlank())
				.forEach(other -> log.add(new Mismatch("sample.differs", other.place(), other.text(), "one sample, as '" + name + "' of the same measurement",
						"It is kept beside the values; look which of the samples was measured.").warning()));
		Optional<MeasuredTime> time = last(all, TIME).flatMap(this::time);
		all.removeIf(value -> value.field().equals(TIME) && last(all, TIME).filter(value.text()::equals).isPresent() && (time.isPresent() || isUnset(value)));
		all.addAll(calculated);
		String well = last(all, "sample document/well location identifier").or(() -> last(all, "sample document/location identifier")).orElse("");
		return new SampleContent(name.strip(), well, time, all, values.curves(), place);
	}

	/** Says once of how many measurements the sample or the time is not known. */
	void doubt(List<SampleContent> samples) {
		long unnamed = samples.stream().filter(sample -> sample.sample().isBlank()).count();
		if (unnamed > 0) {
			log.add(Mismatch.described("sample.unnamed", place, unnamed + " measurements without the name of a sample", "a name in each",
					"Choose these samples by hand.").warning());
		}
		samples.stream().filter(sample -> sample.time().isEmpty()).flatMap(sample -> sample.measured(TIME).stream()).filter(time -> !time.text().isBlank()).findFirst()
				.ifPresent(time -> log.add(new Mismatch("time.missing", time.place(), time.text(), "a date and time such as 2022-03-21T16:56:00Z",
						"The time is kept as unknown.").warning()));
	}

	private static boolean isUnset(Measured value) {
		return value.text().startsWith(UNSET);
	}

	private static Optional<String> last(List<Measured> values, String field) {
		return values.stream().filter(value -> value.field().equals(field)).map(Measured::text).reduce((outer, inner) -> inner);
	}

	/** A time; without an offset it is that of the laboratory. One of the first day of 1970 stands where there was none. */
	private Optional<MeasuredTime> time(String text) {
		try {
			TemporalAccessor parsed = DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
			if (text.startsWith(UNSET)) {
				return Optional.empty();
			}
			return Optional.of(parsed instanceof OffsetDateTime time ? new MeasuredTime(time.toLocalDateTime(), time.getOffset(), true)
					: new MeasuredTime(LocalDateTime.from(parsed), laboratory, false));
		} catch (DateTimeException noTime) {
			return Optional.empty();
		}
	}
}
