/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.quality.internal;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The atoms, prefixes and powers of ten of {@link Ucum}. Arbitrary units are convertible to themselves alone. */
final class UcumAtoms {

	static final Ucum ONE = scaled("1", "1", Map.of());

	private static final Map<String, Ucum> ATOMS = Map.ofEntries(Map.entry("%", scaled("1", "100", Map.of())),
			Map.entry("[ppth]", scaled("1", "1000", Map.of())), Map.entry("[ppm]", scaled("1", "1000000", Map.of())),
			Map.entry("g", scaled("1", "1", Map.of("g", 1))), Map.entry("m", scaled("1", "1", Map.of("m", 1))),
			Map.entry("L", scaled("1", "1000", Map.of("m", 3))), Map.entry("l", scaled("1", "1000", Map.of("m", 3))),
			Map.entry("s", scaled("1", "1", Map.of("s", 1))), Map.entry("min", scaled("60", "1", Map.of("s", 1))),
			Map.entry("h", scaled("3600", "1", Map.of("s", 1))), Map.entry("d", scaled("86400", "1", Map.of("s", 1))),
			Map.entry("wk", scaled("604800", "1", Map.of("s", 1))), Map.entry("mol", own("mol")),
			Map.entry("U", own("U")), Map.entry("[iU]", own("[iU]")), Map.entry("[IU]", own("[iU]")),
			Map.entry("[EU]", own("[EU]")), Map.entry("[CFU]", own("[CFU]")), Map.entry("[PFU]", own("[PFU]")),
			Map.entry("Cel", own("Cel")), Map.entry("[pH]", own("[pH]")));

	private static final Set<String> METRIC = Set.of("g", "m", "L", "l", "s", "mol", "U", "[iU]", "[IU]");

	private static final Map<String, Integer> PREFIXES = Map.of("G", 9, "M", 6, "k", 3, "d", -1, "c", -2, "m", -3, "u",
			-6, "n", -9, "p", -12, "f", -15);

	private UcumAtoms() {
	}

	static Optional<Ucum> find(String symbol) {
		Ucum atom = ATOMS.get(symbol);
		return atom == null ? prefixed(symbol) : Optional.of(atom);
	}

	private static Optional<Ucum> prefixed(String symbol) {
		Integer power = PREFIXES.get(symbol.substring(0, 1));
		String rest = symbol.substring(1);
		return power == null || !METRIC.contains(rest) ? Optional.empty() : Optional.of(times(ten(power), ATOMS.get(rest)));
	}

	private static Ucum times(Ucum prefix, Ucum atom) {
		return new Ucum(prefix.numerator().multiply(atom.numerator()),
				prefix.denominator().multiply(atom.denominator()), atom.dimension(), "");
	}

	static Ucum ten(int power) {
		BigDecimal factor = BigDecimal.TEN.pow(Math.abs(power));
		return power < 0 ? new Ucum(BigDecimal.ONE, factor, Map.of(), "") : new Ucum(factor, BigDecimal.ONE, Map.of(), "");
	}

	static Optional<Ucum> number(String digits) {
		BigDecimal number = new BigDecimal(digits);
		return number.signum() == 0 ? Optional.empty() : Optional.of(new Ucum(number, BigDecimal.ONE, Map.of(), ""));
	}

	private static Ucum own(String base) {
		return scaled("1", "1", Map.of(base, 1));
	}

	private static Ucum scaled(String numerator, String denominator, Map<String, Integer> dimension) {
		return new Ucum(new BigDecimal(numerator), new BigDecimal(denominator), dimension, "");
	}
}
