/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.absoluteq;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stemma.instruments.Readings.assertReadWith;
import static org.stemma.instruments.Readings.assertRefused;
import static org.stemma.instruments.Readings.content;
import static org.stemma.instruments.Readings.sample;
import static org.stemma.instruments.Readings.value;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.SampleContent;
import org.stemma.instruments.Fixture;
import org.stemma.testkit.instrument.SheetFixture;

class AbsoluteQReaderTest {

	private static final String BLOCKS = ",,,,FAM,,,,VIC,,,,\nRun name,Sample,Well,Total,Target,Conc.,95%DeltaLCI,Positives,Target,Conc.,95%DeltaLCI,Positives,QC Message\n"
			+ "Run 7,Lot 7,A1,20419,LIN28A,392.15,13.407,3182,RPP30,399.55,13.546,3237,fine\n";
	private static final String PARTITIONS = "Run,Date,Instrument,Plate,Well ID,Sample,Index,Reject,ROX,FAM,FAM_pos,FAM_target,FAM_threshold\n"
			+ "Run 7,2023-05-24 19:45:43.75+00:00,226,M01,A1,Lot 7,1,False,10824.2,26754.5,True,LIN28A,13019\n"
			+ "Run 7,2023-05-24 19:45:43.75+00:00,226,M01,A1,Lot 7,2,False,10615.5,2673.7,False,LIN28A,13019\n";

	private final AbsoluteQReader reader = new AbsoluteQReader();
	private final Fixture groups = Fixture.beside(AbsoluteQReaderTest.class, "groups.csv");

	@ParameterizedTest
	@CsvSource({ "Lot 7, number concentration, 0 /uL", "Lot 8, number concentration, 3.85 /uL", "Lot 8, total partition count, 20449 1",
			"Lot 8, positive partition count, 34 1", "Lot 8, confidence interval (95%), 1.1 1", "Lot 8, average total, 20443.63 1",
			"Lot 7, average concentration, 53.71 /uL", "Lot 7, average positives, 460 1" })
	void readsWellsWithTheValuesOfTheirGroup(String name, String field, String expected) {
		assertEquals(expected + " VALUE", value(sample(groups.readBy(reader), name), field));
	}

	@Test
	void readsWellsWithoutConfidenceIntervals() throws IOException {
		Fixture fewer = groups.changed(text -> text.replaceAll("(?m)^(.*),[^,]*,([^,]*)$", "$1,$2"));
		assertTrue(reader.recognise(fewer.file().head()).confidence() > 50);
		assertEquals("3.85 /uL VALUE", value(sample(fewer.readBy(reader), "Lot 8"), "number concentration"));
		assertEquals("34 1 VALUE", value(sample(fewer.readBy(reader), "Lot 8"), "positive partition count"));
	}

	@Test
	void keepsTheDayAndSaysThatTheHourIsNotKnown() {
		assertEquals(LocalDateTime.of(2023, 5, 19, 0, 0), sample(groups.readBy(reader), "Lot 7").time().get().clock());
		assertReadWith(groups.readBy(reader), "time.day-only");
	}

	@Test
	void takesTheTargetsOfAWellApart() {
		var samples = content(new Fixture("blocks.csv", BLOCKS).readBy(reader)).samples();
		assertEquals("392.15 /uL VALUE", value(samples.get(0), "number concentration"));
		assertEquals("'VIC' VALUE", value(samples.get(1), "reporter dye setting"));
		assertEquals("3237 1 VALUE", value(samples.get(1), "positive partition count"));
		assertEquals("'fine' VALUE", value(samples.get(1), "qc message"));
	}

	@Test
	void countsPartitionsAndKeepsTheirFluorescence() {
		SampleContent sample = sample(new Fixture("partitions.csv", PARTITIONS).readBy(reader), "Lot 7");
		assertEquals("2 1 VALUE", value(sample, "total partition count"));
		assertEquals("1 1 VALUE", value(sample, "positive partition count"));
		assertEquals("'' MISSING", value(sample, "number concentration"));
		assertEquals("[Optional[26754.5], Optional[2673.7]]", sample.curves().getFirst().values().toString());
	}

	@Test
	void readsTargetsWhoseColumnsStandInAnotherOrderAndWhoseNamesAreInUpperCase() {
		String turned = BLOCKS.replace("Target,Conc.,95%DeltaLCI,Positives,QC", "Target,Positives,Conc.,95%DeltaLCI,QC")
				.replace("RPP30,399.55,13.546,3237", "RPP30,3237,399.55,13.546");
		var samples = content(new Fixture("blocks.csv", turned).readBy(reader)).samples();
		assertEquals("399.55 /uL VALUE", value(samples.get(1), "number concentration"));
		assertEquals("3237 1 VALUE", value(samples.get(1), "positive partition count"));
		assertEquals("'LIN28A' VALUE", value(content(new Fixture("blocks.csv", BLOCKS.toUpperCase(java.util.Locale.ROOT)).readBy(reader)).samples().getFirst(),
				"target dna description"));
	}

	@Test
	void refusesAWellWhoseSecondTargetIsCutOff() {
		assertRefused(new Fixture("blocks.csv", BLOCKS.replace(",RPP30,399.55,13.546,3237,fine", ",RPP30,39")).readBy(reader), "row.short", 3, 2);
	}

