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

/** Reads the table that a Thermo Fisher NanoDrop One exports: a row for each sample, absorbances at 10 mm in AU. */
@Component(property = { InstrumentReader.FORMAT + "=thermo.nanodrop.one", InstrumentReader.TITLE + "=Thermo Fisher NanoDrop One",
		InstrumentReader.READER_VERSION + "=1", InstrumentReader.TECHNIQUE + "=spectrophotometry" })
public final class NanoDropOneReader implements InstrumentReader {

	private final AbsorbanceExport export = new AbsorbanceExport(NanoDropFields.one(),
			new AbsorbanceTable(AbsorbanceFields.one(), 51, ""), (rows, row, time) -> rows.sample(row, NanoDropFields.ONE_SAMPLE, time));

	@Override
	public Recognition recognise(FileHead head) {
		return export.recognise(head);
	}

	@Override
	public Outcome<RunContent> read(InstrumentFile file, ReaderSettings settings) {
		return export.read(file, settings);
	}
}
