/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.api.ContentHash;
import org.stemma.api.FieldView;
import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.ui.widget.Tone;

class StateOfTest {

	@ParameterizedTest
	@CsvSource({ "RELEASED, GOOD", "WITHIN, GOOD", "QUARANTINE, WARNING", "DRAFT, WARNING", "REJECTED, BAD", "INELIGIBLE, BAD",
			"THAWED, QUIET", "SOMETHING_NEW, QUIET" })
	void tellsHowAStateIsMeant(String literal, Tone tone) {
		assertEquals(tone, StateOf.tone(literal));
	}

	@Test
	void takesTheFirstFieldThatTellsAState() {
		RecordView record = record(field("verdict", "WITHIN", "Within"), field("disposition", "QUARANTINE", "Quarantine"));
		assertEquals(Optional.of(new StateOf("Quarantine", Tone.WARNING)), StateOf.of(record));
	}

	@Test
	void aRecordWithoutAStateHasNone() {
		assertEquals(Optional.empty(), StateOf.of(record(field("title", "Method", "Method"))));
	}

	private static RecordView record(FieldView... fields) {
		return new RecordView(new RecordRef("culture.Lot", UUID.randomUUID(), "LOT-1"), 1, new ContentHash("0".repeat(64)),
				"Lot", List.of(fields));
	}

	private static FieldView field(String name, String value, String text) {
		return new FieldView(name, name, Optional.of(value), "", text);
	}
}
