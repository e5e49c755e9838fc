/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;

class RecordViewTest {

	private static final RecordRef LOT = new RecordRef("culture.Lot", UUID.randomUUID(), "MSC-1");
	private static final ContentHash HASH = new ContentHash("ab".repeat(32));

	private final RecordView view = new RecordView(LOT, 2, HASH, "Lot", List.of(
			new FieldView("product", "Product", Optional.of("MSC"), "", "MSC"),
			new FieldView("opened", "Opened on", Optional.empty(), "", "")));

	@Test
	void answersByNameAndType() {
		assertEquals(Optional.of("MSC"), view.value("product", String.class));
		assertTrue(view.value("product", Integer.class).isEmpty());
		assertTrue(view.value("opened", String.class).isEmpty());
		assertEquals("", view.text("nowhere"));
	}

	@Test
	void aReferenceMeansARecordWhateverItsCodeWasThen() {
		assertTrue(LOT.means(new RecordRef("culture.Lot", LOT.id(), "older code")));
		assertFalse(LOT.means(new RecordRef("culture.Lot", UUID.randomUUID(), "MSC-1")));
		assertEquals("Lot MSC-1", LOT.toString());
	}

	@Test
	void aHashHasSixtyFourDigits() {
		assertThrows(IllegalArgumentException.class, () -> new ContentHash("AB".repeat(32)));
		assertThrows(IllegalArgumentException.class, () -> new ContentHash("ab"));
		assertEquals(16, HASH.brief().length());
	}
}
