/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.cellosaurus;

import java.util.regex.Pattern;

import org.osgi.service.component.annotations.Component;
import org.stemma.api.Outcome;
import org.stemma.api.instrument.FileHead;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.Recognition;
import org.stemma.api.instrument.RunContent;
import org.stemma.formats.text.SizeLimit;
import org.stemma.formats.text.SourceText;

/**
 * Reads entries of the Cellosaurus, a public register of cell lines, in its text format. Each entry becomes a sample
 * named as the cell line is; its accession, synonyms, species, disease, STR profile and comments are values of it.
 */
@Component(property = { InstrumentReader.FORMAT + "=cellosaurus.text", InstrumentReader.TITLE + "=Cellosaurus entries",
		InstrumentReader.READER_VERSION + "=1", InstrumentReader.TECHNIQUE + "=cell line register" })
public final class CellosaurusReader implements InstrumentReader {

	private static final int SURE = 95;
	private static final Pattern BEGINNING = Pattern.compile("(?m)^ID {3}\\S.*\\R(?:[A-Z]{2} {3}.*\\R){0,20}?AC {3}CVCL_");

	@Override
	public Recognition recognise(FileHead head) {
		return SourceText.of(head).filter(text -> BEGINNING.matcher(text.text()).find())
				.map(text -> new Recognition(SURE, "an entry with the name and the accession of a cell line"))
				.orElse(Recognition.none("no entry of the Cellosaurus"));
	}

	@Override
	public Outcome<RunContent> read(InstrumentFile file, ReaderSettings settings) {
		return SourceText.read(file, SizeLimit.TEXT).then(text -> new Entries(text).content());
	}
}
