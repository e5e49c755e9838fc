/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.registry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.stemma.ui.instruments.registry.Standing.Period;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.Tone;

/**
 * Which stages of its qualification an instrument passed, and whether one is due again.
 *
 * @param words for example {@code IQ, OQ, PQ; PQ was due on 2026-11-01}; empty where none is on record
 * @param tone  empty where nothing is wrong
 */
record StageStanding(String words, Optional<Tone> tone) {

	private static final Texts TEXTS = new Texts(StageStanding.class);
	private static final List<String> ORDER = List.of("INSTALLATION", "OPERATIONAL", "PERFORMANCE");

	/**
	 * The standing of the stages that are on record.
	 *
	 * @param stages what was done, by the name of the stage
	 * @param today  the day in question
	 */
	static StageStanding of(Map<String, ? extends Collection<Period>> stages, LocalDate today) {
		Map<String, Standing> standings = new TreeMap<>(Comparator.comparingInt(ORDER::indexOf));
		stages.forEach((stage, periods) -> standing(periods, today).ifPresent(found -> standings.put(stage, found)));
		String passed = standings.entrySet().stream().filter(each -> each.getValue().tone() != Tone.BAD)
				.map(each -> word(each.getKey())).collect(Collectors.joining(", "));
		List<Map.Entry<String, Standing>> doubtful = standings.entrySet().stream()
				.filter(each -> each.getValue().tone() == Tone.BAD || each.getValue().tone() == Tone.WARNING).toList();
		String wrong = doubtful.stream().map(each -> word(each.getKey()) + " " + each.getValue().words())
				.collect(Collectors.joining("; "));
		Optional<Tone> tone = doubtful.stream().map(each -> each.getValue().tone()).max(Comparator.comparing(Tone.BAD::equals));
		return new StageStanding(passed + (passed.isEmpty() || wrong.isEmpty() ? "" : "; ") + wrong, tone);
	}

	private static String word(String stage) {
		return TEXTS.get("stage." + stage);
	}

	/** A stage that is passed and has no end is good for good. */
	private static Optional<Standing> standing(Collection<Period> periods, LocalDate today) {
		Optional<Period> last = periods.stream().filter(period -> !period.performed().isAfter(today))
				.max(Comparator.comparing(Period::performed));
		return last.map(period -> period.failed() || period.due().isPresent()
				? Standing.of("qualification", true, List.of(period), today)
				: new Standing("", Tone.GOOD));
	}
}
