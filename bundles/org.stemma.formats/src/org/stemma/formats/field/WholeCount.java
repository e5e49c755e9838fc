/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.field;

import java.util.List;
import java.util.Objects;

import org.stemma.api.instrument.Measured;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;

/**
 * A count of things, beads for example: a whole number that is not negative. Another number stands in a wrong column.
 *
 * @param field the term of the count
 */
public record WholeCount(String field) {

	/** Checks that nothing is missing. */
	public WholeCount {
		Objects.requireNonNull(field, "field");
	}

	/** Warns of each value of the field that cannot be a count. */
	public void check(List<Measured> values, ProblemLog log) {
		values.stream().filter(value -> value.field().equals(field)).filter(WholeCount::isNone)
				.forEach(value -> log.add(new Mismatch("value.implausible", value.place(), value.text(), field + " as a whole number that is not negative",
						"Look whether the columns stand under their names.").warning()));
	}

	private static boolean isNone(Measured value) {
		return value.value().filter(number -> number.signum() < 0 || number.stripTrailingZeros().scale() > 0).isPresent();
	}
}
