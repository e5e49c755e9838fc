/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.immunospot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.stemma.api.instrument.RunContent.NotUnderstood;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;

/** What the lines outside the grids say: keys with values, sentences such as {@code Fill Holes was Off}, the path of the plate. */
final class ReportHead {

	private static final Pattern KEY = Pattern.compile("([^:]{1,60}?) ?:\\s(.*)|([^:]{1,60}?) ?:");
	private static final Pattern SENTENCE = Pattern.compile("(.{1,60}?) (?:was|were) (.{1,40})");
	private static final Pattern REVIEW = Pattern.compile("QC review last updated on (.+?) by (.+)");
	private static final Pattern PATH = Pattern.compile("(?:[A-Za-z]:[\\\\/]|\\\\\\\\|/).*[\\\\/](.+?)(\\.\\w{2,5})?");
	private static final Pattern PLATE_CODE = Pattern.compile(".*Plate Code ?=(.*)");
	private static final Pattern CODE = Pattern.compile("(-\\d) = (.+)");

	private final List<Entry> entries = new ArrayList<>();
	private final Map<String, Cell> values = new HashMap<>();
	private final List<NotUnderstood> left = new ArrayList<>();

	/**
	 * A key with its value.
	 *
	 * @param key   in lower case
	 * @param value the value, under the key as written
	 */
	record Entry(String key, Cell value) {
	}

	ReportHead(List<Row> rows) {
		for (Row row : rows) {
			for (int i = 0; i < row.used(); i++) {
				Cell cell = row.cell(i);
				boolean open = cell.text().endsWith(":") && !row.cell(i + 1).isBlank() && row.cell(i + 1).text().indexOf(':') < 0;
				String text = open ? cell.text() + " " + row.cell(++i).text() : cell.text();
				if (!text.matches("_*")) {
					parts(text).forEach(part -> add(part, row, cell));
				}
			}
		}
	}

	List<Entry> entries() {
		return entries;
	}

	/** The first value of a key that is not blank. */
	Optional<Cell> value(String key) {
		return Optional.ofNullable(values.get(key));
	}

	List<NotUnderstood> left() {
		return left;
	}

	/** {@code (Auto Areas: Estimated, Manual Areas: Normalized)} and {@code A: 1; B: 2} are several parts. */
	private static List<String> parts(String text) {
		boolean bracketed = text.startsWith("(") && text.endsWith(")");
		return List.of(bracketed ? text.substring(1, text.length() - 1).split(", ") : text.split(";"));
	}

	private void add(String text, Row row, Cell cell) {
		String part = text.strip();
		Matcher review = REVIEW.matcher(part);
		Matcher code = CODE.matcher(part);
		Matcher plate = PLATE_CODE.matcher(part);
		Matcher path = PATH.matcher(part);
		Matcher key = KEY.matcher(part);
		Matcher sentence = SENTENCE.matcher(part);
		if (review.matches()) {
			add("review date", review.group(1), cell);
			add("reviewed by", review.group(2), cell);
		} else if (code.matches()) {
			add("code " + code.group(1), code.group(2), cell);
		} else if (plate.matches()) {
			add("plate code", plate.group(1).replaceAll("\uFFFD|\u00EF\u00BF\u00BD", "").strip(), cell);
		} else if (path.matches()) {
			add("file path", part, cell);
			add("plate", path.group(1), cell);
		} else if (key.matches()) {
			add(key.group(1) == null ? key.group(3) : key.group(1), key.group(2) == null ? "" : key.group(2), cell);
		} else if (sentence.matches()) {
			add(sentence.group(1), sentence.group(2), cell);
		} else if (!part.isEmpty()) {
			left.add(new NotUnderstood("line", part, row.place()));
		}
	}

	private void add(String key, String value, Cell cell) {
		Cell name = new Cell(key, cell.place());
		Entry entry = new Entry(name.text().toLowerCase(Locale.ROOT), new Cell(value, cell.place()).under(name));
		entries.add(entry);
		if (!entry.value().isBlank()) {
			values.putIfAbsent(entry.key(), entry.value());
		}
	}
}
