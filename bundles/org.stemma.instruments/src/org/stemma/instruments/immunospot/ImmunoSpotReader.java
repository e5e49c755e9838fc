/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.immunospot;

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
import org.stemma.formats.ProblemLog;
import org.stemma.formats.field.InstrumentKind;
import org.stemma.formats.sheet.ResavedText;
import org.stemma.formats.sheet.Workbook;
import org.stemma.formats.table.Row;
import org.stemma.formats.table.Sheet;
import org.stemma.formats.table.TabbedReport;
import org.stemma.formats.text.SizeLimit;
import org.stemma.formats.text.SourceText;

/**
 * Reads the text report of CTL ImmunoSpot: lines on software, counting and settings, then grids in the shape of the plate
 * with spot counts, spot sizes and intensities, either of fixed width or with tabs and two grids side by side, and a
 * histogram of spot sizes. Each feature of a well is a sample of its own; the report names no samples.
 */
@Component(property = { InstrumentReader.FORMAT + "=ctl.immunospot", InstrumentReader.TITLE + "=CTL ImmunoSpot",
		InstrumentReader.READER_VERSION + "=1", InstrumentReader.TECHNIQUE + "=plate reader" })
public final class ImmunoSpotReader implements InstrumentReader {

	private static final InstrumentKind KIND = InstrumentKind.of("imager").detecting("optical-imaging").in("well plate");
	private static final int CERTAIN = 96;
	private static final int FIRST_LINES = 5;
	private static final Pattern SOFTWARE = Pattern.compile("\\W{0,3}Software version: ?ImmunoSpot.*");

	private final TabbedReport report = new TabbedReport(sheet -> (int) sheet.rows().stream().filter(FeatureGrids::isOfColumns).count());
	private final ResavedText workbook = new ResavedText(ImmunoSpotReader::own);

	@Override
	public Recognition recognise(FileHead head) {
		boolean own = head.isContainer() ? workbook.begins(head)
				: SourceText.of(head).stream().flatMap(text -> text.text().lines().limit(FIRST_LINES)).anyMatch(line -> SOFTWARE.matcher(line).matches());
		return own ? new Recognition(CERTAIN, "software version ImmunoSpot") : Recognition.none("no software version of ImmunoSpot");
	}

	@Override
	public Outcome<RunContent> read(InstrumentFile file, ReaderSettings settings) {
		return contentOf(file, settings).map(KIND::describe);
	}

	private Outcome<RunContent> contentOf(InstrumentFile file, ReaderSettings settings) {
		ProblemLog log = new ProblemLog();
		if (Workbook.begins(file)) {
			return workbook.read(file, rows -> read(rows, List.of(), settings, log));
		}
		return SourceText.read(file, SizeLimit.TEXT).then(text -> {
			text.unfinished().ifPresent(log::add);
			return report.sheet(text).then(sheet -> read(sheet.rows(), text.text().lines().toList(), settings, log));
		});
	}

	private static Outcome<RunContent> read(List<Row> rows, List<String> lines, ReaderSettings settings, ProblemLog log) {
		FeatureGrids grids = new FeatureGrids(rows, lines, log);
		return new PlateContent(grids, new ReportHead(grids.outside()), settings, log).content();
	}

	private static boolean own(Sheet sheet) {
		return sheet.rows().stream().limit(FIRST_LINES).anyMatch(row -> SOFTWARE.matcher(row.cell(0).text()).matches());
	}
}
