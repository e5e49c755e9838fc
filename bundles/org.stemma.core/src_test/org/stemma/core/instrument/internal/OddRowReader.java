/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.instrument.internal;

import java.util.ArrayList;
import java.util.List;

import org.stemma.api.Outcome;
import org.stemma.api.instrument.FileHead;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.Recognition;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;

/** A later version of a reader that says more of one row, counted from 0. */
record OddRowReader(InstrumentReader earlier, int row) implements InstrumentReader {

	@Override
	public Recognition recognise(FileHead head) {
		return earlier.recognise(head);
	}

	@Override
	public Outcome<RunContent> read(InstrumentFile file, ReaderSettings settings) {
		return earlier.read(file, settings).map(content -> {
			List<SampleContent> samples = new ArrayList<>(content.samples());
			samples.set(row, more(samples.get(row)));
			return new RunContent(content.metadata(), samples, content.notUnderstood());
		});
	}

	private static SampleContent more(SampleContent sample) {
		List<Measured> measured = new ArrayList<>(sample.measurements());
		measured.add(Measured.text("remark", "odd", sample.place()));
		return new SampleContent(sample.sample(), sample.well(), sample.time(), measured, sample.place());
	}
}
