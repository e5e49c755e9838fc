/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.designandanalysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stemma.instruments.Readings.content;
import static org.stemma.instruments.Readings.value;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.RunContent.NotUnderstood;
import org.stemma.api.instrument.SampleContent;
import org.stemma.instruments.Fixture;
import org.stemma.instruments.quantstudio.QuantStudioReader;
import org.stemma.testkit.instrument.SheetFixture;

class DesignAndAnalysisReaderTest {

	private static final String KEYS = "File Name|C:\\runs\\seven.eds\nInstrument Type|QuantStudio™ 7 Pro System\nBlock Type|96-Well 0.2-mL Block\n"
			+ "Run End Data/Time|2024-05-13 12:47:00 PM EDT\nPassive Reference|ROX\nPCR Stage/Step Number|Stage 2 Step 2\n"
			+ "Software Name and Version|Design & Analysis Software v2.6.0\n\n";

	private final DesignAndAnalysisReader reader = new DesignAndAnalysisReader();
	private final SheetFixture workbook = new SheetFixture("run.xlsx")
			.sheet("Results", KEYS + "Well|Well Position|Omit|Sample|Target|Task|Reporter|Amp Status|Cq|Cq Mean|Auto Threshold|Threshold\n"
					+ "243.0|K3|FALSE|Lot 7|LIN28A|UNKNOWN|FAM|Amp|31.7078|31.1|FALSE|0.2\n244.0|K4|FALSE|Blank|LIN28A|NTC|FAM|No Amp|UNDETERMINED||FALSE|0.2\n")
			.sheet("Amplification Data", KEYS + "Well|Well Position|Cycle Number|Target|Rn|dRn\n243.0|K3|1.0|LIN28A|1.579|-0.004\n243.0|K3|2.0|LIN28A|1.58|0.005\n")
			.sheet("Multicomponent", KEYS + "Well|Well Position|Cycle Number|FAM|ROX\n243.0|K3|1.0|454853.3|287985.6\n243.0|K3|2.0|450826.1|285303.5\n")
			.sheet("Standard Curve Result", KEYS + "Well|Well Position|Sample|Target|Quantity|R2|Slope\n243.0|K3|Lot 7|LIN28A|5.0|0.836|-1.8786\n")
			.sheet("Replicate Group Result", KEYS + "Sample|Target|Number of Replicates|Rq|Delta Cq Mean|Cq Mean\nLot 7|LIN28A|4.0|0.5|9.25|31.1\n"
					+ "Blank|LIN28A|1|||39.5\nLot 8|LIN28A|4.0|0.75|8.5|30\nLot 9|LIN28A|4.0|0.6|9|30\n");

	@Test
	void joinsTheSheetsByWellAndTarget() throws IOException {
		RunContent content = content(reader.read(workbook.file(), ReaderSettings.in(Fixture.LABORATORY)));
		SampleContent sample = content.samples().getFirst();
		assertEquals("Lot 7 K3", sample.sample() + " " + sample.well());
		assertEquals("31.7078 1 VALUE", value(sample, "cycle threshold result (qpcr)"));
		assertEquals("-1.8786 1 VALUE", value(sample, "slope"));
		assertEquals("0.836 1 VALUE", value(sample, "r^2"));
		assertEquals("[Optional[454853.3], Optional[450826.1]]", sample.curves().stream()
				.filter(curve -> curve.field().equals("reporter data cube")).findFirst().orElseThrow().values().toString());
		assertEquals("'UNDETERMINED' NOT_DETECTED", value(content.samples().get(1), "cycle threshold result (qpcr)"));
	}

	@Test
	void givesTheValuesOfReplicatesToEachOfTheirWells() throws IOException {
		RunContent content = content(reader.read(workbook.file(), ReaderSettings.in(Fixture.LABORATORY)));
		SampleContent sample = content.samples().getFirst();
		assertEquals("4 1 VALUE, 0.5 1 VALUE, 9.25 1 VALUE, 31.1 1 VALUE", String.join(", ", value(sample, "number of replicates"), value(sample, "rq"),
				value(sample, "delta ct mean"), value(sample, "ct mean")));
		assertEquals("'' MISSING", value(content.samples().get(1), "ct mean"));
		assertEquals("39.5 1 VALUE", value(content.samples().get(1), "replicate group result/ct mean"));
		assertEquals(List.of("Lot 8 | LIN28A | 4 | 0.75 | 8.5 | 30", "Lot 9 | LIN28A | 4 | 0.6 | 9 | 30"), content.notUnderstood().stream().map(NotUnderstood::text).toList());
		assertEquals("Replicate Group Result", content.notUnderstood().getFirst().name());
	}

