/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.record.internal;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.stemma.api.Problem;
import org.stemma.api.Quantity;
import org.stemma.api.RecordRef;
import org.stemma.core.record.FieldModel;
import org.stemma.core.record.KindModels;

/** Checks a plain value that is set against the words of its field. */
public final class ValueCheck {

	private static final int LAST_YEAR = 9999;
	/** Longest text where the model sets no limit, such as the values of a choice. */
	private static final int LONGEST = 200;
	private static final int LONGEST_UNIT = 40;
	private static final int LONGEST_CODE = 64;

	private final KindModels kinds;

	/** A check that knows the kinds. */
	public ValueCheck(KindModels kinds) {
		this.kinds = kinds;
	}

	/**
	 * Checks a value, or each of several.
	 *
	 * @param name record and field as people name them
	 */
	public void check(FieldModel field, Object value, String name, List<Problem> problems) {
		switch (value) {
		case List<?> all -> all.forEach(each -> check(field, each, name, problems));
		case String text -> text(field, text, name, problems);
		case Integer number -> range(field, BigDecimal.valueOf(number), name, problems);
		case BigDecimal number -> number(field, number, name, problems);
		case Double number -> floating(field, number, name, problems);
		case Quantity quantity -> quantity(field, quantity, name, problems);
		case Instant instant -> year(instant.atOffset(ZoneOffset.UTC).getYear(), name, problems);
		case LocalDate date -> year(date.getYear(), name, problems);
		case RecordRef ref -> reference(field, ref, name, problems);
		case null -> problems.add(Problem.error("field.required", name + " holds an empty value."));
		default -> {
			// truth values, literals and hashes are right by their types
		}
		}
	}

	private static void text(FieldModel field, String text, String name, List<Problem> problems) {
		kept(text, field.maximum().map(BigDecimal::intValueExact).orElse(LONGEST), name, problems);
	}

	/** Counts what is kept, the composed form, in the units of UTF-16 that the narrower store counts. */
	private static void kept(String text, int most, String name, List<Problem> problems) {
		if (text.indexOf('\u0000') >= 0 || text.codePoints().anyMatch(ValueCheck::surrogate)) {
			problems.add(Problem.error("field.text", name + " holds a character that is no text. Type it again."));
		}
		int length = Normalizer.normalize(text, Normalizer.Form.NFC).length();
		if (length > most) {
			problems.add(Problem.error("field.length",
					name + " has " + length + " characters; at most " + most + " are kept. Shorten it."));
		}
	}

	private static boolean surrogate(int codePoint) {
		return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
	}

	private static void quantity(FieldModel field, Quantity quantity, String name, List<Problem> problems) {
		kept(quantity.unit(), LONGEST_UNIT, name + " (unit)", problems);
		number(field, quantity.value(), name, problems);
	}

	private static void number(FieldModel field, BigDecimal number, String name, List<Problem> problems) {
		boolean tooLong = number.precision() > Quantity.MAXIMUM_DIGITS || number.scale() > Quantity.MAXIMUM_DIGITS
				|| number.precision() - number.scale() > Quantity.MAXIMUM_DIGITS;
		if (tooLong) {
			problems.add(Problem.error("field.digits", name + " has more than " + Quantity.MAXIMUM_DIGITS + " digits."));
		} else {
			range(field, number, name, problems);
		}
	}

	private static void floating(FieldModel field, double number, String name, List<Problem> problems) {
		if (Double.isFinite(number)) {
			range(field, new BigDecimal(number), name, problems);
		} else {
			problems.add(Problem.error("field.range", name + " is not a finite number."));
		}
	}

	private static void range(FieldModel field, BigDecimal number, String name, List<Problem> problems) {
		field.minimum().filter(least -> number.compareTo(least) < 0).ifPresent(least -> problems.add(Problem
				.error("field.range", name + " is " + number.toPlainString() + "; it is at least " + least + ".")));
		field.maximum().filter(most -> number.compareTo(most) > 0).ifPresent(most -> problems.add(Problem
				.error("field.range", name + " is " + number.toPlainString() + "; it is at most " + most + ".")));
	}

	private static void year(int year, String name, List<Problem> problems) {
		if (year < 1 || year > LAST_YEAR) {
			problems.add(Problem.error("field.date", name + " lies in the year " + year + "; years 1 to 9999 are kept."));
		}
	}

	private void reference(FieldModel field, RecordRef ref, String name, List<Problem> problems) {
		kept(ref.code(), LONGEST_CODE, name + " (code)", problems);
		kind(field, ref, name, problems);
	}

	private void kind(FieldModel field, RecordRef ref, String name, List<Problem> problems) {
		if (kinds.find(ref.kind()).isEmpty()) {
			problems.add(Problem.error("field.kind", name + " refers to the unknown kind " + ref.kind() + "."));
		} else if (!field.kinds().isEmpty() && field.kinds().stream().noneMatch(kind -> covers(kind, ref.kind()))) {
			List<String> titles = field.kinds().stream().map(kind -> kinds.of(kind).title()).toList();
			problems.add(Problem.error("field.kind", name + " is a " + kinds.of(ref.kind()).title() + " (" + ref.code()
					+ "); choose: " + String.join(", ", titles) + "."));
		}
	}

	private boolean covers(String allowed, String kind) {
		return kinds.classOf(allowed).isSuperTypeOf(kinds.classOf(kind));
	}
}
