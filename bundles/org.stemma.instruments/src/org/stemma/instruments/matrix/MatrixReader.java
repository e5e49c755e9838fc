/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.matrix;

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
 * Reads the table that the Matrix software of a Revvity (Nexcelom) Cellaca exports, a row for each well: either with
 * densities in cells per mL, or below lines of a key and a value with densities in millions. Sizes are diameters in
 * micrometres. Densities are handed over in {@code 10*6/mL}.
 */
@Component(property = { InstrumentReader.FORMAT + "=revvity.matrix", InstrumentReader.TITLE + "=Revvity Matrix (Cellaca)",
		InstrumentReader.READER_VERSION + "=1",
		InstrumentReader.TECHNIQUE + "=cell counting" })
public final class MatrixReader implements InstrumentReader {

	private static final InstrumentKind KIND = InstrumentKind.of("cell counter");

	private final TableExport export = new TableExport(MatrixNames.columns(), MatrixNames.keys());

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
