/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.digitalpcr;

import java.util.Optional;

import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;

/** Positive and negative partitions of a well have to make all of them; where they do not, a count stands in a wrong place. */
public final class PartitionCounts {

	private PartitionCounts() {
	}

	/** Warns where they do not make all of them. */
	public static void check(SampleContent sample, ProblemLog log) {
		Optional<Measured> total = sample.measured(PartitionFields.TOTAL).filter(one -> one.value().isPresent());
		Optional<Measured> positive = sample.measured(PartitionFields.POSITIVE).filter(one -> one.value().isPresent());
		Optional<Measured> negative = sample.measured(PartitionFields.NEGATIVE).filter(one -> one.value().isPresent());
		if (total.isPresent() && positive.isPresent() && negative.isPresent() && positive.get().value().orElseThrow()
				.add(negative.get().value().orElseThrow()).compareTo(total.get().value().orElseThrow()) != 0) {
			log.add(new Mismatch("value.inconsistent", total.get().place(), total.get().text(), "the sum of "
					+ positive.get().text() + " positive and " + negative.get().text() + " negative partitions",
					"Compare the values with the instrument.").warning());
		}
	}
}
