/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.biomek;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stemma.instruments.Readings.assertReadWith;
import static org.stemma.instruments.Readings.assertRefused;
import static org.stemma.instruments.Readings.content;
import static org.stemma.instruments.Readings.value;

import java.nio.charset.StandardCharsets;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;
import org.stemma.instruments.Fixture;
import org.stemma.testkit.instrument.SheetFixture;

class BiomekReaderTest {

	private final BiomekReader reader = new BiomekReader();
	private final Fixture steps = Fixture.beside(BiomekReaderTest.class, "steps.log");

	@Test
	void putsAspirationAndDispenseOfAProbeTogether() {
		List<SampleContent> transfers = content(steps.readBy(reader)).samples();
		assertEquals(3, transfers.size());
		SampleContent second = transfers.get(1);
		assertEquals("CL-9 12 " + LocalDateTime.of(2011, 9, 14, 14, 2, 59),
				second.sample() + " " + second.well() + " " + second.time().orElseThrow().clock());
		assertEquals("51 uL VALUE", value(second, "aspiration volume"));
		assertEquals("48 uL VALUE", value(second, "transfer volume"));
		assertEquals("'2' VALUE", value(second, "source well location identifier"));
		assertEquals("'D88' VALUE", value(second, "destination well plate identifier"));
	}

	@Test
	void countsTheVolumeOfOneAspirationOnce() {
		SampleContent again = content(steps.readBy(reader)).samples().get(2);
		assertEquals("no such field", value(again, "aspiration volume"));
		assertEquals("3 uL VALUE", value(again, "transfer volume"));
		assertEquals("'2' VALUE", value(again, "source well location identifier"));
	}

	@Test
	void doubtsAStepWithoutItsOther() {
		assertReadWith(steps.with("Dispense,P7,Dest1,D88,11,CL-9,1,49", "Mix,P7,Dest1,D88,11,CL-9,1,49").readBy(reader), "step.unpaired");
		assertReadWith(steps.changed(text -> text.replace("Aspirate", "Mix")).readBy(reader), "step.unpaired");
	}

	@Test
	void readsTheSameStepsBelowAHeaderInAnyOrder() {
		Fixture headed = steps.changed(text -> text.replaceAll("(?m)^([\\d/]+ [\\d:]+),(Pod1),(.*),([^,\\n]*)$", "$4,$1,$2,$3")
				.replace("No validation date\n", "No validation date\nLiquid Handling Technique,Time Stamp,Pod,Transfer Step,Deck Position,"
						+ "Labware Name,Labware Barcode,Well Index,,Probe,Amount\n"));
		assertEquals("48 uL VALUE", value(content(headed.readBy(reader)).samples().get(1), "transfer volume"));
	}

	@Test
	void readsWholeTransfersAndOtherLocales() {
		Fixture whole = steps.changed(text -> text.substring(0, text.indexOf("09/14/2011 14:02:55"))
				+ "09/14/2011 14:02:58;Pod1;P3;Source1;;1;;P7;Dest1;D88;11;CL-9;1;49,5\n");
		SampleContent transfer = content(reader.read(whole.file(StandardCharsets.UTF_16), ReaderSettings.in(Fixture.LABORATORY)))
				.samples().getFirst();
		assertEquals("49.5 uL VALUE", value(transfer, "transfer volume"));
		assertEquals("CL-9 11", transfer.sample() + " " + transfer.well());
	}

	@Test
	void takesTheUnitOfTheAmountAndColumnsThatAreNotKnownFromTheHeader() {
		Fixture headed = steps.changed(text -> text.replaceAll("(?m)^([\\d/]+ [\\d:]+,Pod1,.*)$", "$1,Blue").replace("No validation date\n",
				"Time Stamp,Pod,Transfer Step,Deck Position,Labware Name,Labware Barcode,Well Index,Sample Name,Probe,Amount (nL),Technique,Liquid\n"));
		SampleContent second = content(headed.readBy(reader)).samples().get(1);
		assertEquals("0.048 uL VALUE", value(second, "transfer volume"));
		assertEquals("'Blue' VALUE", value(second, "destination liquid"));
		assertEquals("'MP200' VALUE", value(second, "source technique"));
	}

