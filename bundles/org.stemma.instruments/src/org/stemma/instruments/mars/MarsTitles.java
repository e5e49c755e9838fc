/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.mars;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.stemma.formats.table.Cell;

/** What the titles of raw data tell apart, and which of them other titles name. For one thread. */
final class MarsTitles {

	/** {@code Raw Data (450)}, {@code 2. Raw Data (485-12/520)}: one wavelength, or excitation and emission. */
	private static final Pattern RAW = Pattern.compile("(?:\\d+\\.\\s*)?Raw Data\\s*(?:\\(([^)]*)\\).*)?");
	private static final Pattern OPTIC = Pattern.compile("\\s*(?:[FM]:|Ex\\.?:?|Em\\.?:?)?\\s*(\\d{3,4})(?!\\d).*");

	private final List<String> names;
	private final Map<Map<String, String>, Integer> sameSettings = new HashMap<>();
	private final Map<String, Boolean> naming = new HashMap<>();

	MarsTitles(List<Cell> titles) {
		List<Cell> raw = titles.stream().filter(MarsTitles::raw).toList();
		names = raw.stream().map(title -> name(title.text())).distinct().toList();
		raw.forEach(title -> sameSettings.merge(settings(title), 1, Integer::sum));
	}

	/** Whether a title is that of raw data. */
	static boolean raw(Cell title) {
		return RAW.matcher(title.text()).matches();
	}

	/** The wavelengths that a title states, by their terms; tables of which these are the same differ in their titles alone. */
	static Map<String, String> settings(Cell title) {
		Matcher raw = RAW.matcher(title.text());
		String[] sides = raw.matches() && raw.group(1) != null ? raw.group(1).split("/", 2) : new String[] { "" };
		Map<String, String> settings = new LinkedHashMap<>();
		wavelength(sides[sides.length - 1]).ifPresent(text -> settings.put("detector wavelength setting", text));
		if (sides.length > 1) {
			wavelength(sides[0]).ifPresent(text -> settings.put("excitation wavelength setting", text));
		}
		return settings;
	}

	/** Whether other raw data have the same settings, so that only the title tells this one from them. */
	boolean needed(Cell title) {
		return sameSettings.getOrDefault(settings(title), 0) > 1;
	}

	/** Whether what was calculated may come from a table of raw data: not when its title names another one. */
	boolean mayComeFrom(String calculated, Cell table) {
		String title = calculated.toLowerCase(Locale.ROOT);
		return title.endsWith(name(table.text())) || !naming.computeIfAbsent(title, any -> names.stream().anyMatch(any::endsWith));
	}

	/** The title of a table of raw data without its number, in small letters as the names of fields are. */
	private static String name(String title) {
		return title.replaceFirst("^\\d+\\.\\s*", "").toLowerCase(Locale.ROOT);
	}

	private static Optional<String> wavelength(String side) {
		Matcher optic = OPTIC.matcher(side);
		return optic.matches() ? Optional.of(optic.group(1)) : Optional.empty();
	}
}
