/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.vicellblu;

import org.osgi.service.component.annotations.Component;
import org.stemma.api.Outcome;
import org.stemma.api.instrument.FileHead;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.Recognition;
import org.stemma.api.instrument.RunContent;
import org.stemma.formats.field.InstrumentKind;
import org.stemma.formats.field.TableExport;

/**
 * Reads the sample table of a Beckman Coulter Vi-CELL BLU: a row for each sample, units in the header, local clock
 * times without a zone. Cell densities are handed over in {@code 10*6/mL}.
 */
@Component(property = { InstrumentReader.FORMAT + "=beckman.vicell.blu",
		InstrumentReader.TITLE + "=Beckman Coulter Vi-CELL BLU", InstrumentReader.READER_VERSION + "=1",
		InstrumentReader.TECHNIQUE + "=cell counting" })
public final class ViCellBluReader implements InstrumentReader {

	private static final InstrumentKind KIND = InstrumentKind.of("brightfield imager (cell counter)").detecting("brightfield");

	private final TableExport export = new TableExport(ViCellBluColumns.map());

	@Override
	public Recognition recognise(FileHead head) {
		return export.recognise(head);
	}

	@Override
	public Outcome<RunContent> read(InstrumentFile file, ReaderSettings settings) {
		return contentOf(file, settings).map(KIND::describe);
	}

	private Outcome<RunContent> contentOf(InstrumentFile file, ReaderSettings settings) {
		return export.read(file, settings);
	}
}
