/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.stemma.store.internal.schema.Column;
import org.stemma.store.internal.schema.ColumnType;
import org.stemma.store.internal.schema.Table;

class RowTextTest {

	private static final Table ALL = new Table("all", Stream.of(ColumnType.values()).filter(type -> type != ColumnType.BYTES)
			.map(type -> Column.optional(type.name().toLowerCase(java.util.Locale.ROOT), type, "")).toList(), 1, List.of(), "All");
	private static final Table ONE = new Table("one", List.of(Column.optional("text", ColumnType.TEXT, "")), 0, List.of(), "One");

	private final RowText all = new RowText(ALL);
	private final RowText one = new RowText(ONE);

	@Test
	void everyTypeComesBackAsItWas() {
		List<Object> values = Arrays.asList(Long.MIN_VALUE, -7, 0.1, true, LocalDateTime.of(2026, 1, 2, 3, 4, 0, 1000),
				LocalDate.of(1582, 10, 10), "text", "name", new UUID(1, 2), "ab", "document");
		assertEquals(values, all.values(all.line(values)));
	}

	@Test
	void nothingComesBackAsNothing() {
		List<Object> nothing = new ArrayList<>(java.util.Collections.nCopies(ALL.columns().size(), null));
		assertEquals(nothing, all.values(all.line(nothing)));
	}

	@Test
	void textThatLooksLikeTheFormItselfComesBack() {
		for (String text : List.of("", "\\N", "\\", "\\\\N", "a\tb", "a\\tb", "line\nline\r\n", "\\\n", "\u2028\u0085")) {
			String line = one.line(List.of(text));
			assertEquals(1, line.lines().count() == 0 ? 1 : line.split("[\n\r]", -1).length, text);
			assertEquals(List.of(text), one.values(line));
		}
	}

	@Test
	void isTheTextFormThatDatabasesKnow() {
		assertEquals("1\t\\N\t0.5\tfalse\t2026-01-02T03:04\t2026-01-02\ta\\tb\tx\t00000000-0000-0001-0000-000000000002\t\\N\ty\\nz",
				all.line(Arrays.asList(1L, null, 0.5, false, LocalDateTime.of(2026, 1, 2, 3, 4), LocalDate.of(2026, 1, 2), "a\tb",
						"x", new UUID(1, 2), null, "y\nz")));
	}

	@Test
	void refusesALineWithOtherColumns() {
		assertThrows(IllegalArgumentException.class, () -> all.values("1\t2"));
		assertThrows(IllegalArgumentException.class, () -> one.values("1\t2"));
	}
}
