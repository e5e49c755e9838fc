/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.query;

import java.util.List;
import java.util.Objects;

import org.stemma.api.RecordRef;

/** Which rows; columns are fields by name or one hop over a reference. */
public sealed interface Filter {

	/** Every row. */
	static Filter all() {
		return new And(List.of());
	}

	/** Rows whose column equals a value typed as in {@link org.stemma.api.FieldView}. */
	static Filter is(String column, Object value) {
		return new Compare(column, Comparison.EQUAL, value);
	}

	/** Rows that refer to a record. */
	static Filter refersTo(String column, RecordRef ref) {
		return new Compare(column, Comparison.EQUAL, ref);
	}

	/** Rows whose text holds a part, whatever its case. */
	static Filter contains(String column, String part) {
		return new Contains(column, part);
	}

	/** Rows that pass all. */
	static Filter and(Filter... filters) {
		return new And(List.of(filters));
	}

	/** Rows that pass one at least. */
	static Filter or(Filter... filters) {
		return new Or(List.of(filters));
	}

	/** How to compare. */
	enum Comparison {
		/** The same value. */
		EQUAL,
		/** Another value, unset included. */
		NOT_EQUAL,
		/** Less. */
		LESS,
		/** Less or the same. */
		AT_MOST,
		/** More. */
		GREATER,
		/** More or the same. */
		AT_LEAST
	}

	/** A column compared with a value. */
	record Compare(String column, Comparison comparison, Object value) implements Filter {
		/** Checks that nothing is missing. */
		public Compare {
			Objects.requireNonNull(column, "column");
			Objects.requireNonNull(comparison, "comparison");
			Objects.requireNonNull(value, "value");
		}
	}

	/** A column that is one of several values. */
	record In(String column, List<Object> values) implements Filter {
		/** Copies the list. */
		public In {
			values = List.copyOf(values);
		}
	}

	/** A text that holds a part, whatever its case. */
	record Contains(String column, String part) implements Filter {
	}

	/** A column that is not set. */
	record Unset(String column) implements Filter {
	}

	/** All of them. */
	record And(List<Filter> filters) implements Filter {
		/** Copies the list. */
		public And {
			filters = List.copyOf(filters);
		}
	}

	/** One of them at least. */
	record Or(List<Filter> filters) implements Filter {
		/** Copies the list. */
		public Or {
			filters = List.copyOf(filters);
		}
	}

	/** Not that. */
	record Not(Filter filter) implements Filter {
	}
}
