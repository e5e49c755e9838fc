/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.fcs;

import java.util.ArrayList;
import java.util.List;

import org.stemma.cytometry.fcs.Keywords.Keyword;

/**
 * Keywords and values of a TEXT segment, told apart by its delimiter. A doubled delimiter stands for itself inside a
 * value, or for an empty value, which the standard forbids and writers leave; both readings can be had.
 *
 * @param pairs     keywords with their values
 * @param unpaired  a last keyword without a value, or empty
 * @param delimiter what separates them
 */
record TextTokens(List<Keyword> pairs, String unpaired, char delimiter) {

	TextTokens {
		pairs = List.copyOf(pairs);
	}

	/** Doubled delimiters taken for one that belongs to the value. */
	static TextTokens escaped(String text) {
		char delimiter = text.charAt(0);
		List<String> tokens = new ArrayList<>();
		StringBuilder token = new StringBuilder();
		for (int i = 1; i < text.length(); i++) {
			char next = text.charAt(i);
			if (next != delimiter) {
				token.append(next);
			} else if (i + 1 < text.length() && text.charAt(i + 1) == delimiter) {
				token.append(delimiter);
				i++;
			} else {
				tokens.add(token.toString());
				token.setLength(0);
			}
		}
		return of(tokens, token.toString(), delimiter);
	}

	/** Doubled delimiters taken for an empty value between them. */
	static TextTokens withEmptyValues(String text) {
		char delimiter = text.charAt(0);
		List<String> tokens = new ArrayList<>();
		int from = 1;
		for (int at = text.indexOf(delimiter, from); at >= 0; at = text.indexOf(delimiter, from)) {
			tokens.add(text.substring(from, at));
			from = at + 1;
		}
		return of(tokens, text.substring(Math.min(from, text.length())), delimiter);
	}

	private static TextTokens of(List<String> tokens, String last, char delimiter) {
		if (!last.replace('\0', ' ').isBlank()) {
			tokens.add(last);
		}
		List<Keyword> pairs = new ArrayList<>();
		for (int i = 0; i + 1 < tokens.size(); i += 2) {
			pairs.add(new Keyword(tokens.get(i), tokens.get(i + 1)));
		}
		String unpaired = tokens.size() % 2 == 0 ? "" : tokens.getLast().strip();
		return new TextTokens(pairs, unpaired, delimiter);
	}

	/** Keywords that look like two run together, or like none. */
	long suspicious() {
		return pairs.stream().map(Keyword::name)
				.filter(name -> name.isBlank() || name.indexOf(delimiter) >= 0).count();
	}

	boolean hasEmptyValues() {
		return pairs.stream().anyMatch(pair -> pair.value().isEmpty());
	}
}
