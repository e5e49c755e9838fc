/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.culture.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

import org.stemma.api.Quantity;
import org.stemma.core.record.UnitText;

/** Numbers and lists as they stand in sentences. */
final class Phrases {

	private static final BigDecimal LARGE = BigDecimal.valueOf(100_000);
	private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_UP);
	private static final int LONGEST_LIST = 6;

	private Phrases() {
	}

	/** With one decimal: {@code 12.3}. */
	static String decimal(BigDecimal number) {
		return number.setScale(1, RoundingMode.HALF_UP).toPlainString();
	}

	/** With at most one decimal: {@code 60}, {@code 94.3}. */
	static String brief(BigDecimal number) {
		BigDecimal rounded = number.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
		return rounded.toPlainString();
	}

	/** A number of cells: {@code 850}, {@code 4.8×10⁶}. */
	static String cells(BigDecimal number) {
		if (number.abs().compareTo(LARGE) < 0) {
			return number.setScale(0, RoundingMode.HALF_UP).toPlainString();
		}
		BigDecimal rounded = number.round(THREE_DIGITS);
		int exponent = rounded.precision() - rounded.scale() - 1;
		return rounded.movePointLeft(exponent).stripTrailingZeros().toPlainString() + UnitText.printed("10*" + exponent);
	}

	/** A quantity: {@code 15 mL}. */
	static String quantity(Quantity quantity) {
		return (quantity.value().toPlainString() + " " + UnitText.printed(quantity.unit())).strip();
	}

	/** How old cells are: {@code P4, 12.3 doublings}. */
	static String age(Integer passageNumber, BigDecimal doublings) {
		String passage = passageNumber == null ? "" : "P" + passageNumber;
		String cumulative = doublings == null ? "" : decimal(doublings) + " doublings";
		return passage.isEmpty() || cumulative.isEmpty() ? passage + cumulative : passage + ", " + cumulative;
	}

	/** Codes: all of a few; number, first and last of many: {@code 20 vials C-000001 to C-000020}. */
	static String codes(List<String> codes, String noun) {
		return codes.size() <= LONGEST_LIST ? String.join(", ", codes)
				: codes.size() + " " + noun + " " + codes.getFirst() + " to " + codes.getLast();
	}

	/** Some words behind a comma, if there are any. */
	static String and(Optional<String> words) {
		return words.map(each -> ", " + each).orElse("");
	}
}
