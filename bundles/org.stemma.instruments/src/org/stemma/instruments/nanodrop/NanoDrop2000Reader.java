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
 * Reads the text that a Thermo Fisher NanoDrop 2000 or 2000c exports: a row for each sample, its unit in a column of its
 * own. Other software that writes the unit of a NanoDrop so is read alike.
 */
@Component(property = { InstrumentReader.FORMAT + "=thermo.nanodrop.2000", InstrumentReader.TITLE + "=Thermo Fisher NanoDrop 2000",
		InstrumentReader.READER_VERSION + "=1", InstrumentReader.TECHNIQUE + "=spectrophotometry" })
public final class NanoDrop2000Reader implements InstrumentReader {

	private final AbsorbanceExport export = new AbsorbanceExport(NanoDropFields.twoThousand(),
			new AbsorbanceTable(AbsorbanceFields.twoThousand(), 90, ""), (rows, row, time) -> rows.sample(row,
			NanoDropFields.SAMPLE_2000, time, NanoDropFields.CONCENTRATION_2000, NanoDropFields.UNIT_2000));

	@Override
	public Recognition recognise(FileHead head) {
		return export.recogniseWhole(head, "no absorbance ratio beside a concentration and its unit");
	}

	@Override
	public Outcome<RunContent> read(InstrumentFile file, ReaderSettings settings) {
		return export.read(file, settings);
	}
}
