/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.stemma.api.ContentHash;
import org.stemma.api.FieldView;
import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;

class RecordValuesTest {

	@Test
	void namesWhatChangedWasAddedAndWasCleared() {
		assertEquals(Map.of("title", "Immunophenotyping", "technique", "four colours", "note", Optional.empty()),
				RecordValues.changes(Map.of("title", "Flow cytometry", "code", "M-1", "note", "old"),
						Map.of("title", "Immunophenotyping", "code", "M-1", "technique", "four colours")));
	}

	@Test
	void findsNothingWhereNothingChanged() {
		assertEquals(Map.of(), RecordValues.changes(Map.of("code", "M-1"), Map.of("code", "M-1")));
	}

	@Test
	void takesTheValuesOfTheFieldsAskedFor() {
		RecordView record = new RecordView(new RecordRef("quality.Method", UUID.randomUUID(), "M-1"), 1,
				new ContentHash("0".repeat(64)), "Method", List.of(field("code", "M-1"), field("title", "Flow cytometry"),
						new FieldView("technique", "Technique", Optional.empty(), "", "")));
		assertEquals(Map.of("title", "Flow cytometry"), RecordValues.of(record,
				List.of(FieldSpec.text("title", "Title").build(), FieldSpec.text("technique", "Technique").build())));
	}

	private static FieldView field(String name, String value) {
		return new FieldView(name, name, Optional.of(value), "", value);
	}
}
