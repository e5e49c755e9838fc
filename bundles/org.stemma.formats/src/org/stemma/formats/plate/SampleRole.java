/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.plate;

import java.util.Locale;
import java.util.Optional;

/** What the wells of a plate map hold, by the first letters of their symbols, {@code UN1}, {@code S3}, {@code BL}, or the first word. */
public final class SampleRole {

	private SampleRole() {
	}

	/** The role in the Allotrope Simple Model; empty for a symbol that is none of the known ones. */
	public static Optional<String> of(String symbol) {
		if (symbol.equals("-")) {
			return Optional.of("unknown sample role");
		}
		Optional<String> word = ofWord(symbol.split("\\s", 2)[0].toLowerCase(Locale.ROOT));
		if (word.isPresent()) {
			return word;
		}
		String letters = symbol.replaceAll("[\\d_ ]+.*", "").toUpperCase(Locale.ROOT);
		return Optional.ofNullable(switch (letters) {
		case "U", "UN", "X" -> "unknown sample role";
		case "S", "ST", "STD", "CAL" -> "standard sample role";
		case "B", "BL", "BLK", "BLANK" -> "blank role";
		case "C", "CTL", "CTR", "CTRL", "P", "N", "ZH", "ZL", "LC", "HC" -> "control sample role";
		default -> null;
		});
	}

	private static Optional<String> ofWord(String word) {
		return Optional.ofNullable(switch (word) {
		case "sample", "unknown" -> "unknown sample role";
		case "standard" -> "standard sample role";
		case "control", "positive", "negative" -> "control sample role";
		default -> null;
		});
	}
}
