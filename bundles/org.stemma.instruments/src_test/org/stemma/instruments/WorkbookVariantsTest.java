/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stemma.instruments.Readings.content;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.instruments.apex.ApexReader;
import org.stemma.instruments.cedexhires.CedexHiResReader;
import org.stemma.instruments.designandanalysis.DesignAndAnalysisReader;
import org.stemma.instruments.echo.EchoReader;
import org.stemma.instruments.lunatic.LunaticReader;
import org.stemma.instruments.magellan.MagellanReader;
import org.stemma.instruments.matrix.MatrixReader;
import org.stemma.instruments.msdworkbench.MsdWorkbenchReader;
import org.stemma.instruments.nanodrop.NanoDropOneReader;
import org.stemma.instruments.nucleoview.NucleoViewReader;
import org.stemma.instruments.pharmspec.PharmSpecReader;
import org.stemma.instruments.quantstudio.QuantStudioReader;
import org.stemma.instruments.qubit.QubitReader;
import org.stemma.instruments.vicellxr.ViCellXrReader;
import org.stemma.testkit.instrument.SheetFixture;
import org.stemma.testkit.variant.SameContent;
import org.stemma.testkit.variant.ShuffledColumns;

/** Workbooks with the columns of their tables in other orders, and texts saved as workbooks: the values stay the same. */
class WorkbookVariantsTest {

	private static final int SHUFFLES = 8;

	/** A reader with a workbook whose tables have one of these columns. */
	private record Book(InstrumentReader reader, SheetFixture sheets, Set<String> columns) {
		@Override
		public String toString() {
			return reader.getClass().getSimpleName();
		}
	}

	private static Stream<Book> books() {
		return Stream.of(
				new Book(new ApexReader(), new SheetFixture("apex.xlsx").sheet("Plate Information", "|Saved By:|kim").sheet("Plate Database",
						"Plate|Well|Read Date|Machine ID|Spot Forming Units (SFU)|Exposure\nP3|A1|2024-01-29 09:06:35|0|17|13400\n"
								+ "P3|A2|2024-01-29 09:06:38|0|21|13400"), Set.of("Well")),
				new Book(new DesignAndAnalysisReader(), designAndAnalysis(), Set.of("Well")),
				new Book(new MagellanReader(), new SheetFixture("od.xlsx").sheet("Magellan Sheet 1",
						"Raw data|Well positions|Plate\n0.1462|A1|P1\n0.25|B1|P1\nDate of measurement: 2021-07-16/Time of measurement: 09:43:07\n"
								+ "Measurement mode: Absorbance"), Set.of("Well positions")),
				new Book(new PharmSpecReader(), new SheetFixture("h.xlsx").sheet("Report", "||HIAC PharmSpec v3.4 Summary Report\n"
						+ "Probe|:|DP-7 T0|Sample Date|:|18.12.2022 07:51:50\nRun No.|Particle Size(µm)|Cumulative Count|Cumulative Counts/mL\n"
						+ "Run1\n|2|48|240\n|10|1|5"), Set.of("Cumulative Count")),
				new Book(new QuantStudioReader(), quantStudio(), Set.of("Well")), new Book(new ViCellXrReader(), results(), Set.of("Sample ID")));
	}

	/** A sheet for each section of the text, all below the same keys. */
	private static SheetFixture quantStudio() {
		String text = Fixture.beside(QuantStudioReader.class, "two-targets.txt").text();
		String keys = text.substring(0, text.indexOf("\n[")).lines().map(line -> line.replaceFirst("^[*] ", "").replaceFirst(" = ", "|"))
				.collect(Collectors.joining("\n", "", "\n\n"));
		SheetFixture book = new SheetFixture("run.xlsx");
		for (String section : text.substring(text.indexOf("\n[") + 2).split("\n\\[")) {
			book.sheet(section.substring(0, section.indexOf(']')), keys + section.substring(section.indexOf('\n') + 1).replace('\t', '|').replace("\"", ""));
		}
		return book;
	}

