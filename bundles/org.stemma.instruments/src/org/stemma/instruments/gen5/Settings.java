/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.gen5;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.stemma.api.Place;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;

/**
 * What the details of a step say, for example {@code Optics: Top, Gain: 55}.
 *
 * @param all the settings in the file's order
 */
record Settings(List<Setting> all) {

	/** A comma, and behind it another key with a colon. */
	private static final Pattern NEXT = Pattern.compile(",\\s+(?=[A-Za-z][^:,]{1,40}:)");
	private static final Pattern KEY = Pattern.compile("([^:]{1,60}?)\\s*:\\s+(\\S.*)");

	/**
	 * One setting.
	 *
	 * @param key   its name
	 * @param value its value, at its place in the file
	 */
	record Setting(String key, Cell value) {
	}

	Settings {
		all = List.copyOf(all);
	}

	static Settings of(List<Row> details) {
		List<Setting> settings = new ArrayList<>();
		for (Row row : details) {
			for (Cell cell : row.cells()) {
				for (String part : NEXT.split(cell.text())) {
					setting(part, cell.place()).ifPresent(settings::add);
				}
			}
		}
		return new Settings(settings);
	}

	private static Optional<Setting> setting(String text, Place place) {
		var parts = KEY.matcher(text.strip());
		return parts.matches() ? Optional.of(new Setting(parts.group(1), new Cell(parts.group(2),
				new Place(place.source(), place.line(), place.column(), parts.group(1))))) : Optional.empty();
	}

	/** The values of a key, in order. */
	List<Cell> every(String key) {
		return all.stream().filter(setting -> setting.key().equalsIgnoreCase(key)).map(Setting::value).toList();
	}

	/** The first value of a key. */
	Optional<Cell> first(String key) {
		return every(key).stream().findFirst();
	}
}
