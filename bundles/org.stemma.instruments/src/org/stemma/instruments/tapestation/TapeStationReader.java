/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.tapestation;

import java.io.IOException;

import org.osgi.service.component.annotations.Component;
import org.stemma.api.Outcome;
import org.stemma.api.instrument.FileHead;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.Recognition;
import org.stemma.api.instrument.RunContent;
import org.stemma.formats.field.InstrumentKind;
import org.stemma.formats.text.SizeLimit;
import org.stemma.formats.xml.XmlElement;
import org.stemma.formats.xml.XmlFile;

/**
 * Reads the XML export of Agilent TapeStation Analysis, or one of its tables as text: the run, its screen tapes, and for each sample concentration,
 * integrity (RINe, DIN), peaks and regions. A sample is named by its comment, which is the name that the software shows.
 */
@Component(property = { InstrumentReader.FORMAT + "=agilent.tapestation",
		InstrumentReader.TITLE + "=Agilent TapeStation Analysis", InstrumentReader.READER_VERSION + "=1",
		InstrumentReader.TECHNIQUE + "=electrophoresis" })
public final class TapeStationReader implements InstrumentReader {

	private static final InstrumentKind KIND = InstrumentKind.of("electrophoresis device").detecting("fluorescence");
	private static final int CERTAIN = 96;

	private final TapeTables tables = new TapeTables();

	@Override
	public Recognition recognise(FileHead head) {
		Recognition xml = document(head);
		return xml.confidence() > 0 ? xml : tables.recognise(head);
	}

	private static Recognition document(FileHead head) {
		return XmlFile.beginning(head).filter(root -> root.name().equals("File"))
				.filter(root -> root.child("FileInformation").isPresent() && root.child("ScreenTapes").isPresent())
				.map(root -> new Recognition(CERTAIN, "screen tapes of a TapeStation"))
				.orElse(Recognition.none("no screen tapes of a TapeStation"));
	}

	@Override
	public Outcome<RunContent> read(InstrumentFile file, ReaderSettings settings) {
		return contentOf(file, settings).map(KIND::describe);
	}

	private Outcome<RunContent> contentOf(InstrumentFile file, ReaderSettings settings) {
		return isTable(file) ? tables.read(file, settings) : XmlFile.read(file, SizeLimit.TEXT).then(root -> read(root, settings));
	}

	private boolean isTable(InstrumentFile file) {
		try {
			return document(file.head()).confidence() == 0 && tables.recognise(file.head()).confidence() > 0;
		} catch (IOException unreadable) {
			// whatever reads the file says so
			return false;
		}
	}

	private static Outcome<RunContent> read(XmlElement root, ReaderSettings settings) {
		return new TapeRun(root, settings).content();
	}
}
