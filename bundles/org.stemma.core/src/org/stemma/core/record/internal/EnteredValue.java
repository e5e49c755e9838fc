/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.record.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.stemma.api.ContentHash;
import org.stemma.api.Problem;
import org.stemma.api.Quantity;
import org.stemma.api.RecordRef;
import org.stemma.core.record.FieldModel;
import org.stemma.core.record.FieldType;

/** One entered value as its field wants it. */
final class EnteredValue {

	Optional<Object> read(EStructuralFeature feature, FieldModel field, Object value, List<Problem> problems) {
		Optional<Object> fit = field.type() == FieldType.CHOICE ? literal((EEnum) feature.getEType(), value)
				: Optional.of(value).filter(type(field.type())::isInstance).map(EnteredValue::plain);
		if (fit.isEmpty()) {
			problems.add(unfit(field, value));
		}
		return fit;
	}

	/** An exponent is written out, so that 4.8E+6 is the whole number that it means. */
	private static Object plain(Object value) {
		return value instanceof BigDecimal number && number.scale() < 0 && number.scale() > -Quantity.MAXIMUM_DIGITS
				? number.setScale(0)
				: value;
	}

	private static Optional<Object> literal(EEnum literals, Object value) {
		String name = value instanceof Enumerator literal ? literal.getName() : String.valueOf(value);
		return Optional.ofNullable(literals.getEEnumLiteral(name)).map(EEnumLiteral::getInstance);
	}

	private static Class<?> type(FieldType type) {
		return switch (type) {
		case TEXT, CHOICE -> String.class;
		case INTEGER -> Integer.class;
		case DECIMAL -> BigDecimal.class;
		case DOUBLE -> Double.class;
		case BOOLEAN -> Boolean.class;
		case INSTANT -> Instant.class;
		case DATE -> LocalDate.class;
		case QUANTITY -> Quantity.class;
		case REFERENCE -> RecordRef.class;
		case HASH -> ContentHash.class;
		case PART -> throw new IllegalArgumentException("A part is entered as a map");
		};
	}

	static Problem unfit(FieldModel field, Object value) {
		String allowed = field.choices().isEmpty() ? "" : "; it is one of " + field.choices().stream()
				.map(LiteralText::words).collect(Collectors.joining(", "));
		return Problem.error("field.form", field.label() + " cannot be \"" + value + "\"" + allowed + ".");
	}
}
