/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.stemma.instruments.conformance.Deviations.Row;

class DeviationsTest {

	@Test
	void allowsWhatARowNamesAndNothingElse() {
		Deviations some = new Deviations(List.of(new Row("*", "model number", "N/A", "unknown", "a rule"),
				new Row("one", "drawn", "*", "as written", "a rule")));
		assertTrue(some.allow("one", "model number", "N/A"));
		assertTrue(some.allow("one", "drawn", "2024"));
		assertFalse(some.allow("other", "drawn", "2024"));
		assertFalse(some.allow("one", "model number", "X 200"));
	}

	@Test
	void eachRowOfTheProjectStatesItsRule() {
		List<Row> rows = Deviations.ofTheProject().rows();
		assertFalse(rows.isEmpty());
		rows.forEach(row -> assertTrue(!row.field().isBlank() && !row.ours().isBlank() && !row.line().isBlank(), row::toString));
		assertEquals(rows.size(), new HashSet<>(rows).size(), "no row stands twice");
	}
}
