/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.stemma.api.Place;
import org.stemma.api.Problem;
import org.stemma.api.instrument.Measured;
import org.stemma.core.instrument.ImportPreview.Planned;
import org.stemma.core.instrument.ImportPreview.Row;

class RowWordsTest {

	@Test
	void marksEveryStateBySignAndWord() {
		assertEquals("✓ in order", RowWords.state(Previews.row(0, true)));
		assertEquals("⚠ check", RowWords.state(Previews.row(0, true, Problem.warning("sample.case", "Doubtful."))));
		assertEquals("✗ refused", RowWords.state(Previews.row(0, true, Problem.error("value.implausible", "Too high."))));
	}

	@Test
	void aKeptRowIsNeitherTickedNorInOrderNorRefused() {
		Row kept = Previews.kept(0);
		assertEquals("• kept", RowWords.state(kept));
		assertEquals("kept", RowWords.tick(kept, new Ticks(Previews.takenUp(Problem.note("x", "y"), kept))));
		assertEquals("0 measured, no test of the lot is filled by this file", RowWords.values(kept));
		assertFalse(RowMark.of(kept).waits());
	}

	@Test
	void offersNoTickForARefusedRow() {
		Row refused = Previews.row(0, false);
		assertEquals("—", RowWords.tick(refused, new Ticks(Previews.of(Optional.empty(), refused))));
		Row order = Previews.row(0, true);
		assertEquals("☑ keep", RowWords.tick(order, new Ticks(Previews.of(Optional.empty(), order))));
	}

	@Test
	void tellsPlannedResultsWithTheSignOfTheirVerdict() {
		Row row = Previews.planned(new Planned("Viability", "61.0 %", "≥ 70 %", "OUT_OF_SPECIFICATION"),
				new Planned("Density", "1.2", "", "WITHIN"));
		assertEquals("Viability 61.0 % ✗;  Density 1.2 ✓", RowWords.values(row));
		assertEquals("✗ out of specification: opens an investigation", RowWords.verdict(row.results().getFirst()));
	}

	@Test
	void namesASampleWithoutAName() {
		Row row = new Row(0, Previews.sample("", "A01"), Optional.empty(), Optional.empty(), List.of(), List.of());
		assertEquals("(no name) · A01", RowWords.sample(row));
		assertEquals("no record", RowWords.subject(row));
		assertEquals("", RowWords.values(row));
	}

	@Test
	void writesUnitsAsPeopleReadThem() {
		Place place = Place.file("counts.csv");
		assertEquals("1.24 ×10⁶/mL", RowWords.value(Measured.number("density", new BigDecimal("1.24"), "10*6/mL", "1.24", place)));
		assertEquals("anna", RowWords.value(Measured.text("operator", "anna", place)));
		assertEquals("", RowWords.value(Measured.missing("density", place)));
	}
}
