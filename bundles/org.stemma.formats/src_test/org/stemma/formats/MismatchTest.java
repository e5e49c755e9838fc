/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.stemma.api.Place;
import org.stemma.api.Severity;

class MismatchTest {

	private static final Place PLACE = new Place("run.csv", 3, 2, "Viability (%)");

	@Test
	void saysWhereWhatWasFoundAndWhatWasExpected() {
		assertEquals("run.csv, line 3, column 2 (Viability (%)): Found '9x', expected a number. Look again.",
				new Mismatch("number.unreadable", PLACE, "9x", "a number", "Look again.").error().text());
	}

	@Test
	void showsNoControlCharactersAndNoEndlessTexts() {
		String message = new Mismatch("x", PLACE, "a\u0000\n\tb" + "c".repeat(5_000), "a word").error().message();
		assertTrue(message.startsWith("Found 'a bccc"), message);
		assertTrue(message.length() < 120, message);
	}

	@Test
	void saysNothingWhereNothingStands() {
		assertEquals("Found nothing, expected a word.", new Mismatch("x", PLACE, " ", "a word").note().message());
	}

	@Test
	void quotesOnlyWhatTheFileSays() {
		assertEquals("Found 3 cells, expected 4 cells.", Mismatch.described("x", PLACE, "3 cells", "4 cells", "").note().message());
	}

	@Test
	void blocksAsAnErrorOnly() {
		Mismatch mismatch = new Mismatch("x", PLACE, "a", "b");
		assertTrue(mismatch.error().blocks());
		assertFalse(mismatch.warning().blocks());
		assertEquals(Severity.NOTE, mismatch.note().severity());
	}
}
