/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.instrument;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.stemma.api.instrument.FieldPath;
import org.stemma.api.instrument.Measured;

/** Names of measured fields as people read them. */
public final class FieldWords {

	private static final Set<String> RESULTS = Set.of("absorbance", "fluorescence", "luminescence", "cycle threshold result (qpcr)",
			"viability (cell counter)", "viable cell density (cell counter)", "spot count");
	private static final Set<String> PLACES = Set.of("plate well count", "location identifier", "well identifier", "compartment temperature");

	/** Fields are kept in lower case; these words of theirs are read as everybody writes them. */
	private static final Map<String, String> SPELLED = Map.ofEntries(Map.entry("dna", "DNA"), Map.entry("dsdna", "dsDNA"),
			Map.entry("ssdna", "ssDNA"), Map.entry("cdna", "cDNA"), Map.entry("rna", "RNA"), Map.entry("mrna", "mRNA"),
			Map.entry("qpcr", "qPCR"), Map.entry("id", "ID"), Map.entry("ph", "pH"), Map.entry("po2", "pO2"),
			Map.entry("pco2", "pCO2"), Map.entry("utc", "UTC"), Map.entry("hla-dr", "HLA-DR"));
	/** Clusters of differentiation, such as CD79a, among them. */
	private static final Pattern ABBREVIATION = Pattern.compile("\\b(" + String.join("|", SPELLED.keySet()) + "|cd\\d+[a-z]?)\\b",
			Pattern.CASE_INSENSITIVE);

	private FieldWords() {
	}

	/** Whether a field has that name, whatever its path. */
	public static boolean named(String field, String name) {
		return field.equals(name) || field.endsWith("/" + name);
	}

	/** A field in words: no folders, no technique in brackets. */
	public static String of(String field) {
		String name = FieldPath.of(field).name().replaceFirst(" \\((qpcr|dpcr|cell counter|plate reader)\\)$", "").replaceFirst(" result$", "");
		return name.isEmpty() ? field : ABBREVIATION.matcher(capitalised(name))
				.replaceAll(word -> spelled(word.group().toLowerCase(Locale.ROOT)));
	}

	private static String spelled(String word) {
		return SPELLED.getOrDefault(word, "CD" + word.substring(2));
	}

	private static String capitalised(String name) {
		return Character.toUpperCase(name.charAt(0)) + name.substring(1);
	}

	/** Whether a field tells how was measured and not what. */
	public static boolean setting(String field) {
		String name = FieldPath.of(field).name();
		return name.endsWith("setting") || name.contains(" setting ") || PLACES.contains(name) || field.contains("device control");
	}

	/** Whether a field is what plates are read for. */
	public static boolean result(String field) {
		return RESULTS.contains(FieldPath.of(field).name());
	}

	/** The first text of a field among values, whatever its path. */
	public static Optional<String> text(List<Measured> values, String name) {
		return values.stream().filter(value -> named(value.field(), name) && value.state() == Measured.State.VALUE)
				.map(Measured::text).filter(text -> !text.isBlank()).findFirst();
	}

	/** The first number of a field among values, whatever its path. */
	public static Optional<Double> number(List<Measured> values, String name) {
		return values.stream().filter(value -> named(value.field(), name) && value.state() == Measured.State.VALUE)
				.flatMap(value -> value.value().stream()).map(Number::doubleValue).findFirst();
	}
}
