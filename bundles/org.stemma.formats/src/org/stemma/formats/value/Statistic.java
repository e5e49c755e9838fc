/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.value;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What software and people write in place of a sample's name where a row holds a statistic of the rows above it:
 * {@code Average}, {@code Std. Dev.}, {@code %CV (n=3)}.
 *
 * @param name     the statistic, for example {@code average} or {@code standard deviation}
 * @param certain  whether the words mean nothing else; {@code Max} or {@code SD} may be the name of a sample
 */
public record Statistic(String name, boolean certain) {

	private static final Map<String, List<String>> WORDS = Map.ofEntries(
			Map.entry("average", List.of("average", "averages", "avg", "avg.", "mean", "means", "mean value", "mittelwert", "mittelwerte",
					"moyenne")),
			Map.entry("standard deviation", List.of("std dev", "std. dev.", "std.dev.", "std dev.", "std. dev", "stddev", "stdev", "st. dev.",
					"st dev", "standard deviation", "standardabweichung", "stabw", "ecart type", "ecart-type", "\u00e9cart type", "\u00e9cart-type")),
			Map.entry("coefficient of variation", List.of("%cv", "% cv", "cv%", "cv %", "cv (%)", "cv[%]", "cv [%]", "coefficient of variation",
					"variationskoeffizient", "rsd%", "%rsd", "% rsd", "rsd (%)")),
			Map.entry("standard error", List.of("standard error", "std err", "std. err.", "std error", "std. error", "standard error of the mean")),
			Map.entry("geometric mean", List.of("geometric mean", "geo mean", "geomean")), Map.entry("median", List.of("median")),
			Map.entry("minimum", List.of("minimum", "min.")), Map.entry("maximum", List.of("maximum", "max.")));
	private static final Map<String, List<String>> PERHAPS = Map.of("average", List.of("mw", "m", "mean:"), "standard deviation",
			List.of("sd", "s.d.", "s"), "coefficient of variation", List.of("cv", "rsd", "vk"), "standard error", List.of("sem", "se"), "minimum",
			List.of("min"), "maximum", List.of("max"), "range", List.of("range"), "count", List.of("n", "count"), "sum", List.of("sum", "total", "totals", "summe"));
	private static final Map<String, Statistic> ALL = all();
	private static final Pattern BEHIND = Pattern.compile(" ?(?:\\( ?n ?= ?\\d+ ?\\)|:)+$");

	/** The statistic that a text names; empty for any other text. */
	public static Optional<Statistic> of(String text) {
		if (text.length() > 40 || text.isEmpty() || Character.isDigit(text.charAt(0))) {
			return Optional.empty();
		}
		Matcher behind = BEHIND.matcher(Spelling.folded(text));
		return Optional.ofNullable(ALL.get(behind.replaceFirst("").strip()));
	}

	private static Map<String, Statistic> all() {
		Map<String, Statistic> all = new HashMap<>();
		PERHAPS.forEach((name, words) -> words.forEach(word -> all.put(word.toLowerCase(Locale.ROOT), new Statistic(name, false))));
		WORDS.forEach((name, words) -> words.forEach(word -> all.put(word, new Statistic(name, true))));
		return all.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
	}
}
