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
 * Reads the text that a Thermo Fisher NanoDrop 8000 exports: a row for each sample, its unit and its clock time in columns of
 * their own.
 */
@Component(property = { InstrumentReader.FORMAT + "=thermo.nanodrop.8000", InstrumentReader.TITLE + "=Thermo Fisher NanoDrop 8000",
		InstrumentReader.READER_VERSION + "=1", InstrumentReader.TECHNIQUE + "=spectrophotometry" })
public final class NanoDrop8000Reader implements InstrumentReader {

	private final AbsorbanceExport export = new AbsorbanceExport(NanoDropFields.eightThousand(),
			new AbsorbanceTable(AbsorbanceFields.eightThousand(), 75, ""), (rows, row, time) -> rows.sample(row,
			NanoDropFields.SAMPLE_8000, time, NanoDropFields.CONCENTRATION_8000, NanoDropFields.UNITS));

	@Override
	public Recognition recognise(FileHead head) {
		return export.recognise(head);
	}

	@Override
	public Outcome<RunContent> read(InstrumentFile file, ReaderSettings settings) {
		return export.read(file, settings);
	}
}
