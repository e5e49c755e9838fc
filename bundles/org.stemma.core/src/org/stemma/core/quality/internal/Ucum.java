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
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.stemma.core.calculation.Precision;
import org.stemma.core.record.UnitText;

/**
 * A unit out of the part of UCUM that this laboratory's results use: products, quotients and powers of known atoms,
 * powers of ten and annotations. What it does not know it does not guess.
 *
 * @param numerator   with the denominator the exact factor to base units
 * @param denominator above zero
 * @param dimension   base units and their powers, none with power 0
 * @param annotation  what is counted, such as {@code {cells}}, or empty
 */
record Ucum(BigDecimal numerator, BigDecimal denominator, Map<String, Integer> dimension, String annotation) {

	private static final Pattern PART = Pattern.compile("([./]?)(?:10[*^]([+-]?\\d{1,2})|(\\d{1,9})"
			+ "|(\\[[^\\[\\]]+\\]|%|[A-Za-z]+(?:\\[[^\\[\\]]+\\])?)([+-]?\\d)?)?(\\{[^{}]*\\})?");

	/** The number in the other unit, exact to 31 digits; none when the units are not known to be convertible. */
	static Optional<BigDecimal> convert(BigDecimal number, String from, String to) {
		if (normal(from).equals(normal(to))) {
			return Optional.of(number);
		}
		return parse(from).flatMap(source -> parse(to).filter(source::convertibleTo)
				.map(target -> number.multiply(source.numerator).multiply(target.denominator)
						.divide(source.denominator.multiply(target.numerator), Precision.CONTEXT)));
	}

	/** The unit as people read it. */
	static String words(String unit) {
		return normal(unit).equals("1") ? "plain numbers" : UnitText.printed(unit.strip());
	}

	private static String normal(String unit) {
		return unit.isBlank() ? "1" : unit.strip();
	}

	private boolean convertibleTo(Ucum other) {
		return dimension.equals(other.dimension)
				&& (annotation.equals(other.annotation) || annotation.isEmpty() || other.annotation.isEmpty());
	}

	static Optional<Ucum> parse(String unit) {
		Optional<Ucum> found = Optional.of(UcumAtoms.ONE);
		Matcher part = PART.matcher(normal(unit));
		int end = 0;
		while (found.isPresent() && end < normal(unit).length()) {
			boolean next = part.find(end) && part.start() == end && part.end() > end && joined(part, end);
			found = next ? found.flatMap(sofar -> factor(part).map(sofar::times)) : Optional.empty();
			end = next ? part.end() : end;
		}
		return found;
	}

	private static boolean joined(Matcher part, int start) {
		boolean sign = !part.group(1).isEmpty();
		boolean content = part.end() > part.end(1);
		return content && (start == 0 ? !".".equals(part.group(1)) : sign);
	}

	private static Optional<Ucum> factor(Matcher part) {
		Optional<Ucum> found = part.group(2) != null ? Optional.of(UcumAtoms.ten(Integer.parseInt(part.group(2))))
				: part.group(3) != null ? UcumAtoms.number(part.group(3))
				: part.group(4) != null ? UcumAtoms.find(part.group(4)) : Optional.of(UcumAtoms.ONE);
		int power = part.group(5) == null ? 1 : Integer.parseInt(part.group(5));
		String counted = part.group(6) == null ? "" : part.group(6);
		int sign = "/".equals(part.group(1)) ? -1 : 1;
		return found.filter(unit -> power != 0).map(unit -> unit.power(sign * power).counting(counted));
	}

	private Ucum counting(String what) {
		return new Ucum(numerator, denominator, dimension, what);
	}

	private Ucum times(Ucum other) {
		Map<String, Integer> sum = new TreeMap<>(dimension);
		other.dimension.forEach((base, power) -> sum.merge(base, power, Integer::sum));
		sum.values().removeIf(power -> power == 0);
		return new Ucum(numerator.multiply(other.numerator), denominator.multiply(other.denominator), sum,
				annotation + other.annotation);
	}

	private Ucum power(int exponent) {
		Map<String, Integer> powers = new TreeMap<>(dimension);
		powers.replaceAll((base, power) -> power * exponent);
		int times = Math.abs(exponent);
		return exponent > 0 ? new Ucum(numerator.pow(times), denominator.pow(times), powers, annotation)
				: new Ucum(denominator.pow(times), numerator.pow(times), powers, annotation);
	}
}
