/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.gen5;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.stemma.api.Place;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;

/** What the details of a step say, for example {@code Optics: Top, Gain: 55}. */
final class Settings {

	/** A comma, and behind it another key with a colon. */
	private static final Pattern NEXT = Pattern.compile(",\\s+(?=[A-Za-z][^:,]{1,40}:)");
	private static final Pattern KEY = Pattern.compile("([^:]{1,60}?)\\s*:\\s+(\\S.*)");

	private final Map<String, List<Cell>> values = new HashMap<>();

	private Settings() {
	}

	static Settings of(List<Row> details) {
		Settings settings = new Settings();
		for (Row row : details) {
			for (Cell cell : row.cells()) {
				for (String part : NEXT.split(cell.text())) {
					settings.add(part, cell.place());
				}
			}
		}
		return settings;
	}

	private void add(String text, Place place) {
		Matcher parts = KEY.matcher(text.strip());
		if (parts.matches()) {
			String key = parts.group(1);
			values.computeIfAbsent(key.toLowerCase(Locale.ROOT), any -> new ArrayList<>())
					.add(new Cell(parts.group(2), new Place(place.source(), place.line(), place.column(), key)));
		}
	}

	/** The values of a key, case aside, in order. */
	List<Cell> every(String key) {
		return values.getOrDefault(key.toLowerCase(Locale.ROOT), List.of());
	}

	/** The first value of a key. */
	Optional<Cell> first(String key) {
		return every(key).stream().findFirst();
	}
}
