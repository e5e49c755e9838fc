/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.instrument.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.api.Outcome;
import org.stemma.api.Place;
import org.stemma.api.Problem;
import org.stemma.api.instrument.FileHead;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.Recognition;
import org.stemma.api.instrument.RunContent;
import org.stemma.core.instrument.ImportPreview.Planned;
import org.stemma.core.instrument.ImportPreview.Row;
import org.stemma.core.instrument.ImportPreview;
import org.stemma.model.culture.Lot;
import org.stemma.model.culture.LotDisposition;
import org.stemma.model.identity.Role;

class PlannedResultsTest {

	@TempDir
	private Path folder;
	private ImportLab lab;

	@BeforeEach
	void open() {
		lab = new ImportLab(folder);
	}

	@Test
	void emptyIsNotZero() {
		Row row = row("V-1;2026-03-02T08:30;;1");
		assertEquals(List.of("Density"), row.results().stream().map(Planned::test).toList());
		assertEquals("value.missing", ImportLab.codes(row.problems()));
	}

	@Test
	void anErrorInPlaceOfAValueGivesNoResult() {
		Row row = row("V-1;2026-03-02T08:30;error;1");
		assertEquals(List.of("Density"), row.results().stream().map(Planned::test).toList());
		assertEquals("value.none", ImportLab.codes(row.problems()));
	}

	@Test
	void censoredValuesKeepTheirOperator() {
		assertEquals("< 80 %", row("V-1;2026-03-02T08:30;<80;1").results().getFirst().value());
		assertEquals("NOT_DECIDABLE", row("V-1;2026-03-02T08:30;<80;1").results().getFirst().verdict());
		assertEquals("not detected", row("V-1;2026-03-02T08:30;n.d.;1").results().getFirst().value());
	}

	@Test
	void aFailingResultIsForetold() {
		Row row = row("V-1;2026-03-02T08:30;51;1");
		assertEquals("OUT_OF_SPECIFICATION", row.results().getFirst().verdict());
		assertEquals("result.failing", ImportLab.codes(row.problems()));
		assertTrue(row.acceptable());
	}

	@Test
	void aDecidedLotGetsNoResults() {
		lab.lab.change(Role.QA_RELEASER, Lot.class, lab.lot, lot -> lot.setDisposition(LotDisposition.RELEASED));
		Row row = row("V-1;2026-03-02T08:30;92;1");
		assertTrue(row.results().isEmpty());
		assertEquals("lot.decided", ImportLab.codes(row.problems()));
	}

	@Test
	void whatTheReaderDoubtsOfAResultIsSaidInItsRow() {
		lab.readers.set(0, new NamedReader(ImportLab.FORMAT, "Test list", "3", new DoubtingReader(new ListReader("LIST", 90), 3)));
		ImportPreview preview = lab.preview(lab.list("V-1;2026-03-02T08:30;92;1", "V-1;2026-03-02T08:40;93;1")).get();
		assertEquals("", ImportLab.codes(preview.rows().getFirst().problems()));
		assertEquals("value.doubt", ImportLab.codes(preview.rows().getLast().problems()));
		assertTrue(lab.imports().accept(lab.lab.session(Role.BENCH), preview, Set.of(0, 1)).succeeded(), "the rows are not stale");
	}

	/** Warns of what stands in one line. */
	private record DoubtingReader(InstrumentReader sure, int line) implements InstrumentReader {

		@Override
		public Recognition recognise(FileHead head) {
			return sure.recognise(head);
		}

		@Override
		public Outcome<RunContent> read(InstrumentFile file, ReaderSettings settings) {
			return sure.read(file, settings)
					.then(content -> Outcome.of(content, List.of(Problem.warning("value.doubt", "Few cells.", Place.line(file.name(), line)))));
		}
	}

	private ImportPreview preview(String line) {
		return lab.preview(lab.list(line)).get();
	}

	private Row row(String line) {
		return preview(line).rows().getFirst();
	}
}
