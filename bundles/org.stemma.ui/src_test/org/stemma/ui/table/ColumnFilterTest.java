/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.stemma.core.query.Filter;
import org.stemma.core.record.FieldModel;
import org.stemma.core.record.FieldText;
import org.stemma.ui.form.FieldSpec;

class ColumnFilterTest {

	private final ColumnFilter filter = new ColumnFilter(new FieldText(ZoneOffset.UTC));

	private static RecordColumn column(FieldModel field) {
		return new RecordColumn(field.name(), field.label(), field, 100);
	}

	@Test
	void looksForAPartOfAText() {
		assertEquals(Optional.of(Filter.contains("product", "MSC")), filter.of(column(FieldSpec.text("product", "Product").build()), " MSC "));
	}

	@Test
	void looksForThePartOfACodeOfAnotherRecord() {
		var line = column(FieldSpec.record("line", "Cell line", "donation.CellLine").build());
		assertEquals(Optional.of(Filter.contains("line.code", "iPS")), filter.of(line, "iPS"));
	}

	@Test
	void looksForTheLiteralsWhoseWordsHoldAPart() {
		var state = column(FieldSpec.choice("state", "State", List.of("IN_CULTURE", "EMPTY", "DISCARDED")).build());
		assertEquals(Optional.of(new Filter.In("state", List.of("IN_CULTURE"))), filter.of(state, "culture"));
	}

	@Test
	void looksForAnExactDay() {
		var expiry = column(FieldSpec.date("expiry", "Expiry").build());
		assertEquals(Optional.of(Filter.is("expiry", LocalDate.of(2026, 3, 1))), filter.of(expiry, "2026-03-01"));
		assertEquals(Optional.empty(), filter.of(expiry, "2026-0"), "not a day yet");
	}

	@Test
	void offersNoLineWhereNothingCanBeTyped() {
		assertFalse(ColumnFilter.possible(column(FieldSpec.quantity("volume", "Volume").build())));
		assertFalse(ColumnFilter.possible(column(FieldSpec.instant("performed", "Performed").build())));
		assertFalse(ColumnFilter.possible(column(FieldSpec.record("from", "From", "culture.Vessel", "culture.Cryovial").build())));
		assertTrue(ColumnFilter.possible(column(FieldSpec.integer("passage", "Passage").build())));
	}
}
