/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.instrument.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.stemma.api.Outcome;
import org.stemma.api.instrument.FileHead;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.Recognition;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;

/** A later version of a reader: percentages as fractions, and one more field. */
record ScalingReader(InstrumentReader earlier) implements InstrumentReader {

	private static final int PERCENT = 2;

	@Override
	public Recognition recognise(FileHead head) {
		return earlier.recognise(head);
	}

	@Override
	public Outcome<RunContent> read(InstrumentFile file, ReaderSettings settings) {
		return earlier.read(file, settings).map(content -> new RunContent(content.metadata(),
				content.samples().stream().map(ScalingReader::sample).toList(), content.notUnderstood()));
	}

	private static SampleContent sample(SampleContent sample) {
		Stream<Measured> added = Stream.of(Measured.text("added by version 4", "yes", sample.place()));
		List<Measured> all = Stream.concat(sample.measurements().stream().map(ScalingReader::fraction), added).toList();
		return new SampleContent(sample.sample(), sample.well(), sample.time(), all, sample.place());
	}

	private static Measured fraction(Measured value) {
		return value.unit().equals("%") ? new Measured(value.field(), value.value().map(ScalingReader::fraction), value.text(),
				"1", value.state(), value.place()) : value;
	}

	private static BigDecimal fraction(BigDecimal percent) {
		return percent.movePointLeft(PERCENT);
	}
}
