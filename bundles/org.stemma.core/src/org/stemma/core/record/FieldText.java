/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.record;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.stemma.api.ContentHash;
import org.stemma.api.Outcome;
import org.stemma.api.Quantity;
import org.stemma.api.RecordRef;
import org.stemma.core.record.internal.DayText;
import org.stemma.core.record.internal.LiteralText;
import org.stemma.core.record.internal.NumberText;

/**
 * Values as people read and type them: dates {@code 2026-03-01}, instants {@code 2026-03-01 09:30 +01:00} (seconds where
 * there are any), literals in words ({@code Bone marrow}), {@code yes} and {@code no}, plain digits with a decimal point,
 * quantities with their unit ({@code 0.75 ×10⁶/mL}), references by code. A plain number is written without the fixed
 * unit of its field.
 */
public final class FieldText {

	private final ZoneId zone;
	private final DayText days = new DayText();
	private final NumberText numbers = new NumberText();

	/** Texts for people in a time zone. */
	public FieldText(ZoneId zone) {
		this.zone = zone;
	}

	/** A value, or several separated by commas, in words; null is nothing. */
	public String print(FieldModel field, Object value) {
		return print(field, value, zone);
	}

	/** A value in words, instants in the zone given. */
	public String print(FieldModel field, Object value, ZoneId where) {
		return switch (value) {
		case null -> "";
		case List<?> all -> all.stream().map(each -> print(field, each, where)).collect(Collectors.joining(", "));
		case Instant instant -> days.print(instant, where);
		case BigDecimal number -> numbers.print(number);
		case Quantity quantity -> numbers.print(quantity);
		case Boolean flag -> Boolean.TRUE.equals(flag) ? "yes" : "no";
		case RecordRef ref -> ref.code();
		case ContentHash hash -> hash.hex();
		case Enumerator literal -> words(literal.getName());
		case String text -> field.type() == FieldType.CHOICE ? words(text) : text;
		default -> value.toString();
		};
	}

	/** A literal's name in words: {@code BONE_MARROW} is {@code Bone marrow}. */
	public static String words(String literal) {
		return LiteralText.words(literal);
	}

	/**
	 * The value that a typed text means, typed as in {@link org.stemma.api.FieldView}; one value, not a list.
	 *
	 * @param field the field it is for
	 * @param typed text that is not blank
	 * @return the value, or a problem with code {@code field.form} that says what to type; references and parts cannot
	 *         be typed
	 */
	public Outcome<Object> parse(FieldModel field, String typed) {
		String text = typed.strip();
		return switch (field.type()) {
		case TEXT -> Outcome.of(text);
		case INTEGER -> numbers.integer(field.label(), text);
		case DECIMAL -> numbers.decimal(field.label(), text).map(Object.class::cast);
		case DOUBLE -> numbers.decimal(field.label(), text).map(number -> number.doubleValue());
		case BOOLEAN -> LiteralText.flag(field.label(), text);
		case INSTANT -> days.instant(field.label(), text, zone);
		case DATE -> days.date(field.label(), text);
		case CHOICE -> LiteralText.literal(field.label(), field.choices(), text);
		case QUANTITY -> numbers.quantity(field.label(), text);
		case HASH -> hash(field, text);
		case REFERENCE, PART -> Outcome.refused("field.form", field.label() + ": choose it from the list.");
		};
	}

	private static Outcome<Object> hash(FieldModel field, String text) {
		return text.matches("[0-9a-f]{64}") ? Outcome.of(new ContentHash(text))
				: Outcome.refused("field.form", field.label() + ": a SHA-256 has 64 hexadecimal digits, found \"" + text + "\".");
	}
}
