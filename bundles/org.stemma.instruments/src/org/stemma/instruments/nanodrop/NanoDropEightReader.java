/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.nanodrop;

import org.osgi.service.component.annotations.Component;
import org.stemma.api.Outcome;
import org.stemma.api.instrument.FileHead;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.Recognition;
import org.stemma.api.instrument.RunContent;

/**
 * Reads the text that a Thermo Fisher NanoDrop Eight exports: keys, then a row for each sample with or without its whole
 * spectrum. The sample is named by the instrument's own identifier; the name given to it stands beside.
 */
@Component(property = { InstrumentReader.FORMAT + "=thermo.nanodrop.eight", InstrumentReader.TITLE + "=Thermo Fisher NanoDrop Eight",
		InstrumentReader.READER_VERSION + "=1", InstrumentReader.TECHNIQUE + "=spectrophotometry" })
public final class NanoDropEightReader implements InstrumentReader {

	private final AbsorbanceExport export = new AbsorbanceExport(NanoDropFields.eight(),
			new AbsorbanceTable(AbsorbanceFields.eight(), 51, "application"), (rows, row, time) -> rows.sample(row, NanoDropFields.EIGHT_SAMPLE, time));

	@Override
	public Recognition recognise(FileHead head) {
		return export.recogniseWhole(head, "no absorbance ratio beside a concentration that is named by its unit");
	}

	@Override
	public Outcome<RunContent> read(InstrumentFile file, ReaderSettings settings) {
		return export.read(file, settings);
	}
}
