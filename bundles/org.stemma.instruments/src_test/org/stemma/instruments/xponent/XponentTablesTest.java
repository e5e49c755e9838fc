/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.xponent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.stemma.instruments.Readings.assertMarked;
import static org.stemma.instruments.Readings.assertReadWith;
import static org.stemma.instruments.Readings.assertRefused;
import static org.stemma.instruments.Readings.content;
import static org.stemma.instruments.Readings.value;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.api.Outcome;
import org.stemma.api.instrument.RunContent;
import org.stemma.instruments.Fixture;

class XponentTablesTest {

	private final XponentReader reader = new XponentReader();
	private final Fixture batch = Fixture.beside(XponentTablesTest.class, "batch.csv");

	@ParameterizedTest
	@CsvSource(delimiter = '!', value = { "\"2(1,B1)\",\"Donor 3\",\"55\",\"12\",\"298\" ! \"2(1,B1)\",\"Donor 8\",\"55\",\"12\",\"298\" ! 44 ! 2",
			"\"2(1,B1)\",\"Donor 3\",\"55\",\"12\",\"298\" ! \"2(1,B1)\",\"Donor 3\",\"55\",\"12\",\"299\" ! 44 ! 5" })
	void doubtsATableThatSaysOtherwiseThanTheOneOfTheWells(String old, String other, int line, int column) {
		Outcome<RunContent> outcome = batch.with(old, other).readBy(reader);
		assertReadWith(outcome, "table.differs");
		assertEquals(List.of(line + "/" + column), outcome.problems().stream().filter(problem -> problem.code().equals("table.differs"))
				.map(problem -> problem.place().get().line() + "/" + problem.place().get().column()).toList());
	}

	@Test
	void listsAnAnalyteThatTheTableOfTheWellsLacks() {
		String count = "\"DataType:\",\"Count\"\n\"Location\",\"Sample\",\"IL-6\"";
		Outcome<RunContent> outcome = batch.with(count, count.replace("IL-6", "IL-8")).readBy(reader);
		assertReadWith(outcome, "column.unplaced");
		assertEquals(List.of("61", "55", "58"), left(outcome, "Count IL-8"));
	}

	@Test
	void listsASampleThatNoWellHas() {
		Outcome<RunContent> outcome = batch.with("\"Blank\",\"0\",\"0\"", "\"Buffer\",\"7\",\"0\"").readBy(reader);
		assertReadWith(outcome, "row.unplaced");
		assertEquals(List.of("Buffer | 7 | 0"), left(outcome, "Avg Net MFI"));
	}

	@Test
	void takesNoRowOfASampleThatStandsTwice() {
		Outcome<RunContent> outcome = batch.changed(text -> text.replace("\"Donor 4\"", "\"Donor 3\"")).readBy(reader);
		assertEquals(2, left(outcome, "Avg Net MFI").size());
		assertEquals(0, content(outcome).samples().stream().filter(sample -> sample.sample().equals("Donor 3"))
				.filter(sample -> sample.measured("avg net mfi").isPresent()).count());
	}

	@Test
	void refusesATableWithMoreWellsThanTheOneOfTheWells() {
		assertRefused(batch.with("\"3(1,AA24)\",\"Donor 4\",\"88\",\"77.25\",\"301\"\n", "").readBy(reader), "row.missing", 29, 2);
	}

	@Test
	void findsTheUnitsByTheirRowWhateverTheTableIsCalled() {
		Outcome<RunContent> outcome = batch.with("\"DataType:\",\"Units\"", "\"DataType:\",\"Analytes\"").readBy(reader);
		assertEquals("140.2 pg/mL VALUE", value(content(outcome).samples().stream().filter(sample -> sample.sample().equals("Donor 3")).findFirst()
				.orElseThrow(), "result"));
	}

	@Test
	void comparesTheEventsOfASampleWithThoseOfItsWell() {
		String header = "\"Avg Net MFI\"\n\"Sample\",\"IL-6\",\"TNF\"";
		Fixture events = batch.with(header, header + ",\"Total Events\"").with("\"Blank\",\"0\",\"0\"", "\"Blank\",\"0\",\"0\",\"312\"")
				.with("\"1239\",\"NaN\"", "\"1239\",\"NaN\",\"298\"").with("\"76.5\",\"68.25\"", "\"76.5\",\"68.25\",\"301\"");
		assertEquals(0, events.readBy(reader).problems().stream().filter(problem -> problem.code().equals("table.differs")).count());
		assertReadWith(events.with("\"0\",\"0\",\"312\"", "\"0\",\"0\",\"313\"").readBy(reader), "table.differs");
		assertEquals(List.of("298"), left(events.changed(text -> text.replaceAll("(\"3\\(1,AA24\\)\",)\"Donor 4\"", "$1\"Donor 3\"")
				.replaceFirst("\"Donor 4\",\"76.5\",\"68.25\",\"301\"\n", "")).readBy(reader), "Avg Net MFI Total Events of Donor 3"));
	}

	@Test
	void marksAMedianThatIsNoNumber() {
		assertMarked(batch.with("\"1250.5\"", "\"1250.5.1\"").readBy(reader), "1250.5.1", 32, 3);
	}

	@Test
	void doubtsAReportWithoutItsEnd() {
		assertReadWith(batch.changed(text -> text.substring(0, text.indexOf("\"-- CRC"))).readBy(reader), "end.missing");
	}

	private static List<String> left(Outcome<RunContent> outcome, String name) {
		return content(outcome).notUnderstood().stream().filter(part -> part.name().equals(name)).map(part -> part.text()).toList();
	}
}
