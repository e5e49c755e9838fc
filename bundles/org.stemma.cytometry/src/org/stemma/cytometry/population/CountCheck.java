/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.population;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

import org.stemma.api.Place;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;

/** Whether saved counts and shares can be true together: a population has no more events than the one it lies in. */
public final class CountCheck {

	private static final BigDecimal PERCENT = new BigDecimal(100);
	private static final BigDecimal TOLERANCE = new BigDecimal("0.5");

	private final ProblemLog log;

	/** Says in that log what cannot be. */
	public CountCheck(ProblemLog log) {
		this.log = log;
	}

	/** Doubts a population with more events than the one it lies in; counts that are not known are not compared. */
	public void within(Population population, String above) {
		Optional<BigDecimal> part = count(population.count());
		Optional<BigDecimal> whole = count(above);
		if (part.isPresent() && whole.isPresent() && part.get().compareTo(whole.get()) > 0) {
			log.add(new Mismatch("population.count", population.place(), population.count(),
					"no more events in " + population.path() + " than in the population it lies in, which has " + above.strip(),
					"Compare the counts with the analysis.").warning());
		}
	}

	/** Doubts a share in percent of the events above that differs from that of the counts by more than half a point. */
	public void share(BigDecimal stated, String events, String above, Place place) {
		Optional<BigDecimal> part = count(events);
		Optional<BigDecimal> whole = count(above).filter(count -> count.signum() > 0);
		boolean known = part.isPresent() && whole.isPresent();
		BigDecimal expected = known ? part.get().multiply(PERCENT).divide(whole.get(), MathContext.DECIMAL64) : stated.min(PERCENT);
		if (stated.subtract(expected).abs().compareTo(TOLERANCE) > 0) {
			log.add(new Mismatch("value.inconsistent", place, stated.toPlainString() + " %",
					known ? "the share that " + events.strip() + " of " + above.strip() + " events are" : "a share of no more than 100 %",
					"Compare the statistics with the analysis.").warning());
		}
	}

	private static Optional<BigDecimal> count(String text) {
		return text.strip().matches("\\d{1,18}") ? Optional.of(new BigDecimal(text.strip())) : Optional.empty();
	}
}
