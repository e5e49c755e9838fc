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
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.stemma.api.Outcome;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;

class HeadedTableTest {

	private final FieldMap columns = new FieldMap(
			List.of(FieldRule.sample("Name").required(), FieldRule.number("density", "10*6/mL", "Live").required().mark(), FieldRule.number("dilution", "1", "Factor")));
	private final FieldMap keys = new FieldMap(List.of(FieldRule.time("Counted"), FieldRule.fact("operator", "Operator"),
			FieldRule.number("dilution", "1", "Dilution")));
	private final TableExport export = new TableExport(columns, keys);

	@Test
	void givesEachSampleWhatStandsAboveTheTable() throws IOException {
		RunContent content = read("Counted,5/20/25 12:25\nOperator,Kim,\nDilution,2\nRoom,B\n\nName,Live (E6)\nA,1.5\nB,2\n").get();
		SampleContent last = content.samples().get(1);
		assertEquals(LocalDateTime.of(2025, 5, 20, 12, 25), last.time().get().clock());
		assertEquals("2", last.measured("dilution").get().text());
		assertEquals("2 10*6/mL", last.measured("density").map(one -> one.value().get() + " " + one.unit()).get());
		assertEquals("Kim", content.metadata().getFirst().text());
		assertEquals("B", last.measured("room").get().text());
	}

	@Test
	void prefersWhatASampleStatesItself() throws IOException {
		RunContent content = read("Dilution,2\nName,Live (E6),Factor\nA,1,4\n").get();
		assertEquals("[4]", content.samples().getFirst().measurements().stream().filter(one -> one.field().equals("dilution"))
				.map(one -> one.text()).toList().toString());
	}

	@Test
	void readsATableWithNothingAboveItAndSaysThatTheTimeIsUnknown() throws IOException {
		Outcome<RunContent> outcome = read("Name,Live (/mL)\nA,1500000\n");
		assertEquals("1.500000", outcome.get().samples().getFirst().measured("density").get().value().get().toString());
		assertTrue(outcome.problems().stream().anyMatch(one -> one.code().equals("time.unknown")));
	}

	private Outcome<RunContent> read(String text) throws IOException {
		return export.read(InstrumentFile.of("x.csv", text.getBytes(StandardCharsets.UTF_8)),
				ReaderSettings.in(ZoneId.of("Europe/Lisbon")));
	}
}
