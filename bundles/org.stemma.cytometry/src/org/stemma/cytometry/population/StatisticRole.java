/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.population;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * What a statistic of an analysis program is in the terms of the Allotrope Simple Model.
 *
 * @param role   the term
 * @param unit   UCUM unit of the value
 * @param factor what the program's number is multiplied by to have that unit
 */
record StatisticRole(String role, String unit, BigDecimal factor) {

	private static final BigDecimal PERCENT = new BigDecimal(100);
	private static final String SIGNAL = "[RFU]";

	private static final Map<String, StatisticRole> BY_NAME = Map.ofEntries(signal("median", "median role"),
			signal("mean", "arithmetic mean role"), signal("geometric mean", "geometric mean role"),
			signal("percentile", "percentile role"), signal("sum of squares", "sum of squares role"),
			plain("sd", "standard deviation role"), plain("robust sd", "robust standard deviation role"),
			plain("median abs dev", "median absolute deviation role"),
			plain("madexact", "median absolute deviation percentile role"), percent("cv", "coefficient of variation role"),
			percent("robust cv", "robust coefficient of variation role"),
			share("fj.stat.freqofparent", "frequency of parent role"),
			share("fj.stat.freqofgrandparent", "frequency of grandparent role"),
			share("fj.stat.freqoftotal", "frequency of total role"));

	static Optional<StatisticRole> of(String name) {
		return Optional.ofNullable(BY_NAME.get(name.strip().toLowerCase(java.util.Locale.ROOT)));
	}

	private static Map.Entry<String, StatisticRole> signal(String name, String role) {
		return Map.entry(name, new StatisticRole(role, SIGNAL, BigDecimal.ONE));
	}

	private static Map.Entry<String, StatisticRole> plain(String name, String role) {
		return Map.entry(name, new StatisticRole(role, "1", BigDecimal.ONE));
	}

	private static Map.Entry<String, StatisticRole> percent(String name, String role) {
		return Map.entry(name, new StatisticRole(role, "%", BigDecimal.ONE));
	}

	/** A share of 1, given in percent. */
	private static Map.Entry<String, StatisticRole> share(String name, String role) {
		return Map.entry(name, new StatisticRole(role, "%", PERCENT));
	}
}
