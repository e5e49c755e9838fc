/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.stemma.formats.table.TableLayout;
import org.stemma.testkit.instrument.SheetFixture;

class SampleFileTest {

	private final SheetFixture others = new SheetFixture("a.xlsx").sheet("Log", "When|What|Who\nnow|start|anna").sheet("Run", "Probe|Lactat\nV-1|1.25");

	private static TableSample table(SheetFixture book, List<String> known) {
		return SampleFile.of(book.file()).get().table(TableLayout.FOUND, known).get();
	}

	@Test
	void aMappingFindsTheSheetWithItsColumns() {
		assertEquals(List.of("Probe", "Lactat"), table(others, List.of("Probe", "Lactat")).names());
		assertEquals(Optional.of("Run"), table(others, List.of("Probe", "Lactat")).at().sheet());
	}

	@Test
	void theWidestTableIsProposedWhereNothingIsMapped() {
		assertEquals(Optional.of("Log"), table(others, List.of()).at().sheet());
		assertTrue(table(others, List.of()).several());
	}

	@Test
	void sheetsOfTheSameColumnsAreOneTable() {
		SheetFixture plates = new SheetFixture("a.xlsx").sheet("Plate 1", "Sample|Lactate\nV-1|1.25").sheet("Plate 2", "Sample|Lactate\nV-2|1.5");
		assertFalse(table(plates, List.of()).several());
	}
}
