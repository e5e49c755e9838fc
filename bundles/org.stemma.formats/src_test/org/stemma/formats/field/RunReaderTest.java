/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.stemma.api.Outcome;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.table.DelimitedText;
import org.stemma.formats.table.Delimiter;
import org.stemma.formats.table.Sheet;
import org.stemma.formats.table.Table;
import org.stemma.formats.text.SourceText;

class RunReaderTest {

	private static final int MANY = 150_000;

	private final FieldMap map = new FieldMap(List.of(FieldRule.sample("Name").required(), FieldRule.well("Well"),
			FieldRule.time("Measured"), FieldRule.number("density", "10*6/mL", "Density").required().within(Bounds.notNegative()),
			FieldRule.text("remark", "Remark"), FieldRule.fact("operator", "Operator")));

	@Test
	void readsSamplesWellsTimesValuesAndFacts() {
		RunContent content = read("Name;Well;Measured;Density (cells/mL);Operator\nA;B02;21/3/2022 9:00;1,5E6;Kim\n"
				+ "B;B03;4/3/2022 9:00;2,0E6;Kim\n").get();
		assertEquals("B03", content.samples().get(1).well());
		assertEquals("2022-03-04T09:00", content.samples().get(1).time().get().clock().toString());
		Measured density = content.samples().getFirst().measured("density").get();
		assertEquals("1.5 10*6/mL", density.value().get() + " " + density.unit());
		assertEquals(List.of("Kim"), content.metadata().stream().map(Measured::text).toList());
	}

	@Test
	void collectsFactsThatDifferInEachOfManyRows() {
		StringBuilder text = new StringBuilder("Name;Density (cells/mL);Operator\n");
		IntStream.range(0, MANY).forEach(i -> text.append("A;1;operator ").append(i).append('\n'));
		assertEquals(MANY, assertTimeoutPreemptively(Duration.ofSeconds(60), () -> read(text.toString())).get().metadata().size());
	}

	@Test
	void listsEveryCellThatItHasNoHomeFor() {
		RunContent content = read("Name;Density (cells/mL);Colour;Empty\nA;1;red;\nB;2;;\n").get();
		assertEquals(List.of("Colour=red@2/3", "Empty=@1/4"), content.notUnderstood().stream()
				.map(part -> part.name() + "=" + part.text() + "@" + part.place().line() + "/" + part.place().column()).toList());
	}

	@Test
	void leavesAColumnInAStrangeUnitOutWithAWarning() {
		FieldMap lengths = new FieldMap(List.of(FieldRule.sample("Name"), FieldRule.number("width", "um", "Width")));
		Outcome<RunContent> outcome = new RunReader(lengths, settings()).read(table("Name;Width (mL)\nA;5\n"), List.of(),
				new ProblemLog());
		assertEquals(List.of("column.unit"), codes(outcome));
		assertEquals("5", outcome.get().notUnderstood().getFirst().text());
	}

	@Test
	void doubtsARowThatStandsTwiceWithItsTime() {
		String row = "A;2024-03-04 09:00:00;1\n";
		assertEquals(List.of("row.twice"), codes(read("Name;Measured;Density (cells/mL)\n" + row + "B;2024-03-04 09:00:00;1\n" + row)));
		assertEquals(List.of("time.unknown"), codes(read("Name;Density (cells/mL)\nA;1\nA;1\n")));
	}

	@Test
	void doubtsARowThatStandsTwiceWithItsWell() {
		Outcome<RunContent> outcome = read("Name;Well;Density (cells/mL)\nA;A01;2.5\nA;A02;2.5\nA;A01;2.5\nA;A01;2.6\n");
		assertEquals(List.of("time.unknown", "row.twice"), codes(outcome));
		assertEquals(4, outcome.problems().getLast().place().get().line());
		assertEquals(4, outcome.get().samples().size());
	}

	@Test
	void doubtsANumberThatMayHaveLostItsDecimalMark() {
		Outcome<RunContent> outcome = read("Name;Density (cells/mL)\nA;0.5\nB;05\nC;0\n");
		assertEquals(List.of("time.unknown", "value.odd"), codes(outcome));
		assertEquals(3, outcome.problems().getLast().place().get().line());
	}

	@Test
	void marksTheOneNumberThatIsNone() {
		Outcome<RunContent> outcome = read("Name;Density (cells/mL)\nA;clumped\nB;2.5\nC;2x5\n");
		assertEquals(List.of("time.unknown", "value.not-a-result", "value.not-a-result"), codes(outcome));
		assertEquals(List.of("ERROR clumped", "VALUE 2.5", "ERROR 2x5"), outcome.get().samples().stream()
				.map(sample -> sample.measured("density").orElseThrow()).map(value -> value.state() + " " + value.text()).toList());
	}

	@Test
	void leavesATextUnderAUnitOutThatItsFieldDoesNotName() {
		FieldMap fields = new FieldMap(List.of(FieldRule.sample("Name"), FieldRule.text("view (um)", "View")));
		assertEquals("3 x 2", new RunReader(fields, settings()).read(table("Name;View (um)\nA;3 x 2\n"), List.of(), new ProblemLog()).get().samples()
				.getFirst().measured("view (um)").orElseThrow().text());
		assertEquals("View (mm)", new RunReader(fields, settings()).read(table("Name;View (mm)\nA;3 x 2\n"), List.of(), new ProblemLog()).get()
				.notUnderstood().getFirst().name());
	}

	@Test
	void saysWhenTheFileHasNoTimeOrARequiredValueIsMissing() {
		assertEquals(List.of("time.unknown", "value.missing"), codes(read("Name;Density (cells/mL)\nA;-\n")));
		assertEquals(List.of("time.missing"), codes(read("Name;Density (cells/mL);Measured\nA;1;\n")));
	}

	@Test
	void doubtsARowWithoutSample() {
		assertTrue(codes(read("Name;Density (cells/mL)\n;1\n")).contains("sample.unnamed"));
	}

	@Test
	void decidesNumbersByAllNumbersOfTheFile() {
		assertEquals("1234", density(read("Name;Density (10^6/mL)\nA;1.234\nB;2,5\n")));
		assertEquals("1.234", density(read("Name;Density (10^6/mL)\nA;1.234\nB;2.5\n")));
		assertEquals(List.of("time.unknown", "number.ambiguous"), codes(read("Name;Density (10^6/mL)\nA;1.234\n")));
	}

	private static String density(Outcome<RunContent> outcome) {
		return outcome.get().samples().getFirst().measured("density").get().value().get().toPlainString();
	}

	private Outcome<RunContent> read(String text) {
		return new RunReader(map, settings()).read(table(text), List.of(), new ProblemLog());
	}

	private static List<String> codes(Outcome<RunContent> outcome) {
		return outcome.problems().stream().map(problem -> problem.code()).toList();
	}

	private static Table table(String text) {
		Sheet sheet = new DelimitedText(new SourceText("x", text, StandardCharsets.UTF_8), new Delimiter(';')).sheet().get();
		return Table.of(sheet).get();
	}

	private static ReaderSettings settings() {
		return ReaderSettings.in(ZoneId.of("Europe/Lisbon"));
	}
}
