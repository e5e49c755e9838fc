/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.nanodrop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.stemma.instruments.Readings.assertReadWith;
import static org.stemma.instruments.Readings.content;

import java.time.LocalDateTime;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.stemma.api.Outcome;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.instruments.Fixture;
import org.stemma.testkit.instrument.SheetFixture;

/** Exports that a person opened in a spreadsheet and saved as a workbook. */
class NanoDropWorkbookTest {

	private static final List<String> NAMES = List.of("Plate ID", "Well", "Sample ID", "User ID", "Date", "Time", "Conc.", "Units", "260/280",
			"Cursor Pos.", "Cursor abs.");

	@Test
	void joinsADayAndAClockThatASpreadsheetCompleted() {
		for (List<String> when : List.of(List.of("2022-04-14 00:00:00", "15:48:00"), List.of("2022-04-14", "1899-12-31 15:48:00"))) {
			Outcome<RunContent> read = read("V-1", when);
			assertEquals(LocalDateTime.of(2022, 4, 14, 15, 48), content(read).samples().getFirst().time().orElseThrow().clock());
		}
	}

	@Test
	void doubtsANameThatASpreadsheetChanged() {
		assertReadWith(read("#N/A", List.of("2022-04-14", "15:48:00")), "sample.changed");
	}

	private static Outcome<RunContent> read(String name, List<String> when) {
		SheetFixture book = new SheetFixture("n.xlsx").sheet("Report",
				List.of(NAMES, List.of("P", "A1", name, "kim", when.getFirst(), when.getLast(), "9.267", "ng/ul", "2.26", "260", "0.185")));
		return new NanoDrop8000Reader().read(book.file(), ReaderSettings.in(Fixture.LABORATORY));
	}
}
