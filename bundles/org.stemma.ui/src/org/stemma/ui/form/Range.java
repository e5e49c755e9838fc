/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.form;

import java.math.BigDecimal;

import org.stemma.api.Outcome;
import org.stemma.api.Quantity;
import org.stemma.core.record.FieldModel;
import org.stemma.core.record.FieldType;
import org.stemma.core.record.UnitText;
import org.stemma.ui.text.Texts;

/** Checks limits while the person is still at the form; the laboratory's rules check them again. */
final class Range {

	private static final Texts TEXTS = new Texts(Range.class);

	private Range() {
	}

	static Outcome<Object> check(FieldModel field, Object value) {
		if (field.type() == FieldType.TEXT) {
			int longest = field.maximum().map(BigDecimal::intValue).orElse(Integer.MAX_VALUE);
			return value.toString().length() <= longest ? Outcome.of(value)
					: Outcome.refused("field.length", TEXTS.get("too.long", field.label(), longest));
		}
		BigDecimal number = number(value);
		if (number == null || fits(field, number)) {
			return Outcome.of(value);
		}
		return Outcome.refused("field.range", TEXTS.get("out.of.range", field.label(), limits(field), number.toPlainString()));
	}

	private static BigDecimal number(Object value) {
		return switch (value) {
		case BigDecimal decimal -> decimal;
		case Integer whole -> BigDecimal.valueOf(whole);
		case Double real -> BigDecimal.valueOf(real);
		case Quantity quantity -> quantity.value();
		default -> null;
		};
	}

	private static boolean fits(FieldModel field, BigDecimal number) {
		return field.minimum().filter(least -> number.compareTo(least) < 0).isEmpty()
				&& field.maximum().filter(greatest -> number.compareTo(greatest) > 0).isEmpty();
	}

	private static String limits(FieldModel field) {
		String unit = field.unit().isEmpty() ? "" : UnitText.printed(field.unit());
		String least = field.minimum().map(BigDecimal::toPlainString).orElse("");
		String greatest = field.maximum().map(BigDecimal::toPlainString).orElse("");
		String limits = least.isEmpty() ? TEXTS.get("at.most", greatest)
				: greatest.isEmpty() ? TEXTS.get("at.least", least) : TEXTS.get("between", least, greatest);
		return (limits + " " + unit).strip();
	}
}
