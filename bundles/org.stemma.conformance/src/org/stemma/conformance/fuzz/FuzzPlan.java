/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.conformance.fuzz;

import java.time.Duration;
import java.util.Objects;

/**
 * Which mutants are made and how long a reader may take for one. A run has the same mutant whatever runs before it.
 *
 * @param seed  seed of the mutants
 * @param from  number of the first run, 0 or more
 * @param runs  how many runs, 1 or more
 * @param limit longest processor time for one mutant
 */
public record FuzzPlan(long seed, int from, int runs, Duration limit) {

	/** Refuses a plan without runs. */
	public FuzzPlan {
		Objects.requireNonNull(limit, "limit");
		if (from < 0 || runs < 1 || limit.isZero() || limit.isNegative()) {
			throw new IllegalArgumentException("No plan: " + runs + " runs from " + from + " within " + limit);
		}
	}
}
