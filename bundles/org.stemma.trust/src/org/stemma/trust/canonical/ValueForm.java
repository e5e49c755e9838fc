/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.trust.canonical;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import org.stemma.api.ContentHash;
import org.stemma.api.Quantity;
import org.stemma.api.RecordRef;

/**
 * The canonical form of the closed list of value types that records are made of. Anything else is refused, so that no
 * value can be hashed by accident through its {@code toString()}.
 */
public final class ValueForm {

	private ValueForm() {
	}

	/**
	 * The canonical form of one value.
	 *
	 * @param value {@code String}, {@code Boolean}, {@code Integer}, {@code Long}, {@code BigDecimal} (plain digits, scale
	 *              kept), {@code Double} (see {@link DoubleText}), {@code Instant} (see {@link InstantText}),
	 *              {@code LocalDate} (ISO), {@code Enum} (name), {@link Quantity}, {@link RecordRef}, {@link ContentHash},
	 *              {@code UUID}, {@code ZoneId}, a {@link CanonicalValue}, or a {@code List} of those
	 * @throws IllegalArgumentException for any other type
	 */
	public static CanonicalValue of(Object value) {
		return switch (value) {
		case CanonicalValue canonical -> canonical;
		case Boolean flag -> new CanonicalBoolean(flag);
		case Integer number -> new CanonicalNumber(number);
		case Long number -> new CanonicalNumber(number);
		case Quantity quantity -> quantity(quantity);
		case RecordRef ref -> ref(ref);
		case List<?> list -> new CanonicalList(list.stream().map(ValueForm::of).toList());
		case null, default -> new CanonicalText(text(value));
		};
	}

	private static String text(Object value) {
		return switch (value) {
		case String text -> text;
		case BigDecimal decimal -> decimal.toPlainString();
		case Double number -> DoubleText.of(number);
		case Instant instant -> InstantText.of(instant);
		case LocalDate date -> date.toString();
		case Enum<?> literal -> literal.name();
		case ContentHash hash -> hash.hex();
		case UUID id -> id.toString();
		case ZoneId zone -> zone.getId();
		case null, default -> throw new IllegalArgumentException("There is no canonical form of " + value);
		};
	}

	private static CanonicalObject quantity(Quantity quantity) {
		return CanonicalObject.builder().text("unit", quantity.unit()).text("value", quantity.value().toPlainString())
				.build();
	}

	private static CanonicalObject ref(RecordRef ref) {
		return CanonicalObject.builder().text("code", ref.code()).text("id", ref.id().toString())
				.text("kind", ref.kind()).build();
	}
}
