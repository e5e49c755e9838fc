/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.field;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;

/** What is doubtful of the rows of a table taken together: those without a name, and a well that stands twice with all its values. */
public final class RowDoubts {

	private final List<SampleContent> samples;

	/** The doubts of these samples, one of each row. */
	public RowDoubts(List<SampleContent> samples) {
		this.samples = List.copyOf(samples);
	}

	/** Says in the log where they are. */
	public void note(ProblemLog log) {
		List<SampleContent> unnamed = samples.stream().filter(sample -> sample.sample().isBlank()).toList();
		if (!unnamed.isEmpty()) {
			log.add(Mismatch.described("sample.unnamed", unnamed.getFirst().place(), unnamed.size() + " rows without the name of a sample",
					"a name in each", "Choose these samples by hand.").warning());
		}
		Set<List<String>> seen = new HashSet<>();
		samples.stream().filter(sample -> !sample.well().isBlank()).filter(sample -> !seen.add(Stream.concat(Stream.of(sample.well(), sample.sample()),
				sample.measurements().stream().map(value -> value.field() + "=" + value.text())).toList())).findFirst()
				.ifPresent(sample -> log.add(Mismatch.described("row.twice", sample.place(), "well " + sample.well() + " again with the same values",
						"each row once", "The table may hold an export twice.").warning()));
	}
}
