/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.instrument.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.stemma.api.Problem;
import org.stemma.api.RecordRef;
import org.stemma.api.instrument.SampleContent;
import org.stemma.core.instrument.internal.CoveredPeriod.Gap;
import org.stemma.core.quality.internal.Unfit;

/**
 * What was wrong with an instrument on the days on which it measured samples.
 *
 * @param instrument the instrument
 * @param days       for each thing that was wrong the days, in order
 */
record UnfitDays(RecordRef instrument, Map<Gap, Set<LocalDate>> days) {

	/** The days of some samples; one without a time counts as measured now. */
	static UnfitDays of(RecordRef instrument, InstrumentFitness fitness, Collection<SampleContent> samples, ZoneId zone,
			Instant now) {
		return of(instrument, fitness, samples.stream().map(sample -> day(sample, zone, now)).distinct().sorted().toList());
	}

	/** Those among some days. */
	static UnfitDays of(RecordRef instrument, InstrumentFitness fitness, List<LocalDate> measured) {
		Map<Gap, Set<LocalDate>> days = new LinkedHashMap<>();
		measured.forEach(day -> fitness.gaps(day).forEach(gap -> days.computeIfAbsent(gap, each -> new TreeSet<>()).add(day)));
		return new UnfitDays(instrument, days);
	}

	private static LocalDate day(SampleContent sample, ZoneId zone, Instant now) {
		return LocalDate.ofInstant(sample.time().map(time -> time.instant()).orElse(now), zone);
	}

	/** Whether it was fit on all of them. */
	boolean none() {
		return days.isEmpty();
	}

	/** Whether it was unfit when a sample was measured. */
	boolean concern(SampleContent sample, ZoneId zone, Instant now) {
		LocalDate day = day(sample, zone, now);
		return days.values().stream().anyMatch(each -> each.contains(day));
	}

	/** What was wrong. */
	Unfit unfit() {
		return new Unfit(instrument, days.keySet().stream().map(Gap::code).distinct().toList(),
				days.entrySet().stream().map(each -> sentence(each.getKey(), List.copyOf(each.getValue()))).toList());
	}

	private String sentence(Gap gap, List<LocalDate> all) {
		String when = all.size() == 1 ? all.getFirst().toString()
				: all.size() + " days from " + all.getFirst() + " to " + all.getLast();
		return instrument + " measured on " + when + " and " + gap.words() + ".";
	}

	/** One warning for each thing that was wrong. */
	List<Problem> warnings() {
		return days.entrySet().stream()
				.map(each -> Problem.warning(each.getKey().code(), sentence(each.getKey(), List.copyOf(each.getValue()))
						+ " Its results can be kept as restricted, with a reason; quality has to judge them."))
				.toList();
	}
}
