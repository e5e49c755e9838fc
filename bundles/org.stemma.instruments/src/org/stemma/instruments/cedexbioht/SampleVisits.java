/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.cedexbioht;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.stemma.api.instrument.MeasuredTime;
import org.stemma.formats.value.TimeReader;

/**
 * The results of an archive by the sample that they are of. An archive reaches over days, on which samples of the same name
 * are measured again: results further apart than {@link #APART} are of another sample, and so are those of a control.
 */
final class SampleVisits {

	/** More than any series of tests of one sample takes, and less than from one day to the next. */
	static final Duration APART = Duration.ofHours(12);

	private record Key(String sample, String batch, String kind, int visit) {
	}

	private SampleVisits() {
	}

	/** The results of each sample in the order of the file. */
	static Collection<List<ResultLine>> of(List<ResultLine> results, TimeReader times) {
		Map<Key, List<ResultLine>> bySample = new LinkedHashMap<>();
		Map<Key, Integer> visits = new HashMap<>();
		Map<Key, LocalDateTime> last = new HashMap<>();
		for (ResultLine line : results) {
			Key sample = new Key(line.sample().text(), line.batch().text(), line.kind().text(), 0);
			Optional<LocalDateTime> clock = times.read(line.time(), Optional.empty()).map(MeasuredTime::clock);
			int visit = visits.merge(sample, later(last.get(sample), clock) ? 1 : 0, Integer::sum);
			clock.ifPresent(time -> last.put(sample, time));
			bySample.computeIfAbsent(new Key(sample.sample(), sample.batch(), sample.kind(), visit), key -> new ArrayList<>()).add(line);
		}
		return bySample.values();
	}

	private static boolean later(LocalDateTime last, Optional<LocalDateTime> clock) {
		return last != null && clock.filter(time -> Duration.between(last, time).abs().compareTo(APART) > 0).isPresent();
	}
}
