/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.biomek;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.stemma.api.instrument.Measured;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;

/** The lines above the steps: {@code Logged in user = kim}, {@code Started 09/04/2024 14:15:05}. */
final class RunKeys {

	private static final Map<String, String> TERMS = Map.of("method", "analytical method identifier", "logged in user",
			"analyst", "unit serial number", "equipment serial number");
	private static final Pattern POD = Pattern.compile("(pod\\d+) head serial number");
	private static final Pattern SENTENCE = Pattern.compile("(.*?) (\\d{1,2}[/.-].*)");

	private final List<Row> rows;

	RunKeys(List<Row> rows) {
		this.rows = rows;
	}

	List<Measured> facts() {
		List<Measured> facts = new ArrayList<>();
		rows.forEach(row -> fact(row, facts));
		return facts;
	}

	private static void fact(Row row, List<Measured> facts) {
		String line = String.join(", ", row.cells().subList(0, row.used()).stream().map(Cell::text).toList());
		String[] parted = line.split("=", 2);
		Matcher sentence = SENTENCE.matcher(line);
		if (parted.length == 2) {
			keyed(parted[0].strip(), new Cell(parted[1], row.cell(0).place()), facts);
		} else if (sentence.matches() && !sentence.group(1).isBlank()) {
			facts.add(text(sentence.group(1).toLowerCase(Locale.ROOT), new Cell(sentence.group(2), row.cell(0).place())));
		} else {
			facts.add(text("note", new Cell(line, row.cell(0).place())));
		}
	}

	private static void keyed(String key, Cell written, List<Measured> facts) {
		String name = key.isEmpty() ? "unnamed" : key.toLowerCase(Locale.ROOT);
		Cell value = written.under(new Cell(key, written.place()));
		Matcher pod = POD.matcher(name);
		facts.add(text(TERMS.getOrDefault(name, name), value));
		if (pod.matches() && !value.isBlank() && !value.text().equalsIgnoreCase("none")) {
			facts.add(Measured.text("device document/device identifier", key.substring(0, pod.group(1).length()), value.place()));
			facts.add(Measured.text("device document/equipment serial number", value.text(), value.place()));
		}
	}

	private static Measured text(String field, Cell value) {
		return value.isBlank() ? Measured.missing(field, value.place()) : Measured.text(field, value.text(), value.place());
	}
}
