/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.value;

import java.text.DecimalFormatSymbols;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What separates the decimals of the numbers in a file. */
public enum NumberStyle {
	/** 1,234.5 */
	POINT,
	/** 1.234,5 */
	COMMA,
	/** Nothing says; a number such as 1.234 cannot be read. */
	UNDECIDED,
	/** Some numbers are written with the point, others with the comma; a number such as 1.234 cannot be read. */
	MIXED;

	private static final Pattern THOUSANDS = Pattern.compile("[<>]?\\s*[-+]?[1-9]\\d{0,2}(,\\d{3})+");

	/**
	 * What the numbers of a file prove together: 96.9 proves the point, 1,234,567 too, 1.234 alone nothing. A few numbers
	 * prove nothing against more that would then have marks between thousands.
	 */
	public static NumberStyle provenBy(Collection<String> texts) {
		return MarkCounts.of(texts).proven();
	}

	/**
	 * What the numbers of a file prove together that never writes a mark between thousands, as tables of instruments do
	 * not: there 2.100 proves the point. A number with both marks proves which of them separates decimals. Where each comma
	 * has three digits behind it, as in 36,431, a spreadsheet may have put them between thousands: the locale decides then.
	 * Where few numbers are written otherwise than the many, as one 12,5 among 2.500, the locale has to agree with the many.
	 */
	public static NumberStyle ungrouped(Collection<String> texts, Optional<Locale> locale) {
		List<String> numbers = texts.stream().filter(text -> NumberCell.of(text).isPresent()).toList();
		boolean point = numbers.stream().anyMatch(text -> text.indexOf('.') >= 0);
		boolean comma = numbers.stream().anyMatch(text -> text.indexOf(',') >= 0);
		if (point && comma) {
			return MarkCounts.of(numbers).ungrouped(locale.map(NumberStyle::of));
		}
		boolean thousands = comma && numbers.stream().filter(text -> text.indexOf(',') >= 0).allMatch(text -> THOUSANDS.matcher(text).matches());
		return thousands ? locale.map(NumberStyle::of).orElse(UNDECIDED) : comma ? COMMA : POINT;
	}

	/** Whether any of the numbers reads in two ways by itself. */
	public static boolean asks(Collection<String> texts) {
		return texts.stream().map(NumberCell::of).flatMap(Optional::stream).anyMatch(cell -> !cell.decimal().clear());
	}

	/**
	 * What a locale writes, for numbers that prove nothing together; undecided where several of them can only be written in the
	 * other style: among 45,1 and 12,2 the number 274.000 is not that of a locale with decimal points.
	 */
	public static NumberStyle of(Locale locale, Collection<String> texts) {
		NumberStyle usual = of(locale);
		return MarkCounts.of(texts).contradicts(usual) ? UNDECIDED : usual;
	}

	/** What a locale writes. */
	public static NumberStyle of(Locale locale) {
		char decimal = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
		if (decimal == '.') {
			return POINT;
		}
		return decimal == ',' ? COMMA : UNDECIDED;
	}
}
