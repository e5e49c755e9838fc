/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.conformance.dump;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where the terms of the Allotrope Simple Model stand, by technique: a list kept as data. A name that is no term stands
 * among the custom information.
 */
public final class Terms {

	private static final String FILE = "terms.tsv";
	private static final String CUSTOM = "custom information document/";
	private static final String ERROR = "error aggregate document/error document/";
	private static final List<String> RUN = List.of("device system document/", "data system document/");

	private final Map<String, List<String>> paths = new HashMap<>();
	private final List<String> all = new ArrayList<>();
	private final Map<List<Object>, String> found = new ConcurrentHashMap<>();

	/** Reads the list. */
	public Terms() {
		try (BufferedReader reader = new BufferedReader(
				new InputStreamReader(Terms.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
			reader.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t")).forEach(cells -> {
				paths.computeIfAbsent(technique(cells[0]), name -> new ArrayList<>()).add(cells[1]);
				all.add(cells[1]);
			});
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	/**
	 * The path of a field.
	 *
	 * @param technique what was done, as the reader states it; empty when it does not
	 * @param field     a term or the tail of its path, in lower case
	 * @param run       whether it is a fact about the run rather than a value of a sample
	 */
	public String path(String technique, String field, boolean run) {
		return found.computeIfAbsent(List.of(technique, field, run), asked -> looked(technique, field, run));
	}

	private String looked(String technique, String field, boolean run) {
		Optional<String> own = in(paths.getOrDefault(technique(technique), List.of()), field, run);
		return own.or(() -> in(all, field, run)).orElseGet(() -> unknown(field));
	}

	private static Optional<String> in(List<String> candidates, String field, boolean run) {
		List<String> named = candidates.stream().filter(path -> ("/" + path).endsWith("/" + field)).toList();
		return named.stream().filter(path -> run == RUN.stream().anyMatch(path::startsWith)).findFirst()
				.or(() -> named.stream().findFirst());
	}

	private static String unknown(String field) {
		if (field.equals("error") || field.endsWith("/error")) {
			return ERROR + "error";
		}
		return field.contains(" document/") ? field : CUSTOM + field;
	}

	private static String technique(String name) {
		return name.toLowerCase(Locale.ROOT).replace('-', ' ').strip();
	}
}