	@Test
	void givesNoWellTheValuesOfReplicatesThatTwoRowsState() throws IOException {
		SheetFixture twice = workbook.sheet("RQ Replicate Group Result", KEYS + "Sample|Target|Task|Rq Min\nLot 7|LIN28A|UNKNOWN|0.25\nLot 7|LIN28A|STANDARD|0.5\n");
		RunContent content = content(reader.read(twice.file(), ReaderSettings.in(Fixture.LABORATORY)));
		assertTrue(content.samples().getFirst().measured("rq min").isEmpty());
		assertEquals(2, content.notUnderstood().stream().filter(part -> part.name().startsWith("RQ")).count());
	}

	@Test
	void readsFactsAndTheEndOfTheRun() throws IOException {
		RunContent content = content(reader.read(workbook.file(), ReaderSettings.in(Fixture.LABORATORY)));
		assertEquals(LocalDateTime.of(2024, 5, 13, 12, 47), content.samples().getFirst().time().get().clock());
		assertTrue(content.metadata().stream().anyMatch(fact -> fact.field().equals("software version") && fact.text().equals("2.6.0")));
		assertTrue(content.metadata().stream().anyMatch(fact -> fact.text().equals("standard curve qPCR experiment")));
	}

	@Test
	void readsATableThatWasExportedAsText() throws IOException {
		String keys = KEYS.replace("|", ": ").replaceAll("(?m)^(?=.)", "# ") + "# Comment: one, two\n# Heated Cover Serial Number:\n";
		Fixture text = new Fixture("results.csv", keys + "\n\"Well\",\"Well Position\",\"Sample\",\"Target\",\"Task\",\"Cq\"\n\"243\",\"K3\",\"Lot 7\",\"LIN28A\",\"UNKNOWN\",\"31.7\"\n");
		assertTrue(reader.recognise(text.file().head()).confidence() > 50);
		RunContent content = content(text.readBy(reader));
		assertEquals("31.7 1 VALUE", value(content.samples().getFirst(), "cycle threshold result (qpcr)"));
		assertEquals(LocalDateTime.of(2024, 5, 13, 12, 47), content.samples().getFirst().time().get().clock());
		assertTrue(content.metadata().stream().anyMatch(fact -> fact.field().equals("comment") && fact.text().equals("one, two")));
	}

	@Test
	void refusesASecondTableOfWellsInASheetButNoNotes() throws IOException {
		SheetFixture notes = workbook.sheet("Notes", "Note|by|when\nNote|Ada|Monday\nNote|Kim|Tuesday\n");
		assertTrue(content(reader.read(notes.file(), ReaderSettings.in(Fixture.LABORATORY))).notUnderstood().stream().anyMatch(one -> one.text().startsWith("Note | Kim")));
		SheetFixture second = workbook.sheet("Melt Curve Result", KEYS + "Well|Well Position|Target|Tm1\n1|A1|LIN28A|81.5\n\nWell|Well Position|Target|Omit\n1|A1|LIN28A|false\n");
		assertTrue(reader.read(second.file(), ReaderSettings.in(Fixture.LABORATORY)).problems().stream().anyMatch(one -> one.code().equals("section.unnamed") && one.blocks()));
	}

	@Test
	void readsTablesWithoutTheNumbersOfTheWells() throws IOException {
		SheetFixture fewer = new SheetFixture("run.xlsx").sheet("Results", KEYS + "Well Position|Sample|Target|Task|Cq\nK3|Lot 7|LIN28A|UNKNOWN|31.7\n");
		assertTrue(reader.recognise(fewer.file().head()).confidence() > 50);
		SampleContent sample = content(reader.read(fewer.file(), ReaderSettings.in(Fixture.LABORATORY))).samples().getFirst();
		assertEquals("K3 31.7 1 VALUE", sample.well() + " " + value(sample, "cycle threshold result (qpcr)"));
	}

	@Test
	void isToldFromOtherWorkbooks() throws IOException {
		assertTrue(reader.recognise(workbook.file().head()).confidence() > 50);
		assertEquals(0, new QuantStudioReader().recognise(workbook.file().head()).confidence());
		assertEquals(0, reader.recognise(new SheetFixture("x.xlsx").sheet("Results", "Well|Target|Cq\nA1|B|30.5\n").file().head()).confidence());
		assertFalse(reader.read(Fixture.beside(QuantStudioReader.class, "two-targets.txt").file(), ReaderSettings.in(Fixture.LABORATORY)).succeeded());
	}
}
