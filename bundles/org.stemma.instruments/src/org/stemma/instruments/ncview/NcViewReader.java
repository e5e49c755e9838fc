/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.ncview;

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
 * Reads the table that ChemoMetec NC-View exports from an NC-202: a row for each count, densities per mL with a no-break
 * space between thousands. The file has no clock time; the day stands in the name of each count, and a note says so.
 * Densities are handed over in {@code 10*6/mL}.
 */
@Component(property = { InstrumentReader.FORMAT + "=chemometec.ncview", InstrumentReader.TITLE + "=ChemoMetec NC-View",
		InstrumentReader.READER_VERSION + "=1",
		InstrumentReader.TECHNIQUE + "=cell counting" })
public final class NcViewReader implements InstrumentReader {

	private static final InstrumentKind KIND = InstrumentKind.of("Cell counter").detecting("fluorescence");

	private final TableExport export = new TableExport(NcViewColumns.map());

	@Override
	public Recognition recognise(FileHead head) {
		return export.recognise(head);
	}

	@Override
	public Outcome<RunContent> read(InstrumentFile file, ReaderSettings settings) {
		return contentOf(file, settings).map(KIND::describe);
	}

	private Outcome<RunContent> contentOf(InstrumentFile file, ReaderSettings settings) {
		return export.read(file, settings).then(content -> new CountDays(content, settings.zone()).completed());
	}
}