	private static SheetFixture designAndAnalysis() {
		String keys = "File Name|C:\\runs\\seven.eds\nInstrument Type|QuantStudio™ 7 Pro System\nRun End Data/Time|2024-05-13 12:47:00 PM EDT\n"
				+ "Software Name and Version|Design & Analysis Software v2.6.0\n\n";
		return new SheetFixture("run.xlsx")
				.sheet("Results", keys + "Well|Well Position|Omit|Sample|Target|Task|Reporter|Amp Status|Cq|Auto Threshold|Threshold\n"
						+ "243|K3|FALSE|Lot 7|LIN28A|UNKNOWN|FAM|Amp|31.7078|FALSE|0.2\n244|K4|FALSE|Blank|LIN28A|NTC|FAM|No Amp|UNDETERMINED|FALSE|0.2")
				.sheet("Amplification Data", keys + "Well|Well Position|Cycle Number|Target|Rn|dRn\n243|K3|1|LIN28A|1.579|-0.004\n243|K3|2|LIN28A|1.58|0.005")
				.sheet("Multicomponent", keys + "Well|Well Position|Cycle Number|FAM|ROX\n243|K3|1|454853.3|287985.6\n243|K3|2|450826.1|285303.5");
	}

	/** The table of results of a Vi-CELL XR, whose names stand in two rows. */
	private static SheetFixture results() {
		return new SheetFixture("results.xlsx").sheet("Vi-CELL", """
				Vi-CELL XR 2.06.3
				Unit S/N: AX 77
				Sample ID|Sample date/time|Cell type|Viability|Total cells/ml|Viable cells/ml|Total|Viable|Min. diam.|Max. diam.|Dilution|Images
				||| (%)| (x10^6)| (x10^6)|cells|cells| (microns)| (microns)| factor|
				X-1|2024-03-13 13:05:32|iPSC|95.0|4.0|3.8|2000|1900|8|40|2|50
				X-2|2024-03-13 13:09:01|iPSC|50.0|2.0|1.0|1000|500|8|40|2|50""");
	}

	@TestFactory
	Stream<DynamicTest> readsNamedColumnsInAnyOrder() {
		return books().flatMap(book -> LongStream.range(0, SHUFFLES).mapToObj(seed -> DynamicTest.dynamicTest(book + ", order " + seed, () -> {
			SheetFixture shuffled = book.sheets().changed(rows -> shuffled(rows, book.columns(), seed));
			assertEquals(read(book.reader(), book.sheets().file()), read(book.reader(), shuffled.file()));
		})));
	}

	/** The second row of names moves with the first. */
	private static List<List<String>> shuffled(List<List<String>> rows, Set<String> columns, long seed) {
		boolean table = rows.stream().anyMatch(row -> row.stream().anyMatch(columns::contains));
		return table ? new ShuffledColumns(columns, Set.of("Run No."), seed).of(rows) : rows;
	}

	@TestFactory
	Stream<DynamicTest> readsATextSavedAsAWorkbook() {
		return Stream.of(TextFormat.of(new CedexHiResReader(), "three-counts.csv"), TextFormat.of(new MatrixReader(), "plain-table.csv"),
				TextFormat.of(new MatrixReader(), "below-keys.csv"), TextFormat.of(new NanoDropOneReader(), "one.csv"),
				TextFormat.of(new QubitReader(), "flex.csv"), TextFormat.of(new LunaticReader(), "plate.csv"),
				TextFormat.of(new MsdWorkbenchReader(), "plates.csv"), TextFormat.of(new NucleoViewReader(), "classic.csv"),
				TextFormat.of(new NucleoViewReader(), "status-report.txt"), TextFormat.of(new EchoReader(), "transfers.csv"),
				TextFormat.of(new QuantStudioReader(), "two-targets.txt"))
				.map(format -> DynamicTest.dynamicTest(format.toString(), () -> {
					SheetFixture saved = new SheetFixture("saved.xlsx").sheet("Results", format.text().cells());
					assertEquals(read(format.reader(), format.fixture().file()), read(format.reader(), saved.file()));
					assertTrue(format.reader().recognise(saved.file().head()).confidence() > 50);
				}));
	}

	private static String read(InstrumentReader reader, InstrumentFile file) {
		return SameContent.of(content(reader.read(file, new ReaderSettings(Fixture.LABORATORY, Optional.of(Locale.US), Map.of()))));
	}
}
