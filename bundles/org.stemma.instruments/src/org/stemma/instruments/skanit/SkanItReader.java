/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.skanit;

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

/**
 * Reads the workbook that Thermo Fisher SkanIt writes: a sheet for each step, of which those of absorbance, fluorescence
 * and luminescence are measurements and the others were calculated, and sheets about the session and its instrument. The
 * results of a step stand in the shape of the plate or as lists.
 */
@Component(property = { InstrumentReader.FORMAT + "=thermo.skanit", InstrumentReader.TITLE + "=Thermo Fisher SkanIt",
		InstrumentReader.READER_VERSION + "=1", InstrumentReader.TECHNIQUE + "=plate reader" })
public final class SkanItReader implements InstrumentReader {

	private static final InstrumentKind KIND = InstrumentKind.of("plate reader").in("well plate");
	private static final int SURE = 90;

	@Override
	public Recognition recognise(FileHead head) {
		return Workbook.of(head).filter(book -> book.sheets().stream().anyMatch(sheet -> StepSheet.of(sheet).isPresent()))
				.map(book -> new Recognition(SURE, "a sheet with the measurement results of a step"))
				.orElse(Recognition.none("no workbook with measurement results of SkanIt"));
	}

	@Override
	public Outcome<RunContent> read(InstrumentFile file, ReaderSettings settings) {
		return contentOf(file, settings).map(KIND::describe);
	}

	private Outcome<RunContent> contentOf(InstrumentFile file, ReaderSettings settings) {
		return Workbook.read(file).then(book -> new SkanItRun(book, settings).content());
	}
}
