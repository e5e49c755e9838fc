/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.cfxmaestro;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stemma.instruments.Readings.assertMarked;
import static org.stemma.instruments.Readings.assertReadWith;
import static org.stemma.instruments.Readings.assertRefused;
import static org.stemma.instruments.Readings.content;
import static org.stemma.instruments.Readings.sample;
import static org.stemma.instruments.Readings.value;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.instruments.Fixture;

class CfxMaestroReaderTest {

	private final CfxMaestroReader reader = new CfxMaestroReader();
	private final Fixture plate = Fixture.beside(CfxMaestroReaderTest.class, "plate.csv");

	@ParameterizedTest
	@CsvSource({ "Lot 7, cycle threshold result (qpcr), 31.1877528266099 1 VALUE", "Lot 7, ct mean, 31.2 1 VALUE",
			"Lot 7, sample role type, unknown sample role VALUE", "Lot 7, group identifier, Day 3 VALUE",
			"Lot 7, reporter dye setting, FAM VALUE", "Lot 7, starting quantity (sq), NaN MISSING",
			"Blank, cycle threshold result (qpcr), NaN MISSING", "Blank, sample role type, control sample role VALUE",
			"Blank, well note, new plate VALUE", "Std 1, starting quantity (sq), 1250.5 1 VALUE",
			"Std 1, sample role type, standard sample role VALUE" })
	void readsEachWell(String name, String field, String expected) {
		assertEquals(expected, value(sample(plate.readBy(reader), name), field).replace("'", ""));
	}

	@Test
	void hasNoTimeWhereTheFileHasNone() {
		assertTrue(sample(plate.readBy(reader), "Lot 7").time().isEmpty());
		assertEquals("A01", sample(plate.readBy(reader), "Lot 7").well());
	}

	@Test
	void refusesATableWithoutCyclesAndMarksACycleThatIsNone() {
		assertRefused(plate.with(",Cq,", ",Other,").readBy(reader), "column.missing", 1, 0);
		assertMarked(plate.with("31.1877528266099", "x").readBy(reader), "x", 2, 8);
	}

	@Test
	void takesAMeanBelowTheWellsForAFactOfTheRun() {
		var outcome = plate.changed(text -> text.stripTrailing() + "\nMean,,,,,,,27.8,,,,,,,,\n").readBy(reader);
		assertEquals(3, content(outcome).samples().size());
		assertEquals("27.8", content(outcome).metadata().stream()
				.filter(fact -> fact.field().equals("average cycle threshold result (qpcr)")).findFirst().orElseThrow().text());
	}

	@Test
	void takesARowBelowTheWellsForNoWell() {
		var outcome = plate.changed(text -> text.stripTrailing() + "\nOverall,,,,,,,27.8,,,,,,,,\n").readBy(reader);
		assertEquals(3, content(outcome).samples().size());
		assertEquals("row without a well", content(outcome).notUnderstood().getLast().name());
		assertEquals("well.missing", outcome.problems().getLast().code());
	}

	@Test
	void readsTheDaysOfTheRunMonthFirst() {
		var outcome = plate.changed(text -> "Run Started,09/12/2014 18:12:31 UTC\nRun Ended,09/12/2014 19:34:01 UTC\n\n" + text).readBy(reader);
		assertReadWith(outcome, "time.order-by-format");
		assertEquals("2014-09-12T19:34:01Z", sample(outcome, "Lot 7").time().orElseThrow().instant().toString());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '!', value = {
			"Melt Temperature,Peak Height,Begin Temperature,End Temperature ! 85.50,345.6,80.00,88.5 ! melt temperature ! 85.50 Cel VALUE",
			"End RFU,Call,Sample Type,CallType,Is Control ! 3456.7,(+) Positive,Unkn,,False ! end rfu ! 3456.7 [RFU] VALUE",
			"Cq,SQ ! 22.5,123.4 ! starting quantity (sq) ! 123.4 1 VALUE" })
	void readsTheOtherTablesOfARun(String names, String values, String field, String expected) throws IOException {
		Fixture table = new Fixture("other.csv", ",Well,Fluor,Target,Content,Sample," + names + "\n,A01,SYBR,ACTB,Unkn-1,Lot 7," + values + "\n");
		assertTrue(reader.recognise(table.file().head()).confidence() > 50);
		assertEquals(expected, value(sample(table.readBy(reader), "Lot 7"), field));
	}

	@Test
	void readsTheFluorescenceOfEachWellInEachCycle() throws IOException {
		Fixture curves = new Fixture("curves.csv", ",Cycle,A1,A2,H12\n,1,-1.5,2.5,4.5\n,2,-1.25,2.75,x\n,3,-1.75,2.6,4.7\n");
		assertTrue(reader.recognise(curves.file().head()).confidence() > 50);
		var samples = content(curves.readBy(reader)).samples();
		assertEquals("A1, A2, H12", String.join(", ", samples.stream().map(sample -> sample.well()).toList()));
		assertEquals("[1, 2, 3] [Optional[-1.5], Optional[-1.25], Optional[-1.75]]",
				samples.getFirst().curves().getFirst().at() + " " + samples.getFirst().curves().getFirst().values());
		assertEquals("[Optional[4.5], Optional.empty, Optional[4.7]]", samples.getLast().curves().getFirst().values().toString());
		assertReadWith(curves.readBy(reader), "value.not-a-result");
		assertRefused(curves.with(",2,-1.25,2.75,x", ",2,-1.25,2.75").readBy(reader), "row.short", 3, 5);
	}
}
