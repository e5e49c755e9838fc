/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.table;

import java.util.Optional;

import org.stemma.api.Problem;
import org.stemma.formats.Mismatch;
import org.stemma.formats.text.SourceText;

/**
 * Finds the quote that is opened and never closed, or followed by something that belongs to no cell: left alone, it
 * would swallow the rows behind it into one cell.
 */
final class QuoteCheck {

	private static final char QUOTE = '"';

	private final SourceText source;
	private final String text;
	private final char delimiter;

	QuoteCheck(SourceText source, char delimiter) {
		this.source = source;
		this.text = source.text();
		this.delimiter = delimiter;
	}

	Optional<Problem> problem() {
		boolean start = true;
		for (int i = 0; i < text.length(); i++) {
			if (start && text.charAt(i) == QUOTE) {
				int end = closing(i);
				if (end < 0) {
					return Optional.of(wrong("quote.open", i, text.substring(i), "a closing quote"));
				}
				if (end + 1 < text.length() && !endsCell(text.charAt(end + 1))) {
					return Optional.of(wrong("quote.text-behind", end + 1, text.substring(i, end + 2),
							"a delimiter or a line end after the closing quote"));
				}
				i = end;
			}
			start = endsCell(text.charAt(i));
		}
		return Optional.empty();
	}

	private int closing(int opening) {
		int at = text.indexOf(QUOTE, opening + 1);
		while (at >= 0 && at + 1 < text.length() && text.charAt(at + 1) == QUOTE) {
			at = text.indexOf(QUOTE, at + 2);
		}
		return at;
	}

	private boolean endsCell(char character) {
		return character == delimiter || character == '\n' || character == '\r';
	}

	private Problem wrong(String code, int offset, String found, String expected) {
		return new Mismatch(code, source.placeAt(offset), found, expected,
				"The file is damaged; export the run again.").error();
	}
}
