/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.api.Problem;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.table.DelimitedText;
import org.stemma.formats.table.Delimiter;
import org.stemma.formats.table.Table;
import org.stemma.formats.text.SizeLimit;
import org.stemma.formats.text.SourceText;
import org.stemma.formats.value.NumberStyle;

class OpenTableColumnsTest {

	private final ProblemLog log = new ProblemLog();
	private final FieldMap map = new FieldMap(
			List.of(FieldRule.sample("Sample").required(), FieldRule.number("number concentration", "/uL", "Conc.").required()));

	@Test
	void takesColumnsThatNobodyKnowsUnderTheirOwnNames() throws IOException {
		OpenTable table = table("Sample,Conc. [cp/µL],Share,Note,Mixed\nA,7.5,90%,ok,1\n");
		assertEquals("number concentration=7.5 /uL, share=90 %, note=ok , mixed=1 1", values(table));
		assertTrue(table.has("note") && !table.has("nothing"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Sample,Conc. [cp/µL],Conc. [cp/mL]\nA,7.5,7500.4\n", "Sample,Conc. [cp/mL],Conc. [cp/µL]\nA,7500.4,7.5\n" })
	void prefersTheUnitOfTheTermInEachOrderOfTheColumns(String text) throws IOException {
		assertTrue(values(table(text)).contains("number concentration=7.5 /uL"), text);
		assertTrue(values(table(text)).contains("conc. [cp/ml]=7500.4 /mL"), text);
	}

	@Test
	void numbersANameThatStandsTwice() throws IOException {
		assertEquals("number concentration=7.5 /uL, note=a , note.1=b ", values(table("Sample,Conc. [cp/µL],Note,Note\nA,7.5,a,b\n")));
	}

	@Test
	void refusesAKnownNameTwiceWithOtherValuesAndAMissingOne() throws IOException {
		table("Sample,Conc.,Conc.\nA,7.5,8\n");
		table("Sample,Note\nA,x\n");
		assertEquals(List.of("column.twice", "column.missing"), log.refusal().problems().stream().filter(Problem::blocks).map(Problem::code).toList());
	}

	@Test
	void leavesNumbersNumbersBesideAnOddOne() throws IOException {
		OpenTable table = table("Sample,Conc. [cp/µL],Purity,Share\nA,7.5,12.5*,9\nB,7.5,1.81,90%\nC,7.5,1.92,91%\nD,7.5,see note,92%\nE,7.5,1.95,93%\n"
				+ "F,7.5,1.9,94%\nG,7.5,1.9,95%\nH,7.5,1.9,95%\nI,7.5,1.9,95%\nJ,7.5,1.9,95%\nK,7.5,1.9,95%\n");
		assertEquals("[[12.5* ERROR, 9 ERROR], [1.81 VALUE, 90% VALUE], [1.92 VALUE, 91% VALUE], [see note VALUE, 92% VALUE], [1.95 VALUE, 93% VALUE]]",
				table.rows().subList(0, 5).stream().map(row -> table.values(row, NumberStyle.POINT, log).stream().skip(1)
						.map(value -> value.text() + " " + value.state()).toList()).toList().toString());
		assertEquals(List.of("value.odd", "value.odd"), log.outcome("").problems().stream().map(Problem::code).toList());
	}

	@Test
	void keepsWhatStandsUnderNoName() throws IOException {
		assertEquals("number concentration=7.5 /uL, column 3=x , note=a , column 5=4 1", values(table("Sample,Conc. [cp/µL],,Note,\nA,7.5,x,a,4\n")));
	}

	private OpenTable table(String text) throws IOException {
		SourceText source = SourceText.read(InstrumentFile.of("a.csv", text.getBytes(StandardCharsets.UTF_8)), SizeLimit.TEXT).get();
		return new OpenTable(map, Table.of(new DelimitedText(source, new Delimiter(',')).sheet().get()).get(), log);
	}

	private String values(OpenTable table) {
		return table.values(table.rows().getFirst(), NumberStyle.POINT, log).stream()
				.map(value -> value.field() + "=" + value.value().map(Object::toString).orElse(value.text()) + " " + value.unit())
				.collect(Collectors.joining(", "));
	}
}
