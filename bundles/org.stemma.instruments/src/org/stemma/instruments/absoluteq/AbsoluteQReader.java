/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.absoluteq;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Component;
import org.stemma.api.Outcome;
import org.stemma.api.Place;
import org.stemma.api.instrument.FileHead;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.Recognition;
import org.stemma.api.instrument.RunContent;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.field.InstrumentKind;
import org.stemma.formats.sheet.TextOrWorkbook;
import org.stemma.formats.sheet.Workbook;
import org.stemma.formats.table.DelimitedText;
import org.stemma.formats.table.Delimiter;
import org.stemma.formats.table.Sheet;
import org.stemma.formats.text.SizeLimit;
import org.stemma.formats.text.SourceText;
import org.stemma.formats.zip.ZipFiles;

/**
 * Reads what QuantStudio Absolute Q exports, also packed: a summary with a row for each well and target, a summary with
 * the targets of a well side by side, or a row for each partition. Values of groups go to each of their wells.
 */
@Component(property = { InstrumentReader.FORMAT + "=appliedbiosystems.absoluteq", InstrumentReader.TITLE + "=QuantStudio Absolute Q",
		InstrumentReader.READER_VERSION + "=1", InstrumentReader.TECHNIQUE + "=dpcr" })
public final class AbsoluteQReader implements InstrumentReader {

	private static final InstrumentKind KIND = InstrumentKind.of("dPCR").in("well plate");
	private static final int SURE = 90;

	private final TextOrWorkbook source = new TextOrWorkbook(sheet -> Layout.of(sheet).isPresent() ? 1 : 0);

	@Override
	public Recognition recognise(FileHead head) {
		Optional<Workbook> workbook = Workbook.of(head);
		Stream<Sheet> sheets = workbook.isPresent() ? workbook.get().sheets().stream()
				: text(head).map(text -> new DelimitedText(text, delimiter(text)).beginning()).stream();
		return sheets.map(Layout::of).flatMap(Optional::stream).findFirst()
				.map(layout -> new Recognition(SURE, "columns of " + layout.words())).orElse(Recognition.none("none of its tables"));
	}

	@Override
	public Outcome<RunContent> read(InstrumentFile file, ReaderSettings settings) {
		return contentOf(file, settings).map(KIND::describe);
	}

	private Outcome<RunContent> contentOf(InstrumentFile file, ReaderSettings settings) {
		ProblemLog log = new ProblemLog();
		if (Workbook.begins(file) && ZipFiles.of(file).result().stream().flatMap(List::stream).noneMatch(AbsoluteQReader::isTable)) {
			return source.read(file, log).then(sheets -> {
				Sheet best = source.best(sheets);
				return content(best, settings, log).map(content -> TextOrWorkbook.beside(content, best, sheets));
			});
		}
		return unpacked(file).then(csv -> SourceText.read(csv, SizeLimit.TEXT)).then(text -> {
			text.unfinished().ifPresent(log::add);
			return new DelimitedText(text, delimiter(text)).sheet();
		}).then(sheet -> content(sheet, settings, log));
	}

	private static Outcome<RunContent> content(Sheet sheet, ReaderSettings settings, ProblemLog log) {
		Optional<Layout> layout = Layout.of(sheet);
		if (layout.isEmpty()) {
			log.add(Mismatch.described("column.missing", new Place(sheet.name(), 1, 0, ""), "none of the known tables",
					"wells with concentrations, or partitions with fluorescences", "Export the run again.").error());
			return log.refusal();
		}
		return switch (layout.get()) {
		case ROWS -> new SummaryRows(settings, log).content(sheet);
		case BLOCKS -> new SummaryRows(settings, log).content(new DyeBlocks(sheet).rows());
		case PARTITIONS -> new PartitionRows(settings, log).content(sheet);
		};
	}

	private static Delimiter delimiter(SourceText text) {
		return Delimiter.of(text, sheet -> sheet.rows().stream().limit(3).mapToInt(row -> row.used() > 5 ? row.used() : 0).sum());
	}

	private static Outcome<InstrumentFile> unpacked(InstrumentFile file) {
		return SizeLimit.TEXT.read(file).then(bytes -> !ZipFiles.isZip(bytes) ? Outcome.of(file) : ZipFiles.of(file).then(files -> {
			List<InstrumentFile> tables = files.stream().filter(AbsoluteQReader::isTable).toList();
			return tables.size() == 1 ? Outcome.of(tables.getFirst()) : Outcome.refused(List.of(Mismatch.described("zip.tables",
					Place.file(file.name()), tables.size() + " tables", "one table in the packed file", "Unpack it and read each by itself.").error()));
		}));
	}

	private static boolean isTable(InstrumentFile file) {
		return file.name().toLowerCase(java.util.Locale.ROOT).endsWith(".csv") && !file.name().startsWith(".");
	}

	private static Optional<SourceText> text(FileHead head) {
		if (!ZipFiles.isZip(head.bytes())) {
			return SourceText.of(head);
		}
		List<InstrumentFile> tables = ZipFiles.of(head).stream().filter(AbsoluteQReader::isTable).toList();
		try {
			return tables.size() == 1 ? SourceText.of(tables.getFirst().head()) : Optional.empty();
		} catch (IOException damaged) {
			return Optional.empty();
		}
	}
}
