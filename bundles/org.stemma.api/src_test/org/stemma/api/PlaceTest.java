/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class PlaceTest {

	@Test
	void readsAsAPersonSaysIt() {
		assertEquals("run.csv, line 3, column 7 (Viability (%))",
				new Place("run.csv", 3, 7, "Viability (%)").toString());
		assertEquals("run.csv, line 3", Place.line("run.csv", 3).toString());
		assertEquals("run.csv", Place.file("run.csv").toString());
	}

	@Test
	void countsFromOne() {
		assertThrows(IllegalArgumentException.class, () -> Place.line("run.csv", -1));
	}
}
