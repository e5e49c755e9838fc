/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.record;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * UCUM unit codes as people read and type them: {@code 10*6/mL} is {@code ×10⁶/mL}, {@code cm2} is {@code cm²},
 * {@code uL} is {@code µL}. Covers what cell culture uses; any other code stays as it is.
 */
public final class UnitText {

	private static final String DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
	private static final Pattern POWER_OF_TEN = Pattern.compile("(?<![0-9A-Za-z])10[*^](-?)([0-9]+)");
	private static final Pattern PRINTED_POWER = Pattern.compile("[×xX]? ?10(⁻?)([" + DIGITS + "]+)");
	private static final Pattern SQUARE = Pattern.compile("(?<=m)([23])(?![0-9])");
	private static final Pattern MICRO = Pattern.compile("(?<![A-Za-z])u(?=(?:L|l|m|g|mol|M|s|U|A|V)(?![A-Za-z]))");
	private static final List<Map.Entry<String, String>> NAMES = List.of(Map.entry("[IU]", "IU"),
			Map.entry("[EU]", "EU"), Map.entry("[CFU]", "CFU"), Map.entry("[PFU]", "PFU"), Map.entry("Cel", "°C"));

	private UnitText() {
	}

	/** A UCUM code for people; nothing for a pure number. */
	public static String printed(String ucum) {
		if (ucum.equals("1")) {
			return "";
		}
		String text = replace(POWER_OF_TEN, ucum, UnitText::raised);
		text = replace(SQUARE, text, match -> match.group().equals("2") ? "²" : "³");
		text = MICRO.matcher(text).replaceAll("µ").replaceAll("\\{([^}]*)\\}", "$1");
		for (Map.Entry<String, String> name : NAMES) {
			text = text.replace(name.getKey(), name.getValue());
		}
		return text;
	}

	/** The UCUM code of a unit as printed or typed; blank is a pure number. */
	public static String code(String typed) {
		String text = typed.strip();
		if (text.isEmpty()) {
			return "1";
		}
		text = replace(PRINTED_POWER, text, UnitText::lowered);
		text = text.replace('µ', 'u').replace('μ', 'u').replace("²", "2").replace("³", "3");
		for (Map.Entry<String, String> name : NAMES) {
			text = text.contains(name.getKey()) ? text : text.replace(name.getValue(), name.getKey());
		}
		return text;
	}

	private static String raised(MatchResult power) {
		StringBuilder text = new StringBuilder("×10").append(power.group(1).isEmpty() ? "" : "⁻");
		power.group(2).chars().forEach(digit -> text.append(DIGITS.charAt(digit - '0')));
		return text.toString();
	}

	private static String lowered(MatchResult power) {
		StringBuilder code = new StringBuilder("10*").append(power.group(1).isEmpty() ? "" : "-");
		power.group(2).chars().forEach(digit -> code.append(DIGITS.indexOf(digit)));
		return code.toString();
	}

	private static String replace(Pattern pattern, String text,
			Function<MatchResult, String> replacement) {
		return pattern.matcher(text).replaceAll(match -> Matcher.quoteReplacement(replacement.apply(match)));
	}
}
