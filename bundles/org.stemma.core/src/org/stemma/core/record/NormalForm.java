/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.record;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.stemma.api.Quantity;
import org.stemma.api.RecordRef;
import org.stemma.model.record.Record;

/**
 * Brings values to the one form that is stored and hashed: text in NFC, an empty text is no value, instants cut to
 * microseconds, -0 is 0, decimals without negative scale.
 */
public final class NormalForm {

	/** Normalises every value of a record and its parts in place. */
	public void apply(Record record) {
		apply((EObject) record);
	}

	private void apply(EObject object) {
		for (EStructuralFeature feature : object.eClass().getEAllAttributes()) {
			if (object.eIsSet(feature)) {
				set(object, feature, value(object.eGet(feature)));
			}
		}
		object.eContents().forEach(this::apply);
	}

	private static void set(EObject object, EStructuralFeature feature, Object value) {
		if (value == null) {
			object.eUnset(feature);
		} else {
			object.eSet(feature, value);
		}
	}

	/**
	 * The normal form of a value, or of each value of a list that is one; null for an empty text.
	 *
	 * @throws IllegalArgumentException for a double that is not finite and a decimal that is too large to be written out
	 */
	public Object value(Object value) {
		return switch (value) {
		case String text -> text.isEmpty() ? null : text(text);
		case Instant instant -> instant.truncatedTo(ChronoUnit.MICROS);
		case BigDecimal decimal -> plain(decimal);
		case Double number -> finite(number);
		case Quantity quantity -> new Quantity(plain(quantity.value()), text(quantity.unit()));
		case RecordRef ref -> new RecordRef(ref.kind(), ref.id(), text(ref.code()));
		case List<?> list -> list.stream().map(this::value).filter(Objects::nonNull).toList();
		case null, default -> value;
		};
	}

	private static String text(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFC);
	}

	private static BigDecimal plain(BigDecimal decimal) {
		if (decimal.scale() < -Quantity.MAXIMUM_DIGITS) {
			throw new IllegalArgumentException("A decimal has at most 31 digits, found " + decimal);
		}
		return decimal.scale() < 0 ? decimal.setScale(0) : decimal;
	}

	private static Double finite(double number) {
		if (!Double.isFinite(number)) {
			throw new IllegalArgumentException("A number has to be finite, found " + number);
		}
		return number == 0 ? 0d : number;
	}
}
