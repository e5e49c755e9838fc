/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.cedexhires;

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
 * Reads the table of a Roche Cedex HiRes: a row for each count. The file states no units; the maker writes densities per
 * mL, diameters in micrometres and volumes in microlitres. The time of a count is when it was finished, not when the
 * sample was drawn. Densities are handed over in {@code 10*6/mL}.
 */
@Component(property = { InstrumentReader.FORMAT + "=roche.cedex.hires", InstrumentReader.TITLE + "=Roche Cedex HiRes",
		InstrumentReader.READER_VERSION + "=1",
		InstrumentReader.TECHNIQUE + "=cell counting" })
public final class CedexHiResReader implements InstrumentReader {

	private static final InstrumentKind KIND = InstrumentKind.of("cell counter").detecting("brightfield");

	private final TableExport export = new TableExport(CedexHiResColumns.map());

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
