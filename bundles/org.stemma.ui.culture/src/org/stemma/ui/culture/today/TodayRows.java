/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.culture.today;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The vessels in culture.
 *
 * @param rows those left alone longest, longest first
 * @param more how many more there are
 */
public record TodayRows(List<TodayRow> rows, long more) {

	/** Copies the list. */
	public TodayRows {
		rows = List.copyOf(rows);
	}

	/** The rows that hold a text. */
	List<TodayRow> holding(String text) {
		return rows.stream().filter(row -> row.holds(text)).toList();
	}

	/** The format that most vessels have, or empty. */
	String usualFormat() {
		return rows.stream().collect(Collectors.groupingBy(TodayRow::format, Collectors.counting())).entrySet().stream()
				.max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
				.map(Map.Entry::getKey).orElse("");
	}
}
