/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.api.Problem;
import org.stemma.formats.field.FieldRule.Kind;
import org.stemma.formats.table.Delimiter;
import org.stemma.formats.table.TableLayout;
import org.stemma.formats.value.Unit;

class TableMappingTest {

	@ParameterizedTest
	@ValueSource(strings = { "sample", "well", "time", "number viable cell density 10*6/mL", "number glucose g 1",
			"number count 10*5/mL", "text remark", "fact analyst" })
	void whatIsWrittenIsReadAsTheSame(String written) {
		ColumnMeaning meaning = ColumnMeaning.parse(written).orElseThrow();
		assertEquals(written, meaning.written());
		assertEquals(Optional.of(meaning), ColumnMeaning.parse(meaning.written()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "sample 1", "number", "zone", "zone x", "colour blue", "text" })
	void understandsNothingElse(String written) {
		assertEquals(Optional.empty(), ColumnMeaning.parse(written));
	}

	@Test
	void aNumberWithoutAUnitIsAPureNumber() {
		assertEquals(new ColumnMeaning(Kind.NUMBER, "passage number", Unit.ONE), ColumnMeaning.parse("Number Passage number").orElseThrow());
	}

	@Test
	void settingsAndMappingSayTheSame() {
		TableMapping mapping = new TableMapping(Map.of("Probe", new ColumnMeaning(Kind.SAMPLE, ""), "Lactat (mmol/L)",
				new ColumnMeaning(Kind.NUMBER, "lactate", Unit.ofCode("mmol/L"))),
				new TableLayout(Optional.of(new Delimiter('\t')), Optional.of("Run 1"), Optional.of(4)));
		assertEquals(Map.of("column.Probe", "sample", "column.Lactat (mmol/L)", "number lactate mmol/L", "table.delimiter", "tab",
				"table.sheet", "Run 1", "table.header", "4"), mapping.settings());
		assertEquals(mapping, TableMapping.of(mapping.settings()).get());
	}

	@Test
	void oneColumnIsTheSample() {
		List<Problem> problems = TableMapping.of(Map.of("column.A", "sample", "column.B", "sample", "column.C", "text c")).problems();
		assertEquals(List.of("mapping.twice"), problems.stream().map(Problem::code).toList());
		assertTrue(problems.getFirst().message().contains("\"A\" and \"B\""), problems::toString);
	}

	@Test
	void columnsThatOnlyTheirUnitTellsApartAreNotBothMapped() {
		assertEquals(List.of("mapping.twice"), TableMapping.of(Map.of("column.Lactate (mmol/L)", "number a mmol/L", "column.Lactate (mg/L)",
				"number b mg/L")).problems().stream().map(Problem::code).toList());
	}
}