	@Test
	void givesAWellWhatARowOfItsGroupBelowItSaysAlsoWhereNoNumberStands() {
		String[] lines = groups.text().replace(",53.71,", ",N/A,").split("\n");
		Fixture below = new Fixture("below.csv", String.join("\n", lines[0], lines[2], lines[3], lines[1].replace("Q 0140", "Q 0999")) + "\n");
		assertEquals("20443.63 1 VALUE", value(sample(below.readBy(reader), "Lot 7"), "average total"));
		assertEquals("'N/A' MISSING", value(sample(below.readBy(reader), "Lot 7"), "average concentration"));
		assertTrue(content(below.readBy(reader)).notUnderstood().stream().anyMatch(one -> one.text().equals("Absolute Q 0999")));
	}

	@Test
	void warnsWhenAGroupLacksAWell() {
		assertReadWith(new Fixture("lost.csv", groups.text().replaceFirst("(?m)^.*Lot 8.*\\R", "")).readBy(reader), "group.wells");
	}

	@ParameterizedTest
	@CsvSource({ "'Lot 7,2,', 'Lot 8,2,', well.differs, 3, 6", "'LIN28A,13019\n', 'LIN28A,13018\n', well.differs, 3, 13",
			"'Lot 7,2,', 'Lot 7,1,', partition.index, 3, 7", "'2673.7,False', '2673.7,Maybe', partition.call, 3, 11" })
	void refusesPartitionsOfAWellThatDoNotAgree(String from, String to, String code, int line, int column) {
		int at = PARTITIONS.lastIndexOf(from);
		String changed = PARTITIONS.substring(0, at) + to + PARTITIONS.substring(at + from.length());
		assertRefused(new Fixture("partitions.csv", changed).readBy(reader), code, line, column);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '!', value = { "Name,Well ! Tube,Well ! sample.unnamed", "Name,Well ! Well,Name ! well.unreadable",
			",Date, ! ,Day, ! time.unknown", ",3.85, ! ,3850, ! value.inconsistent", "1.1,34 ! 34,1.1 ! value.implausible" })
	void doubtsWhoseValuesARowHolds(String old, String changed, String code) {
		assertReadWith(groups.with(old, changed).readBy(reader), code);
	}

	@Test
	void doubtsTargetsThatLostTheirDyes() {
		assertReadWith(new Fixture("summary.csv", BLOCKS.substring(BLOCKS.indexOf("Run name"))).readBy(reader), "dye.missing");
	}

	@Test
	void refusesARowOfAGroupThatLostACell() {
		String group = ",,Average,20419,LIN28A,392.15,13.407,3182,RPP30,399.55,13.546,3237,\n";
		assertTrue(new Fixture("summary.csv", BLOCKS + group).readBy(reader).succeeded());
		assertRefused(new Fixture("summary.csv", BLOCKS + group.substring(1)).readBy(reader), "row.short", 4, 2);
	}

	@Test
	void doubtsAWellWhosePartitionsHaveGaps() {
		List<String> rows = PARTITIONS.lines().toList();
		String other = rows.get(1).replace(",A1,", ",B1,") + "\n";
		assertReadWith(new Fixture("partitions.csv", PARTITIONS.replace(rows.get(1) + "\n", "") + other).readBy(reader), "partition.gap");
	}

	@Test
	void doubtsAWellWithAPartitionThatIsNeitherPositiveNorNegative() {
		assertReadWith(new Fixture("partitions.csv", PARTITIONS.replaceFirst(",False,LIN28A", ",,LIN28A").replaceFirst(",True,LIN28A", ",,LIN28A")).readBy(reader),
				"value.inconsistent");
	}

	@Test
	void keepsColumnsOfPartitionsThatAreNotKnown() {
		String more = PARTITIONS.replace("FAM_threshold\n", "FAM_threshold,Size,Lane\n").replaceFirst("13019\n", "13019,0.9,3\n").replaceFirst("13019\n",
				"13019,1.1,3\n");
		SampleContent sample = sample(new Fixture("partitions.csv", more).readBy(reader), "Lot 7");
		assertEquals("3 1 VALUE", value(sample, "lane"));
		assertEquals("[Optional[0.9], Optional[1.1]]", sample.curves().getLast().values().toString());
	}

	@Test
	void readsATableThatIsPacked() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry("export/groups.csv"));
			zip.write(groups.text().getBytes(StandardCharsets.UTF_8));
			zip.closeEntry();
		}
		InstrumentFile file = InstrumentFile.of("run.zip", bytes.toByteArray());
		assertEquals(90, reader.recognise(file.head()).confidence());
		assertEquals(2, content(reader.read(file, ReaderSettings.in(Fixture.LABORATORY))).samples().size());
	}

	@Test
	void readsAWorkbook() throws IOException {
		InstrumentFile workbook = new SheetFixture("groups.xlsx").sheet("groups", groups.text().replace(",", "|")).file();
		assertTrue(reader.recognise(workbook.head()).confidence() > 50);
		SampleContent sample = sample(reader.read(workbook, ReaderSettings.in(Fixture.LABORATORY)), "Lot 8");
		assertEquals("3.85 /uL VALUE", value(sample, "number concentration"));
		assertEquals("20443.63 1 VALUE", value(sample, "average total"));
	}
}
