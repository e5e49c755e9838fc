/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.flex2;

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
 * Reads the sample results of a Nova Biomedical BioProfile FLEX2: a row for each sample, in which empty cells were not
 * measured. A row of units below the names, which spreadsheets add, is believed. Analytes are handed over as a name and
 * a concentration each.
 */
@Component(property = { InstrumentReader.FORMAT + "=nova.bioprofile.flex2",
		InstrumentReader.TITLE + "=Nova Biomedical BioProfile FLEX2", InstrumentReader.READER_VERSION + "=1",
		InstrumentReader.TECHNIQUE + "=solution analyzer" })
public final class Flex2Reader implements InstrumentReader {

	private static final InstrumentKind KIND = InstrumentKind.of("solution-analyzer");

	private final TableExport export = new TableExport(Flex2Columns.map());

	@Override
	public Recognition recognise(FileHead head) {
		return export.recognise(head);
	}

	@Override
	public Outcome<RunContent> read(InstrumentFile file, ReaderSettings settings) {
		return contentOf(file, settings).map(KIND::describe);
	}

	private Outcome<RunContent> contentOf(InstrumentFile file, ReaderSettings settings) {
		UnitRow units = new UnitRow();
		return export.read(file, settings, units::prepared).then(units::completed).map(content -> Analytes.named(content, file.name()));
	}
}
