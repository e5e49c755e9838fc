/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.stemma.core.record.FieldModel;
import org.stemma.core.record.FieldText;
import org.stemma.ui.form.FieldSpec;

class ComparisonTest {

	private static final List<FieldModel> FIELDS = List.of(FieldSpec.text("title", "Title").build(),
			FieldSpec.text("technique", "Technique").build(), FieldSpec.text("note", "Note").build());
	private static final Map<String, Object> BASE = Map.of("title", "Flow cytometry", "note", "old");

	@Test
	void putsWhatOneChangedOnTopOfWhatOthersChanged() {
		var comparison = new Comparison(BASE, Map.of("title", "Immunophenotyping", "note", "old"),
				Map.of("title", "Flow cytometry", "technique", "four colours", "note", "old"));
		assertEquals(Map.of("title", "Immunophenotyping", "technique", "four colours", "note", "old"), comparison.merged());
	}

	@Test
	void ownWordsWinWhereBothChangedTheSameField() {
		var comparison = new Comparison(BASE, Map.of("title", "theirs", "note", "old"), Map.of("title", "mine", "note", "old"));
		assertEquals("mine", comparison.merged().get("title"));
	}

	@Test
	void whatOneClearedStaysCleared() {
		var comparison = new Comparison(BASE, Map.of("title", "Flow cytometry", "note", "old"), Map.of("title", "Flow cytometry"));
		assertEquals(Map.of("title", "Flow cytometry"), comparison.merged());
	}

	@Test
	void showsTheFieldsThatDifferInTheOrderOfTheForm() {
		var comparison = new Comparison(BASE, Map.of("title", "Immunophenotyping", "note", "old"),
				Map.of("title", "Flow cytometry", "technique", "four colours", "note", "old"));
		assertEquals(List.of(new Comparison.Line("Title", "Flow cytometry", "Immunophenotyping", "Flow cytometry"),
				new Comparison.Line("Technique", "", "", "four colours")), comparison.lines(FIELDS, new FieldText(ZoneOffset.UTC)));
	}
}
