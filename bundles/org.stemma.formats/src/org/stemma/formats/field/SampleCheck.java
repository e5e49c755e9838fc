/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.field;

import java.math.BigDecimal;
import java.util.Optional;

import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.Measured.State;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.value.Unit;

/** Whether the values of one sample can be true together. */
public sealed interface SampleCheck permits AtMost, PercentOf, ProductOf, StatusIs, SumOf, WholeDensity {

	/** Adds a problem when they cannot. Values that are not there, or are no plain numbers, are not checked. */
	void check(SampleContent sample, ProblemLog log);

	/** The plain number of a field. */
	static Optional<Measured> number(SampleContent sample, String field) {
		return sample.measured(field).filter(one -> one.state() == State.VALUE && one.value().isPresent());
	}

	/** By how much rounding may have changed a number: half its last digit; counts are not rounded. */
	static BigDecimal rounding(Measured number) {
		BigDecimal value = number.value().orElseThrow();
		boolean count = Unit.ONE.code().equals(number.unit()) && value.scale() <= 0;
		return count ? BigDecimal.ZERO : value.ulp().multiply(new BigDecimal("0.5"));
	}
}
