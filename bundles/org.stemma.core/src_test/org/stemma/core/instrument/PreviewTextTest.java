/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.stemma.api.Place;
import org.stemma.api.Problem;
import org.stemma.api.RecordRef;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;
import org.stemma.core.instrument.ImportPreview.Planned;
import org.stemma.core.instrument.ImportPreview.Row;

class PreviewTextTest {

	private static final Place LINE = Place.line("counts.csv", 2);
	private static final SampleContent SAMPLE = new SampleContent("V-1", "", Optional.empty(), List.of(), LINE);
	private static final RecordRef VESSEL = new RecordRef("culture.Vessel", UUID.randomUUID(), "V-1");

	private static PreviewText preview(Row row, Problem... problems) throws IOException {
		RunContent content = new RunContent(List.of(), List.of(SAMPLE),
				List.of(new RunContent.NotUnderstood("Lamp hours", "112", LINE)));
		return new PreviewText(new ImportPreview(UUID.randomUUID(), InstrumentFile.of("counts.csv", new byte[] { 1 }),
				"beckman.vicell.blu", "1", new RecordRef("instrument.Instrument", UUID.randomUUID(), "INST-07"), content,
				Map.of(), List.of(row), List.of(problems), Optional.empty()));
	}

	@Test
	void showsMatchResultAndWhatWasNotUnderstood() throws IOException {
		PreviewText text = preview(new Row(0, SAMPLE, Optional.of(VESSEL), Optional.empty(),
				List.of(new Planned("Viability", "93.9 %", "at least 70 %", "WITHIN")), List.of()));
		String all = String.join("\n", text.lines());
		assertTrue(all.contains("V-1 -> Vessel V-1"));
		assertTrue(all.contains("Viability: 93.9 % (at least 70 %: WITHIN)"));
		assertTrue(all.contains("Lamp hours"));
		assertTrue(text.acceptable());
	}

	@Test
	void aSampleWithoutAMatchKeepsTheWholeFileOut() throws IOException {
		PreviewText text = preview(new Row(0, SAMPLE, Optional.empty(), Optional.empty(), List.of(),
				List.of(Problem.error("sample.unknown", "nothing has this code", LINE))));
		assertFalse(text.acceptable());
		assertTrue(text.lines().stream().anyMatch(line -> line.contains("WRONG: counts.csv, line 2: nothing has this code")));
	}

	@Test
	void aWarningOfTheFileIsShownAndDoesNotKeepItOut() throws IOException {
		PreviewText text = preview(new Row(0, SAMPLE, Optional.of(VESSEL), Optional.empty(), List.of(), List.of()),
				Problem.warning("import.calibration", "calibration overdue"));
		assertTrue(text.acceptable());
		assertEquals(1, text.lines().stream().filter(line -> line.contains("look: calibration overdue")).count());
	}
}
