/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.reports.asm;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.stemma.api.instrument.Curve;
import org.stemma.api.instrument.FieldPath;
import org.stemma.api.instrument.Measured;

/** What one measurement document holds: values with their places in it, calculated ones, and curves. For one thread. */
final class AsmReading {

	/** Where the values of an analyte stand. */
	static final String ANALYTE = "analyte aggregate document/analyte document/";
	private static final String NAME = ANALYTE + "analyte name";
	private static final String CUSTOM = "custom information document/";
	private static final Pattern LINE = Pattern.compile(", line (\\d{1,9})\\b");

	private final List<AsmValue> values = new ArrayList<>();
	private final List<Measured> calculated = new ArrayList<>();
	private final List<Curve> curves = new ArrayList<>();
	private final Set<String> analytes = new HashSet<>();

	List<AsmValue> values() {
		return values;
	}

	List<Measured> calculated() {
		return calculated;
	}

	List<Curve> curves() {
		return curves;
	}

	/** Whether one of these values names an analyte that is here already. */
	boolean names(List<AsmValue> more) {
		return more.stream().anyMatch(value -> isAnalyteName(value) && analytes.contains(value.measured().text()));
	}

	void add(AsmValue value) {
		if (isAnalyteName(value)) {
			analytes.add(value.measured().text());
		}
		values.add(value);
	}

	/** Adds what is said of the run as a whole, unless this reading says it itself. */
	void fill(AsmValue shared) {
		if (values.stream().noneMatch(shared::isSaidBy)) {
			values.add(shared);
		}
	}

	/** Adds what a line of the file says of one analyte: what has no term of its own is custom information about it. */
	void addAnalyte(List<AsmValue> line) {
		line.stream().filter(AsmReading::isAnalyteName).forEach(this::add);
		line.stream().filter(value -> !isAnalyteName(value)).map(AsmReading::ofAnalyte).forEach(this::add);
	}

	static boolean isAnalyteName(AsmValue value) {
		return value.path().equals(NAME);
	}

	/** The line of the file that a value comes from; a stored one has its place in words. */
	static Optional<Integer> line(Measured value) {
		Matcher line = LINE.matcher(value.place().toString());
		return line.find() ? Optional.of(Integer.valueOf(line.group(1))) : Optional.empty();
	}

	private static AsmValue ofAnalyte(AsmValue value) {
		String field = value.path().startsWith(CUSTOM) ? value.path().substring(CUSTOM.length()) : value.measured().field();
		return value.path().startsWith(ANALYTE) ? value
				: new AsmValue(value.measured(), ANALYTE + CUSTOM + FieldPath.of(field).flat());
	}
}
