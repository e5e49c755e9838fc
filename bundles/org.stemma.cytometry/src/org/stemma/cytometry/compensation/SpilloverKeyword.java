/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.compensation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.stemma.api.Outcome;
import org.stemma.cytometry.fcs.DataSet;
import org.stemma.cytometry.fcs.Parameter;

/**
 * The spillover that a FCS file carries: {@code n,name1..namen,m11..mnn} under $SPILLOVER (3.1) or SPILL, $COMP and
 * spellings of them before. Names may be indices of parameters, and may hold commas, which the names of the parameters
 * tell apart. A $COMP without names covers all parameters.
 */
public final class SpilloverKeyword {

	private static final List<String> KEYWORDS = List.of("$SPILLOVER", "SPILLOVER", "$SPILL", "SPILL", "$COMP", "COMP");
	private static final int MOST_CHANNELS = 500;

	private final List<String> names;

	private SpilloverKeyword(DataSet set) {
		this.names = set.layout().parameters().stream().map(Parameter::name).toList();
	}

	/** The spillover of a data set; empty when it has none, refused when it cannot be understood. */
	public static Outcome<Optional<Spillover>> of(DataSet set) {
		for (String keyword : KEYWORDS) {
			Optional<String> text = set.keywords().text(keyword);
			if (text.isPresent()) {
				return new SpilloverKeyword(set).parse(text.get())
						.map(spillover -> Outcome.of(Optional.of(spillover)))
						.orElseGet(() -> Outcome.refused("compensation.keyword", "The keyword " + keyword
								+ " holds no matrix: found '" + text.get().substring(0, Math.min(60, text.get().length()))
								+ "', expected n, n names of parameters and n x n numbers."));
			}
		}
		return Outcome.of(Optional.empty());
	}

	private Optional<Spillover> parse(String text) {
		String[] tokens = text.split("[,\\s]*,[,\\s]*|\\s*\\t\\s*");
		Optional<Integer> size = Numbers.whole(tokens[0]).filter(n -> n > 0 && n <= MOST_CHANNELS);
		if (size.isEmpty() || tokens.length < 1 + size.get() * size.get()) {
			return Optional.empty();
		}
		int numbers = size.get() * size.get();
		Optional<double[]> coefficients = Numbers.all(Arrays.asList(tokens).subList(tokens.length - numbers, tokens.length));
		List<String> found = names(Arrays.asList(tokens).subList(1, tokens.length - numbers), size.get());
		if (coefficients.isEmpty() || found.size() != size.get() || new HashSet<>(found).size() < found.size()) {
			return Optional.empty();
		}
		return Optional.of(Spillover.square(found, coefficients.get()));
	}

	private List<String> names(List<String> tokens, int size) {
		if (tokens.isEmpty()) {
			return size == names.size() ? names : List.of();
		}
		if (tokens.size() == size) {
			return tokens.stream().map(this::named).toList();
		}
		List<String> found = new ArrayList<>();
		for (int at = 0; at < tokens.size();) {
			int from = at;
			int end = IntStream.rangeClosed(from + 1, tokens.size())
					.filter(to -> names.contains(String.join(",", tokens.subList(from, to)))).findFirst().orElse(-1);
			if (end < 0) {
				return List.of();
			}
			found.add(String.join(",", tokens.subList(from, end)));
			at = end;
		}
		return found;
	}

	/** The name of a parameter that is given by its name or its number. */
	private String named(String token) {
		String plain = token.strip();
		if (names.contains(plain)) {
			return plain;
		}
		return Numbers.whole(plain).filter(number -> number >= 1 && number <= names.size())
				.map(number -> names.get(number - 1)).orElse(plain);
	}
}
