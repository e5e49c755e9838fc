/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import org.junit.jupiter.api.Test;
import org.stemma.core.query.Sort;
import org.stemma.ui.form.FieldSpec;

class SortStateTest {

	private int asked;
	private final SortState state = new SortState(List.of(column("code"), column("product")), () -> asked++);

	private static RecordColumn column(String name) {
		return new RecordColumn(name, name, FieldSpec.text(name, name).build(), 100);
	}

	@Test
	void startsAsTheQuestionAsks() {
		assertEquals(Optional.empty(), state.sort());
		assertTrue(state.getSortedColumnIndexes().isEmpty());
	}

	@Test
	void sortsUpThenDownThenAsTheQuestionAsks() {
		state.toggle(1);
		assertEquals(Optional.of(new Sort("product", false)), state.sort());
		state.toggle(1);
		assertEquals(Optional.of(new Sort("product", true)), state.sort());
		state.toggle(1);
		assertEquals(Optional.empty(), state.sort());
		assertEquals(3, asked);
	}

	@Test
	void anotherColumnStartsUpwards() {
		state.toggle(1);
		state.toggle(1);
		state.toggle(0);
		assertEquals(Optional.of(new Sort("code", false)), state.sort());
		assertEquals(List.of(0), state.getSortedColumnIndexes());
		assertEquals(SortDirectionEnum.NONE, state.getSortDirection(1));
		assertEquals(-1, state.getSortOrder(1));
	}

	@Test
	void forgetsTheOrder() {
		state.toggle(0);
		state.clear();
		assertEquals(Optional.empty(), state.sort());
	}
}
