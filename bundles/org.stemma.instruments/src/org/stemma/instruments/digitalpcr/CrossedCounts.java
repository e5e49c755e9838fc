/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.digitalpcr;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.Measured.State;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;

/** The droplets of a QX well by both channels, which together are all of them and by channel its positive ones; and limits of an interval. */
final class CrossedCounts {

	private static final String BOTH = "ch1+ch2+";
	private static final String FIRST = "ch1+ch2-";
	private static final String SECOND = "ch1-ch2+";
	private static final String NEITHER = "ch1-ch2-";

	private final SampleContent sample;
	private final ProblemLog log;

	CrossedCounts(SampleContent sample, ProblemLog log) {
		this.sample = sample;
		this.log = log;
	}

	/** Warns where the counts do not make up those of the well, and where a limit is below the lower one. */
	void check() {
		compare(PartitionFields.TOTAL, List.of(BOTH, FIRST, SECOND, NEITHER));
		sample.measured("detection channel").map(Measured::text).filter(channel -> channel.matches("[12]"))
				.ifPresent(channel -> compare(PartitionFields.POSITIVE, List.of(BOTH, channel.equals("1") ? FIRST : SECOND)));
		sample.measurements().stream().filter(value -> value.field().matches(".*max(?:68)?")).forEach(this::compareLimits);
	}

	private void compare(String whole, List<String> parts) {
		Optional<BigDecimal> sum = parts.stream().map(this::number).reduce(Optional.of(BigDecimal.ZERO),
				(one, other) -> one.flatMap(number -> other.map(number::add)));
		Optional<BigDecimal> stated = number(whole);
		if (sum.isPresent() && stated.isPresent() && sum.get().compareTo(stated.get()) != 0) {
			Measured value = sample.measured(whole).orElseThrow();
			log.add(new Mismatch("value.inconsistent", value.place(), value.text(), "the sum of the droplets under " + String.join(", ", parts),
					"Compare the values with the instrument.").warning());
		}
	}

	private void compareLimits(Measured upper) {
		Optional<BigDecimal> lower = number(upper.field().replaceFirst("max((?:68)?)$", "min$1"));
		if (lower.isPresent() && upper.state() == State.VALUE && upper.value().filter(number -> number.compareTo(lower.get()) < 0).isPresent()) {
			log.add(new Mismatch("value.inconsistent", upper.place(), upper.text(), upper.field() + " not below the lower limit "
					+ lower.get().toPlainString(), "Look whether the columns stand under their names.").warning());
		}
	}

	private Optional<BigDecimal> number(String field) {
		return sample.measured(field).filter(value -> value.state() == State.VALUE).flatMap(Measured::value);
	}
}
