/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.nucleoview;

import org.osgi.service.component.annotations.Component;
import org.stemma.api.Outcome;
import org.stemma.api.instrument.FileHead;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.Recognition;
import org.stemma.api.instrument.RunContent;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.field.FieldMap;
import org.stemma.formats.field.InstrumentKind;
import org.stemma.formats.field.KeyValueReport;
import org.stemma.formats.text.SizeLimit;
import org.stemma.formats.text.SourceText;

/**
 * Reads the report that ChemoMetec NucleoView writes for one count: lines of a key and a value, either {@code key;value;}
 * closed by a line such as {@code //[ECEC5A41]}, or {@code Key:<tab>value} with a status. Densities stand there per mL
 * and are handed over in {@code 10*6/mL}. How the closing line is computed is not published, so it is not verified.
 */
@Component(property = { InstrumentReader.FORMAT + "=chemometec.nucleoview",
		InstrumentReader.TITLE + "=ChemoMetec NucleoView", InstrumentReader.READER_VERSION + "=1",
		InstrumentReader.TECHNIQUE + "=cell counting" })
public final class NucleoViewReader implements InstrumentReader {

	private static final InstrumentKind KIND = InstrumentKind.of("dark field imager (cell counter)").detecting("dark field");

	private final FieldMap keys = NucleoViewKeys.map();
	private final KeyValueReport report = new KeyValueReport(keys);

	@Override
	public Recognition recognise(FileHead head) {
		return report.recognise(head);
	}

	@Override
	public Outcome<RunContent> read(InstrumentFile file, ReaderSettings settings) {
		return contentOf(file, settings).map(KIND::describe);
	}

	private Outcome<RunContent> contentOf(InstrumentFile file, ReaderSettings settings) {
		return SourceText.read(file, SizeLimit.TEXT).then(text -> read(text, settings));
	}

	private Outcome<RunContent> read(SourceText text, ReaderSettings settings) {
		ProblemLog log = new ProblemLog();
		return report.sheet(text).map(sheet -> ReportLines.of(sheet, keys)).then(lines -> {
			lines.checkEnd(text, log);
			return report.read(lines.keyed(), settings, log)
					.then(content -> new CountedSample(content).completed(lines.facts()));
		});
	}
}
