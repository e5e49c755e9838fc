/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments;

import static org.stemma.instruments.Readings.content;
import static org.stemma.instruments.Readings.value;

import java.util.List;

import org.stemma.api.Outcome;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;

/** What tests of plate readers ask of an outcome. */
public final class PlateWells {

	private PlateWells() {
	}

	/** The value of a field in the first sample of a well, without quotes. */
	public static String of(Outcome<RunContent> outcome, String well, String field) {
		SampleContent sample = content(outcome).samples().stream().filter(one -> one.well().equals(well)).findFirst()
				.orElseThrow(() -> new AssertionError("no well " + well));
		return value(sample, field).replace("'", "");
	}

	/** Everything that was read from the wells, for a comparison. */
	public static List<String> all(Outcome<RunContent> outcome) {
		return content(outcome).samples().stream().map(sample -> sample.sample() + " " + sample.well() + " " + sample.time()
				+ sample.measurements().stream().map(one -> one.field() + one.value() + one.unit() + one.state()).toList()).toList();
	}
}
