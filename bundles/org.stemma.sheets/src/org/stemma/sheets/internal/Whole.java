/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.sheets.internal;

/** Whole numbers in attributes, which a damaged workbook may hold anything in. */
final class Whole {

	private static final int LONGEST = 8;

	private Whole() {
	}

	/** The number of a text of digits, or another when it is none. */
	static int of(String text, int otherwise) {
		if (text == null || text.isEmpty() || text.length() > LONGEST) {
			return otherwise;
		}
		int number = 0;
		for (int i = 0; i < text.length(); i++) {
			int digit = text.charAt(i) - '0';
			if (digit < 0 || digit > 9) {
				return otherwise;
			}
			number = number * 10 + digit;
		}
		return number;
	}
}
