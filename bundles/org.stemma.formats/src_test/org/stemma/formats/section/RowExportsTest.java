/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.stemma.api.Outcome;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.field.FieldMap;
import org.stemma.formats.field.FieldRule;

class RowExportsTest {

	private final RowExports exports = new RowExports(
			new FieldMap(List.of(FieldRule.sample("Sample").required(), FieldRule.number("count", "1", "Count").required().mark())),
			new FieldMap(List.of(FieldRule.sample("Sample").required(), FieldRule.number("volume", "1", "Volume").required().mark())));

	@Test
	void readsTheTableOfWhichAFileHasMost() throws IOException {
		assertTrue(exports.recognise(file("Sample,Volume\nA,7\n").head()).confidence() > 50);
		RowTable table = read("Sample,Volume\nA,7\n").get();
		assertEquals("volume", table.values(table.rows().getFirst()).getFirst().field());
	}

	@Test
	void saysWhatTheFirstTableMissesInAFileThatIsNone() throws IOException {
		assertEquals(0, exports.recognise(file("Sample,Other\nA,7\n").head()).confidence());
		Outcome<RowTable> none = read("Sample,Other\nA,7\n");
		assertFalse(none.succeeded());
		assertTrue(none.problems().getFirst().message().contains("'count'"), none.problems().toString());
	}

	private Outcome<RowTable> read(String text) throws IOException {
		return exports.read(file(text), ReaderSettings.in(ZoneOffset.UTC), new ProblemLog());
	}

	private static InstrumentFile file(String text) throws IOException {
		return InstrumentFile.of("a.csv", text.getBytes(StandardCharsets.UTF_8));
	}
}
