/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.instrument;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.stemma.api.instrument.Measured;

/** Names of measured fields as people read them. */
public final class FieldWords {

	private static final Set<String> RESULTS = Set.of("absorbance", "fluorescence", "luminescence", "cycle threshold result (qpcr)",
			"viability (cell counter)", "viable cell density (cell counter)", "spot count");
	private static final Set<String> PLACES = Set.of("plate well count", "location identifier", "well identifier", "compartment temperature");

	private FieldWords() {
	}

	/** The last part of a field's path. */
	public static String last(String field) {
		return field.substring(field.lastIndexOf('/') + 1);
	}

	/** A field in words: no path, no technique in brackets. */
	public static String of(String field) {
		String name = last(field).replaceFirst(" \\((qpcr|dpcr|cell counter|plate reader)\\)$", "").replaceFirst(" result$", "");
		return name.isEmpty() ? field : Character.toUpperCase(name.charAt(0)) + name.substring(1);
	}

	/** Whether a field tells how was measured and not what. */
	public static boolean setting(String field) {
		String name = last(field);
		return name.endsWith("setting") || name.contains(" setting ") || PLACES.contains(name) || field.contains("device control");
	}

	/** Whether a field is what plates are read for. */
	public static boolean result(String field) {
		return RESULTS.contains(last(field));
	}

	/** The first text of a field among values, whatever its path. */
	public static Optional<String> text(List<Measured> values, String name) {
		return values.stream().filter(value -> last(value.field()).equals(name) && value.state() == Measured.State.VALUE)
				.map(Measured::text).filter(text -> !text.isBlank()).findFirst();
	}

	/** The first number of a field among values, whatever its path. */
	public static Optional<Double> number(List<Measured> values, String name) {
		return values.stream().filter(value -> last(value.field()).equals(name) && value.state() == Measured.State.VALUE)
				.flatMap(value -> value.value().stream()).map(Number::doubleValue).findFirst();
	}
}
