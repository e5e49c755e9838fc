/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.fcs;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The keywords of a data set with their values, found whatever their case, in the order of the file. */
public final class Keywords {

	private static final Pattern WHOLE = Pattern.compile("[+-]?0{0,40}\\d{1,15}");
	private static final int LONGEST_NUMBER = 40;
	private static final int LARGEST_EXPONENT = 400;

	private final Map<String, Keyword> byName;

	/**
	 * A keyword as written.
	 *
	 * @param name  its name
	 * @param value its value, not trimmed
	 */
	public record Keyword(String name, String value) {
	}

	/** Takes keywords; of those with the same name the first one counts. */
	public Keywords(Iterable<Keyword> keywords) {
		Map<String, Keyword> map = new LinkedHashMap<>();
		keywords.forEach(keyword -> map.putIfAbsent(key(keyword.name()), keyword));
		this.byName = Collections.unmodifiableMap(map);
	}

	/** These keywords and those of another segment that are not among them. */
	public Keywords with(Keywords more) {
		Map<String, Keyword> all = new LinkedHashMap<>(byName);
		more.byName.forEach(all::putIfAbsent);
		return new Keywords(all.values());
	}

	/** All keywords in the order of the file. */
	public Iterable<Keyword> all() {
		return byName.values();
	}

	/** Number of keywords. */
	public int size() {
		return byName.size();
	}

	/** Whether there is such a keyword, whatever its value. */
	public boolean has(String name) {
		return byName.containsKey(key(name));
	}

	/** The value as written. */
	public Optional<String> raw(String name) {
		return Optional.ofNullable(byName.get(key(name))).map(Keyword::value);
	}

	/** The value without surrounding blanks; empty when nothing is left. */
	public Optional<String> text(String name) {
		return raw(name).map(String::strip).filter(value -> !value.isEmpty());
	}

	/** A whole number, padded with blanks or zeros as writers like. */
	public Optional<Long> whole(String name) {
		return text(name).flatMap(value -> whole(value, -1)).filter(value -> value >= 0);
	}

	/** A number. */
	public Optional<BigDecimal> number(String name) {
		return text(name).flatMap(Keywords::decimal);
	}

	static Optional<Long> whole(String text, long blank) {
		String plain = text.replace('\0', ' ').strip();
		if (plain.isEmpty()) {
			return blank < 0 ? Optional.empty() : Optional.of(blank);
		}
		return WHOLE.matcher(plain).matches() ? Optional.of(Long.parseLong(plain)) : Optional.empty();
	}

	/** A decimal number of a sensible size. */
	static Optional<BigDecimal> decimal(String text) {
		if (text.length() > LONGEST_NUMBER) {
			return Optional.empty();
		}
		try {
			BigDecimal number = new BigDecimal(text.strip());
			return Math.abs((long) number.scale()) > LARGEST_EXPONENT ? Optional.empty() : Optional.of(number);
		} catch (NumberFormatException noNumber) {
			return Optional.empty();
		}
	}

	private static String key(String name) {
		return name.strip().toUpperCase(Locale.ROOT);
	}

	@Override
	public String toString() {
		return byName.values().toString();
	}
}
