/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.export;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A table as comma separated text (RFC 4180) under lines that say who exported what and when. */
public final class CsvText {

	private static final String END = "\r\n";

	private CsvText() {
	}

	/** The text; each origin is a line {@code # name,value} before the table. */
	public static String of(Map<String, String> origin, DataTable table) {
		StringBuilder text = new StringBuilder();
		origin.forEach((name, value) -> text.append("# ").append(line(List.of(name, value))));
		text.append(line(table.heads()));
		table.lines().forEach(line -> text.append(line(line)));
		return text.toString();
	}

	private static String line(List<String> cells) {
		return cells.stream().map(CsvText::cell).collect(Collectors.joining(",")) + END;
	}

	/** Quoted where needed; a text that a spreadsheet would calculate is kept from it by an apostrophe. */
	private static String cell(String value) {
		boolean formula = !value.isEmpty() && "=+-@".indexOf(value.charAt(0)) >= 0 && !value.matches("[+-]?[\\d.]+([eE][+-]?\\d+)?");
		String safe = formula ? "'" + value : value;
		return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
	}
}
