/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.panel;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

import org.stemma.api.Problem;

/**
 * What a result of a panel came to in one tube.
 *
 * @param result  the result
 * @param value   the number, in the unit of the result; empty when it cannot be had
 * @param events  number of events counted; empty when there is no such population in the tube
 * @param problem why there is no number, or why it should not be relied on
 */
public record PanelValue(PanelResult result, Optional<BigDecimal> value, Optional<Integer> events, Optional<Problem> problem) {

	/** Checks that nothing is missing. */
	public PanelValue {
		Objects.requireNonNull(result, "result");
		Objects.requireNonNull(value, "value");
		Objects.requireNonNull(events, "events");
		Objects.requireNonNull(problem, "problem");
	}
}
