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
import java.util.UUID;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.stemma.api.ContentHash;
import org.stemma.api.Quantity;
import org.stemma.api.RecordRef;
import org.stemma.core.record.FieldType;
import org.stemma.trust.canonical.CanonicalBoolean;
import org.stemma.trust.canonical.CanonicalNumber;
import org.stemma.trust.canonical.CanonicalObject;
import org.stemma.trust.canonical.CanonicalText;
import org.stemma.trust.canonical.CanonicalValue;
import org.stemma.trust.canonical.ValueForm;

/** One plain value to its canonical form and back. */
public final class CanonicalValues {

	/** The canonical form of a normalised value; literals by name. */
	public CanonicalValue write(Object value) {
		return value instanceof Enumerator literal ? new CanonicalText(literal.getName()) : ValueForm.of(value);
	}

	/**
	 * The value that a canonical form means.
	 *
	 * @throws IllegalArgumentException when the form does not fit the field's type
	 */
	public Object read(EAttribute attribute, FieldType type, CanonicalValue form) {
		return switch (type) {
		case TEXT -> text(form);
		case INTEGER -> Math.toIntExact(as(CanonicalNumber.class, form).value());
		case DECIMAL -> new BigDecimal(text(form));
		case DOUBLE -> Double.valueOf(text(form));
		case BOOLEAN -> as(CanonicalBoolean.class, form).value();
		case INSTANT -> Instant.parse(text(form));
		case DATE -> LocalDate.parse(text(form));
		case CHOICE -> literal((EEnum) attribute.getEType(), text(form));
		case QUANTITY -> new Quantity(new BigDecimal(member(form, "value")), member(form, "unit"));
		case REFERENCE -> new RecordRef(member(form, "kind"), UUID.fromString(member(form, "id")), member(form, "code"));
		case HASH -> new ContentHash(text(form));
		case PART -> throw new IllegalArgumentException("A part is not a plain value: " + attribute.getName());
		};
	}

	private static Enumerator literal(EEnum literals, String name) {
		EEnumLiteral literal = literals.getEEnumLiteral(name);
		if (literal == null) {
			throw new IllegalArgumentException(literals.getName() + " has no literal " + name);
		}
		return literal.getInstance();
	}

	private static String text(CanonicalValue form) {
		return as(CanonicalText.class, form).text();
	}

	private static String member(CanonicalValue form, String name) {
		return as(CanonicalObject.class, form).text(name)
				.orElseThrow(() -> new IllegalArgumentException("The member " + name + " is missing"));
	}

	private static <T extends CanonicalValue> T as(Class<T> type, CanonicalValue form) {
		if (!type.isInstance(form)) {
			throw new IllegalArgumentException("Expected " + type.getSimpleName() + ", found " + form);
		}
		return type.cast(form);
	}
}
