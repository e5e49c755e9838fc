/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.field;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.stemma.formats.value.Label;

/** Finds the column that another one repeats, among any number of them. For one thread. */
final class Twins {

	private final Map<Label, Column> byLabel = new HashMap<>();
	private final Map<FieldRule, Column> byRule = new HashMap<>();
	private final Map<Label, Integer> named = new HashMap<>();

	/** Adds the next column of a table. */
	void add(Column column) {
		byLabel.putIfAbsent(column.label(), column);
		byRule.putIfAbsent(column.rule(), column);
		named.merge(Label.parse(column.header().text()), 1, Integer::sum);
	}

	/** The first column that has this label, or means what this rule says. */
	Optional<Column> of(Label label, Optional<FieldRule> rule) {
		return Stream.of(Optional.ofNullable(byLabel.get(label)), rule.map(byRule::get)).flatMap(Optional::stream)
				.min(Comparator.comparingInt(Column::index));
	}

	/** Whether there is a column of this rule. */
	boolean has(FieldRule rule) {
		return byRule.containsKey(rule);
	}

	/** How many columns have a name that reads as this label. */
	int named(Label label) {
		return named.getOrDefault(label, 0);
	}
}
