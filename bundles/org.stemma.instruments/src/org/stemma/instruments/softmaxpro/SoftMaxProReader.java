/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.softmaxpro;

import java.util.List;
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
import org.stemma.formats.sheet.ResavedText;
import org.stemma.formats.sheet.Workbook;
import org.stemma.formats.table.DelimitedText;
import org.stemma.formats.table.Delimiter;
import org.stemma.formats.table.PlainLines;
import org.stemma.formats.table.Sheet;
import org.stemma.formats.text.SizeLimit;
import org.stemma.formats.text.SourceText;

/**
 * Reads the text export of Molecular Devices SoftMax Pro: blocks of plates, groups and notes. A plate's values stand in
 * the shape of the plate or as a list of wells, as single values, by time, by wavelength or by point of a well; groups name the samples and
 * hold what was calculated.
 */
@Component(property = { InstrumentReader.FORMAT + "=moldev.softmaxpro",
		InstrumentReader.TITLE + "=Molecular Devices SoftMax Pro", InstrumentReader.READER_VERSION + "=1",
		InstrumentReader.TECHNIQUE + "=plate reader" })
public final class SoftMaxProReader implements InstrumentReader {

	private static final InstrumentKind KIND = InstrumentKind.of("plate reader").in("well plate");
	private static final int SURE = 95;
	private static final Pattern PLATE = Pattern.compile("(?m)^\"?Plate:\"?[,;]");

	private final ResavedText workbook = new ResavedText(SoftMaxProReader::own);

	@Override
	public Recognition recognise(FileHead head) {
		boolean own = head.isContainer() ? workbook.begins(head) : SourceText.of(head).map(text -> resaved(text)
				? new DelimitedText(text, delimiter(text)).beginning() : new PlainLines(text, '\t').unquoted().beginning()).filter(SoftMaxProReader::own).isPresent();
		return own ? new Recognition(SURE, "the first line counts the blocks") : Recognition.none("no line ##BLOCKS=");
	}

	@Override
	public Outcome<RunContent> read(InstrumentFile file, ReaderSettings settings) {
		return contentOf(file, settings).map(KIND::describe);
	}

	private Outcome<RunContent> contentOf(InstrumentFile file, ReaderSettings settings) {
		if (Workbook.begins(file)) {
			return workbook.read(file, rows -> new Experiment(rows, settings).content());
		}
		return SourceText.read(file, SizeLimit.TEXT).then(text -> sheet(text).then(sheet -> {
			Outcome<RunContent> read = new Experiment(sheet.rows(), settings).content();
			return text.unfinished().isEmpty() ? read : read.then(content -> Outcome.of(content, List.of(text.unfinished().get())));
		}));
	}

	private static boolean own(Sheet sheet) {
		return Block.stated(sheet.rows()).isPresent();
	}

	private static Outcome<Sheet> sheet(SourceText text) {
		return resaved(text) ? new DelimitedText(text, delimiter(text)).sheet() : new PlainLines(text, '\t').unquoted().sheet();
	}

	/** Whether a spreadsheet saved it with another mark than the tab between its cells. */
	private static boolean resaved(SourceText text) {
		return text.text().indexOf('\t') < 0 && PLATE.matcher(text.text()).find();
	}

	private static Delimiter delimiter(SourceText text) {
		return Delimiter.of(text, sheet -> (int) sheet.rows().stream().filter(row -> row.cell(0).text().equals("Plate:") && row.used() > 5).count());
	}
}
