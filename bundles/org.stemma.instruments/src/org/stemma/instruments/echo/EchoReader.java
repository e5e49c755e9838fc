/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.echo;

import java.util.List;

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
import org.stemma.formats.section.Section;
import org.stemma.formats.section.SectionedText;
import org.stemma.formats.section.WorkbookSections;
import org.stemma.formats.sheet.Workbook;
import org.stemma.formats.text.SizeLimit;
import org.stemma.formats.text.SourceText;

/**
 * Reads the transfer report of an Echo acoustic liquid handler, also one saved again as a workbook: keys of the run, the transfers that failed under
 * {@code [EXCEPTIONS]}, those made under {@code [DETAILS]}, keys of the instrument. Each transfer is a sample with its
 * destination well. The report writes transfer volumes in nL and fluid volumes in µL; both are handed over in uL.
 */
@Component(property = { InstrumentReader.FORMAT + "=beckman.echo", InstrumentReader.TITLE + "=Beckman Coulter Echo Plate Reformat",
		InstrumentReader.READER_VERSION + "=1", InstrumentReader.TECHNIQUE + "=liquid handler" })
public final class EchoReader implements InstrumentReader {

	private static final InstrumentKind KIND = InstrumentKind.of("liquid handler");
	private static final int CERTAIN = 95;

	@Override
	public Recognition recognise(FileHead head) {
		return isEcho(beginning(head)) ? new Recognition(CERTAIN, "transfers between plates of an Echo") : Recognition.none("no transfers of an Echo");
	}

	private static List<Section> beginning(FileHead head) {
		return head.isContainer() ? WorkbookSections.beginning(head)
				: SourceText.of(head).map(text -> new SectionedText(text).beginning()).orElse(List.of());
	}

	@Override
	public Outcome<RunContent> read(InstrumentFile file, ReaderSettings settings) {
		return contentOf(file, settings).map(KIND::describe);
	}

	private Outcome<RunContent> contentOf(InstrumentFile file, ReaderSettings settings) {
		ProblemLog log = new ProblemLog();
		return sections(file, log).then(sections -> new TransferReport(file.name(), sections, settings, log).content());
	}

	private static Outcome<List<Section>> sections(InstrumentFile file, ProblemLog log) {
		return Workbook.begins(file) ? WorkbookSections.of(file, log) : SourceText.read(file, SizeLimit.TEXT).then(text -> {
			text.unfinished().ifPresent(log::add);
			return new SectionedText(text).sections(log);
		});
	}

	private static boolean isEcho(List<Section> sections) {
		boolean named = sections.stream().flatMap(section -> section.key("Application Name", "Instrument Model").stream())
				.anyMatch(key -> key.value().text().contains("Echo"));
		boolean transfers = sections.stream()
				.anyMatch(section -> section.named("DETAILS") || section.named("EXCEPTIONS"));
		boolean columns = sections.stream().flatMap(section -> section.table().stream())
				.anyMatch(table -> TransferColumns.MAP.known(table.header().cells()) > TransferColumns.FEWEST);
		return columns || named && transfers;
	}
}
