/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.cfxmaestro;

import org.osgi.service.component.annotations.Component;
import org.stemma.api.Outcome;
import org.stemma.api.instrument.FileHead;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.Recognition;
import org.stemma.api.instrument.RunContent;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.field.InstrumentKind;
import org.stemma.formats.sheet.TextOrWorkbook;

/**
 * Reads the results that Bio-Rad CFX Maestro and CFX Manager export: a row for each well and dye, or for each peak of
 * melting, with or without lines about the run above it. {@code NaN} stands where there is no value: no amplification is no number.
 */
@Component(property = { InstrumentReader.FORMAT + "=biorad.cfx", InstrumentReader.TITLE + "=Bio-Rad CFX Maestro",
		InstrumentReader.READER_VERSION + "=1", InstrumentReader.TECHNIQUE + "=qpcr" })
public final class CfxMaestroReader implements InstrumentReader {

	private static final InstrumentKind KIND = InstrumentKind.of("qPCR").in("well plate");
	private static final int SURE = 80;

	private final CfxTables tables = new CfxTables();
	private final TextOrWorkbook source = new TextOrWorkbook(sheet -> Math.max(CfxCurves.columns(sheet), tables.names(sheet)));

	@Override
	public Recognition recognise(FileHead head) {
		Recognition table = tables.recognise(head);
		boolean curves = table.confidence() == 0 && source.beginning(head).stream().anyMatch(sheet -> CfxCurves.columns(sheet) > 0);
		return curves ? new Recognition(SURE, "cycles or temperatures beside columns of wells") : table;
	}

	@Override
	public Outcome<RunContent> read(InstrumentFile file, ReaderSettings settings) {
		ProblemLog log = new ProblemLog();
		return source.read(file, log).then(sheets -> new CfxRun(file.name(), tables, settings, log).content(sheets)).map(KIND::describe);
	}
}