	@Test
	void refusesStepsOfWhichTheWellsAreNotNamedOrTheFirstIsDamaged() {
		assertRefused(steps.with("No validation date\n", "Time Stamp,Pod,Transfer Step,Deck Position,Labware Name,Labware Barcode,Place,Sample Name,Probe,"
				+ "Amount,Technique\n").readBy(reader), "column.missing", 8, 0);
		assertRefused(steps.with("09/14/2011 14:02:55,Pod1,Aspirate,P3,Source1, ,1,,1,50", "09/14/2011 14:02:55,Aspirate,P3,Source1, ,1,,1,50")
				.readBy(reader), "row.unknown", 8, 0);
		assertRefused(steps.with("09/14/2011 14:02:55,Pod1,Aspirate,P3,Source1, ,1,,1,50", "Pod1,Aspirate,P3,Source1, ,1,,1,50").readBy(reader), "row.unknown", 8, 0);
	}

	@Test
	void refusesAStepThatWasCutOffOrShifted() {
		assertRefused(steps.with("11,CL-9,1,49,MP200", "11,CL-9,1").readBy(reader), "row.short", 10, 10);
		assertRefused(steps.with("11,CL-9,1,49,MP200", "11,CL-9,x,1,49,MP200").readBy(reader), "row.long", 10, 12);
	}

	@Test
	void listsASentenceAmongTheSteps() {
		Fixture told = steps.with("09/14/2011 14:02:59,Pod1", "09/14/2011 14:02:58,Error: no liquid detected in P3\nMethod was resumed by kim\n09/14/2011 14:02:59,Pod1");
		assertReadWith(told.readBy(reader), "line.remark");
		assertEquals(content(steps.readBy(reader)).samples().size(), content(told.readBy(reader)).samples().size());
		assertEquals("Method was resumed by kim", content(told.readBy(reader)).notUnderstood().get(1).text());
		assertRefused(steps.with("09/14/2011 14:02:59,Pod1", "09/14/2011 14:02:58,Pod1\n09/14/2011 14:02:59,Pod1").readBy(reader), "row.short", 11, 3);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "1,,1,50,MP200|x,,1,50,MP200|well.unreadable", "11,CL-9,1,49|,CL-9,1,49|well.unreadable", "11,CL-9,1,49|11,CL-9,1,94|step.volume",
			"13,CL-9,2,3|13,CL-9,2,4|step.volume" })
	void doubtsAStepThatCannotBeWhole(String old, String changed, String code) {
		assertReadWith(steps.with(old, changed).readBy(reader), code);
		assertEquals(List.of(), steps.readBy(reader).problems());
	}

	@Test
	void doubtsAStepThatStandsTwiceAndRefusesAnAmountBelowZero() {
		assertReadWith(steps.changed(text -> text.stripTrailing() + "\n" + text.lines().toList().getLast() + "\n").readBy(reader), "row.twice");
		assertRefused(steps.with("11,CL-9,1,49", "11,CL-9,1,-49").readBy(reader), "value.implausible", 10, 10);
	}

	@Test
	void readsALogThatWasSavedAsAWorkbook() throws IOException {
		SheetFixture saved = new SheetFixture("saved.xlsx").sheet("log", steps.text().lines().map(line -> List.of(line.split(",", -1))).toList())
				.sheet("Notes", List.of(List.of("tips from lot 3")));
		assertTrue(reader.recognise(saved.file().head()).confidence() > 50);
		RunContent content = content(reader.read(saved.file(), ReaderSettings.in(Fixture.LABORATORY)));
		assertEquals(List.of("11", "12", "13"), content.samples().stream().map(SampleContent::well).toList());
		assertEquals("tips from lot 3", content.notUnderstood().getLast().text());
	}
}
