/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.MeasuredTime;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.RunContent.NotUnderstood;
import org.stemma.api.instrument.SampleContent;
import org.stemma.core.record.UnitText;
import org.stemma.ui.instruments.run.ValueWords;
import org.stemma.ui.text.Texts;

/** What a reader makes of a file as a table: a line for each sample, a column for each field. */
record TrialTable(RunContent content) {

	private static final Texts TEXTS = new Texts(TrialTable.class);
	private static final int SHOWN = 40;
	private static final int NAMED = 12;

	/** The names of the columns, fields with their units. */
	List<String> names() {
		List<String> names = new ArrayList<>(List.of(TEXTS.get("read.sample"), TEXTS.get("read.well"), TEXTS.get("read.time")));
		fields().forEach((field, unit) -> names.add(field + (unit.isEmpty() || unit.equals("1") ? "" : " (" + UnitText.printed(unit) + ")")));
		return names;
	}

	/** A row for each of the first samples. */
	List<List<String>> rows() {
		Collection<String> fields = fields().keySet();
		return content.samples().stream().limit(SHOWN).map(sample -> row(sample, fields)).toList();
	}

	private static List<String> row(SampleContent sample, Collection<String> fields) {
		List<String> row = new ArrayList<>(List.of(sample.sample(), sample.well(),
				sample.time().map(MeasuredTime::clock).map(clock -> clock.toString().replace('T', ' ')).orElse(TEXTS.get("read.unknown"))));
		fields.forEach(field -> row.add(sample.measured(field).map(TrialTable::value).orElse("")));
		return row;
	}

	/** The unit stands above where it is the usual one. */
	private static String value(Measured measured) {
		Measured bare = new Measured(measured.field(), measured.value(), measured.text(), measured.value().isPresent() ? "1" : "",
				measured.state(), measured.place());
		return ValueWords.full(bare);
	}

	private Map<String, String> fields() {
		Map<String, String> fields = new LinkedHashMap<>();
		content.samples().stream().flatMap(sample -> sample.measurements().stream())
				.forEach(measured -> fields.merge(measured.field(), measured.unit(), (first, next) -> first.isEmpty() ? next : first));
		return fields;
	}

	/** How much was read, what was said of the run, and what is not understood. */
	String sentence() {
		int samples = content.samples().size();
		String read = samples == 1 ? TEXTS.get("read.one") : TEXTS.get("read.many", samples, Math.min(samples, SHOWN));
		String facts = content.metadata().stream().map(fact -> fact.field() + " " + fact.text()).collect(Collectors.joining(", "));
		List<String> names = content.notUnderstood().stream().map(TrialTable::name).distinct().toList();
		String left = names.stream().limit(NAMED).collect(Collectors.joining(", "))
				+ (names.size() > NAMED ? " " + TEXTS.get("read.more", names.size() - NAMED) : "");
		return read + (facts.isEmpty() ? "" : " " + TEXTS.get("read.facts", facts))
				+ (left.isEmpty() ? "" : " " + TEXTS.get("read.left", left));
	}

	/** A column without a name is told by its cells. */
	private static String name(NotUnderstood part) {
		return part.name().isEmpty() ? part.text() : part.name();
	}
}
