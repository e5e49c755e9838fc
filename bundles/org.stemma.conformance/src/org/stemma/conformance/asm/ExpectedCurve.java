/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.conformance.asm;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One measure of a data cube.
 *
 * @param path       path of the cube from the measurement on, in lower case
 * @param across     what its axis counts
 * @param acrossUnit the unit of the axis as the document writes it
 * @param of         what was measured
 * @param ofUnit     its unit as the document writes it
 * @param at         positions on the axis
 * @param values     the value at each position; empty where there is none
 */
public record ExpectedCurve(String path, String across, String acrossUnit, String of, String ofUnit,
		List<BigDecimal> at, List<Optional<BigDecimal>> values) {

	/** In place of a value that may as well be none. */
	public static final BigDecimal NONE_OR_ZERO = new BigDecimal(java.math.BigInteger.ZERO, Integer.MAX_VALUE);

	/** Copies the lists. */
	public ExpectedCurve {
		at = List.copyOf(at);
		values = List.copyOf(values);
	}

	/** Whether a field, a term or the tail of its path, names it. */
	public boolean named(String field) {
		return ("/" + path).endsWith("/" + field);
	}
}
