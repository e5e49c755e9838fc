/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.api.Outcome;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.formats.table.Delimiter;
import org.stemma.formats.table.TableLayout;

class TableSampleTest {

	private static final String TEXT = "Export of analyser 7\r\n\r\nSample;Well;Measured at;Lactate (mmol/L);Operator;Note\r\n"
			+ "V-1;A1;2026-03-21 16:56;1,25;;fine\r\nV-2;A2;2026-03-21 17:56;1,5;anna;\r\n";

	private static Outcome<TableSample> sample(String text, TableLayout layout) throws IOException {
		return TableSample.of(InstrumentFile.of("analyser.csv", text.getBytes(StandardCharsets.UTF_8)), layout);
	}

	@Test
	void findsTheTableBelowOtherLines() throws IOException {
		TableSample sample = sample(TEXT, TableLayout.FOUND).get();
		assertEquals(new TableLayout(Optional.of(new Delimiter(';')), Optional.empty(), Optional.of(3)), sample.at());
		assertEquals(List.of("Sample", "Well", "Measured at", "Lactate (mmol/L)", "Operator", "Note"), sample.names());
		assertEquals("V-2", sample.rows().get(1).cell(0).text());
	}

	@Test
	void proposesWhatTheColumnsMean() throws IOException {
		Map<String, ColumnMeaning> proposal = sample(TEXT, TableLayout.FOUND).get().proposal();
		assertEquals(List.of("sample", "well", "time", "number lactate mmol/L", "fact analyst", "text note"),
				proposal.values().stream().map(ColumnMeaning::written).toList());
	}

	@Test
	void takesTheLineAndDelimiterThatAPersonChose() throws IOException {
		TableLayout layout = new TableLayout(Optional.of(new Delimiter(',')), Optional.empty(), Optional.of(4));
		assertEquals(List.of("V-1;A1;2026-03-21 16:56;1", "25;;fine"), sample(TEXT, layout).get().names());
	}

	@Test
	void saysThatALineHoldsNoNames() throws IOException {
		assertEquals("table.header", sample(TEXT, new TableLayout(Optional.empty(), Optional.empty(), Optional.of(2))).problems().getFirst().code());
		assertEquals("table.header", sample(TEXT, new TableLayout(Optional.empty(), Optional.empty(), Optional.of(99))).problems().getFirst().code());
	}

	@Test
	void saysThatAFileShowsNoTable() throws IOException {
		assertEquals("table.none", sample("a letter\nwithout a table\n", TableLayout.FOUND).problems().getFirst().code());
	}

	@Test
	void putsARowOfUnitsBehindTheNames() throws IOException {
		TableSample sample = sample("Sample;Lactate;Titre;Viability (%);Total;Remark\n;mmol/L;vg/mL;(%);/ml (x10^6);\nV-1;1,25;7;98,5;5;mM\n", TableLayout.FOUND).get();
		assertEquals(List.of("Sample", "Lactate (mmol/L)", "Titre (vg/mL)", "Viability (%)", "Total /ml (x10^6)", "Remark"), sample.names());
		assertEquals(List.of("sample", "number lactate mmol/L", "number titre (vg/ml) 1", "number viability %", "number total 10*6/mL", "text remark"),
				sample.proposal().values().stream().map(ColumnMeaning::written).toList());
	}

	@Test
	void proposesWhatMostCellsOfAColumnAre() throws IOException {
		TableSample sample = sample("Sample;A;B;C\nV-1;n/a;7;\nV-2;1,5;x1;\nV-3;2,5;x2;\nV-4;3,5;x3;\n", TableLayout.FOUND).get();
		assertEquals(List.of("sample", "number a 1", "text b", "text c"), sample.proposal().values().stream().map(ColumnMeaning::written).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Sample;Grade;Size\nV-1;A;m\nV-2;B;L\n", "Sample;Grade;Size\nV-1;m;4\nV-2;s;5\n", "Sample;Day;Size\n;2026-03-21;mm\nV-2;2026-03-22;5\n",
			"Sample;Size\n;clumped\nV-2;5\n", "Sample;Size (um)\n;mm\nV-2;5\n", "Sample;Size\n;mm\n" })
	void takesNoRowOfSamplesForUnits(String text) throws IOException {
		assertEquals(List.of(text.substring(0, text.indexOf('\n')).split(";")), sample(text, TableLayout.FOUND).get().names());
	}
}
