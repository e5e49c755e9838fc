/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.row;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.stemma.api.ContentHash;
import org.stemma.api.Quantity;
import org.stemma.api.RecordRef;
import org.stemma.core.record.FieldType;
import org.stemma.store.internal.schema.FieldColumns;
import org.stemma.trust.canonical.CanonicalBoolean;
import org.stemma.trust.canonical.CanonicalNumber;
import org.stemma.trust.canonical.CanonicalObject;
import org.stemma.trust.canonical.CanonicalText;
import org.stemma.trust.canonical.CanonicalValue;
import org.stemma.trust.canonical.ValueForm;

/** One value: canonical form to columns, columns to canonical form, columns to the type that people's views use. */
public final class FieldCodec {

	/** The values of a field's columns; all null when the field is not set. */
	public List<Object> columns(FieldColumns field, CanonicalValue value) {
		if (value == null) {
			return Collections.nCopies(field.columns().size(), null);
		}
		return switch (field.field().type()) {
		case TEXT, CHOICE, HASH -> List.of(text(value));
		case INTEGER -> List.of(Math.toIntExact(((CanonicalNumber) value).value()));
		case DOUBLE -> List.of(Double.valueOf(text(value)));
		case BOOLEAN -> List.of(((CanonicalBoolean) value).value());
		case INSTANT -> List.of(LocalDateTime.ofInstant(Instant.parse(text(value)), ZoneOffset.UTC));
		case DATE -> List.of(LocalDate.parse(text(value)));
		case DECIMAL -> List.of(number(text(value)), text(value));
		case QUANTITY -> List.of(number(member(value, "value")), member(value, "value"), member(value, "unit"));
		case REFERENCE -> List.of(member(value, "kind"), UUID.fromString(member(value, "id")), member(value, "code"));
		case PART -> throw new IllegalArgumentException("A part is no single value: " + field.field().name());
		};
	}

	/** The canonical form of a field's columns; null when they are not set. */
	public CanonicalValue value(FieldColumns field, List<Object> row) {
		Object typed = typed(field, row);
		return typed == null ? null : ValueForm.of(typed);
	}

	/**
	 * The value of a field's columns as views know it; null when they are not set.
	 *
	 * @param row values of the table's columns, of which the field's begin at its offset
	 */
	public Object typed(FieldColumns field, List<Object> row) {
		return typed(field.field().type(), row.subList(field.offset(), field.offset() + field.columns().size()));
	}

	/** The value of some columns as views know it; null when one of them is not set. */
	public Object typed(FieldType type, List<Object> columns) {
		if (columns.stream().anyMatch(Objects::isNull)) {
			return null;
		}
		Object first = columns.get(0);
		return switch (type) {
		case TEXT, CHOICE, INTEGER, DOUBLE, BOOLEAN, DATE -> first;
		case HASH -> new ContentHash((String) first);
		case INSTANT -> ((LocalDateTime) first).toInstant(ZoneOffset.UTC);
		case DECIMAL -> new BigDecimal((String) columns.get(1));
		case QUANTITY -> new Quantity(new BigDecimal((String) columns.get(1)), (String) columns.get(2));
		case REFERENCE -> new RecordRef((String) first, (UUID) columns.get(1), (String) columns.get(2));
		case PART -> throw new IllegalArgumentException("A part is no single value");
		};
	}

	/** What a column is compared with for a value as views know it. */
	public Object compared(FieldType type, Object typed) {
		return switch (type) {
		case DECIMAL -> number(((BigDecimal) typed).toPlainString());
		case QUANTITY -> number(((Quantity) typed).value().toPlainString());
		case REFERENCE -> ((RecordRef) typed).id();
		case INSTANT -> LocalDateTime.ofInstant((Instant) typed, ZoneOffset.UTC);
		case HASH -> ((ContentHash) typed).hex();
		default -> typed;
		};
	}

	private static Double number(String digits) {
		double number = new BigDecimal(digits).doubleValue();
		return number == 0 ? 0d : number;
	}

	private static String text(CanonicalValue value) {
		return ((CanonicalText) value).text();
	}

	private static String member(CanonicalValue value, String name) {
		return ((CanonicalObject) value).text(name).orElseThrow();
	}
}
