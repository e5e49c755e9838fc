/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.record.internal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.stemma.api.Outcome;

/** Literals and truth values in words. */
public final class LiteralText {

	private static final Set<String> ABBREVIATIONS = Set.of("QA");
	/** ISBT 128 writes its product classes with a hyphen: HPC-A, HPC-CB. */
	private static final String PRODUCT_CLASS = "HPC_";

	private LiteralText() {
	}

	/** A literal's name in words. */
	public static String words(String literal) {
		if (literal.startsWith(PRODUCT_CLASS)) {
			return literal.replace('_', '-');
		}
		String[] parts = literal.split("_");
		return IntStream.range(0, parts.length).mapToObj(i -> word(parts[i], i == 0)).collect(Collectors.joining(" "));
	}

	private static String word(String part, boolean first) {
		if (ABBREVIATIONS.contains(part)) {
			return part;
		}
		String lower = part.toLowerCase(Locale.ROOT);
		return first ? part.charAt(0) + lower.substring(1) : lower;
	}

	/** The name of the literal that a text means, by name or in words, whatever its case. */
	public static Outcome<Object> literal(String label, List<String> choices, String text) {
		return choices.stream().filter(choice -> choice.equalsIgnoreCase(text) || words(choice).equalsIgnoreCase(text))
				.findFirst().map(Outcome::<Object>of).orElseGet(() -> Outcome.refused("field.form",
						label + " cannot be \"" + text + "\"; it is one of " + all(choices) + "."));
	}

	private static String all(List<String> choices) {
		return choices.stream().map(LiteralText::words).collect(Collectors.joining(", "));
	}

	/** Yes or no. */
	public static Outcome<Object> flag(String label, String text) {
		return switch (text.toLowerCase(Locale.ROOT)) {
		case "yes", "true" -> Outcome.of(true);
		case "no", "false" -> Outcome.of(false);
		default -> Outcome.refused("field.form", label + " is yes or no, found \"" + text + "\".");
		};
	}
}
