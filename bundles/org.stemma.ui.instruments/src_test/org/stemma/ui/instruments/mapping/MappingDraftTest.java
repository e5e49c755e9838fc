/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.stemma.api.Problem;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.formats.mapping.TableMapping;
import org.stemma.formats.mapping.TableSample;
import org.stemma.formats.table.TableLayout;

class MappingDraftTest {

	private static final Map<String, String> KEPT = Map.of("column.Probe", "sample", "column.Lactat", "number lactate concentration mmol/L",
			"column.Gone", "fact analyst", "table.decimal", "comma", "channel", "7");

	private static TableSample sample(String text) throws IOException {
		return TableSample.of(InstrumentFile.of("a.csv", text.getBytes(StandardCharsets.UTF_8)), TableLayout.FOUND).get();
	}

	private static List<String> codes(MappingDraft draft) {
		return draft.problems().stream().map(Problem::code).toList();
	}

	@Test
	void writesTheSettingsThatItWasMadeOf() {
		assertEquals(KEPT, MappingDraft.of(KEPT).settings());
	}

	@Test
	void proposesWhatColumnsMeanOnlyWhereNothingWasMapped() throws IOException {
		TableSample sample = sample("Sample;Lactate (mmol/L)\nV-1;1,25\n");
		assertEquals(Map.of("column.Sample", "sample", "column.Lactate (mmol/L)", "number lactate mmol/L"),
				MappingDraft.of(Map.of()).with(sample).settings());
		assertEquals(List.of("not mapped", "not mapped", "sample"),
				MappingDraft.of(Map.of("column.X", "sample")).with(sample).columns().stream().map(ColumnLine::words).toList());
	}

	@Test
	void keepsTheMeaningOfAColumnWhoseUnitIsWrittenNow() throws IOException {
		MappingDraft draft = MappingDraft.of(KEPT).with(sample("Probe;Lactat (mmol/L)\nV-1;1,25\n"));
		assertEquals("number lactate concentration mmol/L", draft.settings().get("column.Lactat (mmol/L)"));
		assertEquals("not in this file", draft.columns().getLast().example());
		assertEquals("Lactat (mmol/L)", draft.only(List.of("Lactat")).columns().getFirst().name());
		assertEquals("7", draft.settings().get("channel"));
	}

	@Test
	void saysInWordsWhatIsMissing() throws IOException {
		MappingDraft draft = MappingDraft.of(Map.of("column.A", "text remark")).with(sample("A;B\n1;2\n"));
		assertEquals(List.of("mapping.sample"), codes(draft));
		ColumnLine column = draft.columns().get(1);
		MappingDraft wrong = draft.with(column.with(ColumnUse.NUMBER, "", "")).with(draft.columns().getFirst().with(ColumnUse.SAMPLE, "", ""));
		assertEquals(List.of("mapping.field.missing"), codes(wrong));
		assertEquals(List.of("mapping.unit.unknown"), codes(wrong.with(column.with(ColumnUse.NUMBER, "lactate", "blue"))));
		assertEquals(List.of("mapping.twice"), codes(wrong.with(column.with(ColumnUse.SAMPLE, "", ""))));
		assertTrue(codes(wrong.with(column.with(ColumnUse.NUMBER, "lactate", "mM"))).isEmpty());
	}

	@Test
	void whatItWritesIsReadByTheReaderAsTheSame() throws IOException {
		Map<String, String> settings = MappingDraft.of(Map.of()).with(sample("Sample;Operator;Lactate (mmol/L)\nV-1;anna;1,25\n")).settings();
		assertEquals(settings, TableMapping.of(settings).get().settings());
	}

	@Test
	void anotherLayoutKeepsOnlyTheColumnsThatAPersonMapped() throws IOException {
		MappingDraft draft = MappingDraft.of(Map.of()).with(sample("Sample,Lactate\nV-1,1.25\n"));
		assertEquals(List.of("Lactate"), draft.only(List.of("Lactate")).columns().stream().map(ColumnLine::name).toList());
		assertTrue(draft.with("table.decimal", "point").with("table.decimal", "").table().isEmpty());
	}

	private static TableSample onSheet(String sheet, boolean several, String text) throws IOException {
		TableSample found = sample(text);
		return new TableSample(new TableLayout(Optional.empty(), Optional.of(sheet), Optional.of(1)), several, found.names(), found.rows());
	}

	@Test
	void namesTheSheetWhereSeveralHaveTablesUntilAPersonChooses() throws IOException {
		TableSample run = onSheet("Run", true, "Sample,Lactate,Note\nV-1,1.25,x\n");
		MappingDraft draft = MappingDraft.of(Map.of());
		MappingDraft proposed = draft.with(run);
		assertEquals("Run", proposed.settings().get("table.sheet"));
		assertFalse(proposed.with("table.sheet", "").with(run).settings().containsKey("table.sheet"));
		assertEquals(Map.of(), proposed.only(List.of("Lactate")).table(), "another file has other sheets");
		MappingDraft chosen = draft.with("table.sheet", "Info").with(onSheet("Info", true, "Operator,anna\nRoom,7\n"));
		assertEquals("Info", chosen.settings().get("table.sheet"));
		assertEquals(List.of("Operator", "anna"), chosen.columns().stream().map(ColumnLine::name).toList());
	}

	@Test
	void oneTableNeedsNoSheet() throws IOException {
		assertEquals(List.of("column.Lactate", "column.Sample"), List.copyOf(MappingDraft.of(Map.of())
				.with(onSheet("Plate 1", false, "Sample,Lactate\nV-1,1.25\n")).settings().keySet()));
	}
}
