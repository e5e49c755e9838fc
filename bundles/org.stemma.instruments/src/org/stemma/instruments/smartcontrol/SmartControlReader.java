/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.smartcontrol;

import java.util.regex.Pattern;

import org.osgi.service.component.annotations.Component;
import org.stemma.api.Outcome;
import org.stemma.api.instrument.FileHead;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.Recognition;
import org.stemma.api.instrument.RunContent;
import org.stemma.formats.field.InstrumentKind;
import org.stemma.formats.sheet.Workbook;
import org.stemma.formats.table.Sheet;

/**
 * Reads the workbook that BMG LABTECH SMART Control writes: a list of wells with what was measured and calculated, the
 * same as tables of the plate, and the protocol. Each raw reading of a well is a sample of its own; without the list the
 * tables of the plate are read. MARS writes the same workbook.
 */
@Component(property = { InstrumentReader.FORMAT + "=bmg.smartcontrol", InstrumentReader.TITLE + "=BMG LABTECH SMART Control",
		InstrumentReader.READER_VERSION + "=1", InstrumentReader.TECHNIQUE + "=plate reader" })
public final class SmartControlReader implements InstrumentReader {

	private static final InstrumentKind KIND = InstrumentKind.detector().in("well plate");
	private static final int SURE = 90;
	private static final Pattern SHEETS = Pattern.compile("(?i)!\\s*(microplate|table|protocol) \\S");

	@Override
	public Recognition recognise(FileHead head) {
		return Workbook.of(head).filter(book -> book.sheets().stream().anyMatch(SmartControlReader::own))
				.map(book -> new Recognition(SURE, "a sheet of end points with the head of a test"))
				.orElse(Recognition.none("no workbook with end points of SMART Control"));
	}

	@Override
	public Outcome<RunContent> read(InstrumentFile file, ReaderSettings settings) {
		return contentOf(file, settings).map(KIND::describe);
	}

	private Outcome<RunContent> contentOf(InstrumentFile file, ReaderSettings settings) {
		return Workbook.read(file).then(book -> new SmartControlRun(book, settings).content());
	}

	private static boolean own(Sheet sheet) {
		TestHead head = new TestHead(sheet.rows());
		return head.value("Test ID").or(() -> head.value("Test run no.")).isPresent() && head.value("Test Name").isPresent()
				&& SHEETS.matcher(sheet.name()).find();
	}
}
