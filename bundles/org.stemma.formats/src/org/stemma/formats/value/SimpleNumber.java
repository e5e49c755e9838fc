/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.value;

import java.math.BigDecimal;
import java.util.Optional;

/** Nearly every number of a file: digits with at most a sign in front and one point in them. Read without a pattern. */
final class SimpleNumber {

	/** Digits between marks of thousands. */
	private static final int GROUP = 3;

	private SimpleNumber() {
	}

	/** What {@link DecimalText} says of such a number; empty for any other text. */
	static Optional<DecimalText> of(String text) {
		int start = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
		int point = -1;
		for (int i = start; i < text.length(); i++) {
			char character = text.charAt(i);
			if (character == '.' && point < 0) {
				point = i;
			} else if (character < '0' || character > '9') {
				return Optional.empty();
			}
		}
		if (start == text.length() || point == text.length() - 1) {
			return Optional.empty();
		}
		Optional<BigDecimal> number = Optional.of(new BigDecimal(text));
		if (point < 0) {
			return Optional.of(new DecimalText(number, number));
		}
		boolean thousands = text.length() - point - 1 == GROUP && point > start && point - start <= GROUP && text.charAt(start) != '0';
		Optional<BigDecimal> whole = thousands ? Optional.of(new BigDecimal(text.substring(0, point) + text.substring(point + 1)))
				: Optional.empty();
		return Optional.of(new DecimalText(number, whole));
	}
}
