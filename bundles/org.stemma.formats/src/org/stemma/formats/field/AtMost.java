/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.field;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;

/**
 * Two values of one sample of which the first is a part of the second, as viable cells are of all cells. A part above
 * the whole by more than rounding explains refuses the file.
 *
 * @param part  field of the part
 * @param whole field of the whole, in the same unit
 */
public record AtMost(String part, String whole) implements SampleCheck {

	/** Checks that nothing is missing. */
	public AtMost {
		Objects.requireNonNull(part, "part");
		Objects.requireNonNull(whole, "whole");
	}

	@Override
	public void check(SampleContent sample, ProblemLog log) {
		Optional<Measured> smaller = SampleCheck.number(sample, part);
		Optional<Measured> larger = SampleCheck.number(sample, whole);
		if (smaller.isEmpty() || larger.isEmpty()) {
			return;
		}
		BigDecimal excess = smaller.get().value().orElseThrow().subtract(larger.get().value().orElseThrow());
		if (excess.compareTo(SampleCheck.rounding(smaller.get()).add(SampleCheck.rounding(larger.get()))) > 0) {
			log.add(new Mismatch("value.implausible", smaller.get().place(), smaller.get().text(),
					part + " not above " + whole + ", which is " + larger.get().text(), "Measure the sample again.").error());
		}
	}
}
