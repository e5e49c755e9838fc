/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.testing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.stemma.api.Quantity;
import org.stemma.api.RecordRef;
import org.stemma.core.query.Filter;
import org.stemma.model.record.Record;

/** Whether a record passes a filter. */
final class MemoryFilter {

	private final MemoryColumns columns;

	MemoryFilter(MemoryColumns columns) {
		this.columns = columns;
	}

	boolean passes(Record record, Filter filter) {
		return switch (filter) {
		case Filter.And all -> all.filters().stream().allMatch(each -> passes(record, each));
		case Filter.Or any -> any.filters().stream().anyMatch(each -> passes(record, each));
		case Filter.Not not -> !passes(record, not.filter());
		case Filter.Unset unset -> isUnset(columns.value(record, unset.column()));
		case Filter.In in -> in.values().stream().anyMatch(each -> equal(columns.value(record, in.column()), each));
		case Filter.Contains contains -> holds(columns.value(record, contains.column()), contains.part());
		case Filter.Compare compare -> compared(columns.value(record, compare.column()), compare);
		};
	}

	private static boolean isUnset(Object value) {
		return value == null || value instanceof List<?> all && all.isEmpty();
	}

	private static boolean holds(Object value, String part) {
		return value instanceof String text && text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
	}

	private static boolean compared(Object value, Filter.Compare compare) {
		return switch (compare.comparison()) {
		case EQUAL -> equal(value, compare.value());
		case NOT_EQUAL -> !equal(value, compare.value());
		case LESS -> value != null && order(value, compare.value()) < 0;
		case AT_MOST -> value != null && order(value, compare.value()) <= 0;
		case GREATER -> value != null && order(value, compare.value()) > 0;
		case AT_LEAST -> value != null && order(value, compare.value()) >= 0;
		};
	}

	private static boolean equal(Object value, Object wanted) {
		return switch (value) {
		case null -> false;
		case List<?> all -> all.stream().anyMatch(each -> equal(each, wanted));
		case RecordRef ref -> ref.means((RecordRef) wanted);
		case BigDecimal number -> number.compareTo((BigDecimal) wanted) == 0;
		default -> Objects.equals(value, wanted);
		};
	}

	@SuppressWarnings("unchecked")
	static int order(Object left, Object right) {
		return switch (left) {
		case Quantity quantity -> quantity.value().compareTo(((Quantity) right).value());
		case RecordRef ref -> ref.code().compareTo(((RecordRef) right).code());
		default -> ((Comparable<Object>) left).compareTo(right);
		};
	}
}
