/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.conformance.compare;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.Measured.State;
import org.stemma.conformance.asm.Expected;

/** When a value that was read names and equals an expected one. */
final class Sameness {

	private static final Pattern COLON = Pattern.compile("\\s*:$");
	private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
	private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,30}([.]\\d{0,30})?([eE][+-]?\\d{1,2})?");
	private static final BigDecimal TOLERANCE = new BigDecimal("1e-6");
	private static final Set<String> TRUE = Set.of("true", "yes", "on", "1");
	private static final Set<String> FALSE = Set.of("false", "no", "off", "0");

	private Sameness() {
	}

	/** By the term or the tail of its path; a value without a term also by the file's own name of the column. */
	static boolean names(Measured value, Expected expected) {
		return expected.named(value.field())
				|| expected.custom() && folded(label(value)).equals(folded(expected.key()));
	}

	/** The name that the value stands under in the file. */
	static String label(Measured value) {
		return COLON.matcher(value.place().name().strip()).replaceFirst("");
	}

	static boolean equal(Measured value, Expected expected) {
		if (expected.number().isEmpty()) {
			return sameText(value.text(), expected.text()) || Times.sameClock(value.text(), expected.text()) || value.value().isPresent()
					&& number(expected.text()).filter(number -> near(value.value().get(), number)).isPresent();
		}
		BigDecimal number = expected.number().get();
		boolean bare = expected.unit().isEmpty() || expected.custom() && Units.ucum(expected.unit()).equals("1");
		if (value.value().isEmpty()) {
			return bare && number(value.text()).filter(found -> near(found, number)).isPresent();
		}
		return (bare || Units.ucum(expected.unit()).equals(value.unit())) && value.state() == State.VALUE
				&& near(value.value().get(), number);
	}

	/** The number is right but for a unit that is the absorbance unit where the reference says a thousandth of it. */
	static boolean equalInAbsorbance(Measured value, Expected expected) {
		return expected.unit().equals("mAU") && value.unit().equals("{AU}") && value.value().isPresent()
				&& expected.number().filter(number -> near(value.value().get(), number)).isPresent();
	}

	/** Within a millionth. */
	static boolean near(BigDecimal found, BigDecimal expected) {
		return found.subtract(expected).abs().compareTo(expected.abs().multiply(TOLERANCE)) <= 0;
	}

	/** Blanks aside; a number with other digits and a truth in other words are the same too. */
	static boolean sameText(String found, String expected) {
		String one = spaced(found);
		String other = spaced(expected);
		if (one.equals(other)) {
			return true;
		}
		String word = one.toLowerCase(Locale.ROOT);
		boolean truth = other.equalsIgnoreCase("true") && TRUE.contains(word) || other.equalsIgnoreCase("false") && FALSE.contains(word);
		Optional<BigDecimal> number = number(one);
		return truth || number.isPresent() && number(other).filter(same -> near(number.get(), same)).isPresent();
	}

	static String spaced(String text) {
		return BLANKS.matcher(text).replaceAll(" ").strip();
	}

	static String folded(String text) {
		return spaced(text).toLowerCase(Locale.ROOT).replace('\u00B5', '\u03BC');
	}

	private static Optional<BigDecimal> number(String text) {
		return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text))
				: Optional.empty();
	}
}
