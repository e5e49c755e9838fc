/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.Measured.State;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;

/**
 * Statistics that a file states of its samples, as calculated values: those of a sample's replicates go to each of them,
 * those of all samples are facts of the run. The name of the value is that of the statistic and of what it is of:
 * {@code average viability (cell counter)}.
 */
public final class GroupStatistics {

	/** What tells apart the things that are measured in one well. */
	private static final List<String> SUBJECTS = List.of("analyte name", "assay identifier", "target dna description", "image feature name",
			"location identifier");

	private final RunContent content;
	private final List<List<Measured>> ofSample = new ArrayList<>();
	private final List<Measured> ofRun = new ArrayList<>();

	/** Statistics of this content. */
	public GroupStatistics(RunContent content) {
		this.content = Objects.requireNonNull(content, "content");
		content.samples().forEach(sample -> ofSample.add(new ArrayList<>()));
	}

	/** Adds what a row of statistics holds. */
	public void add(StatisticRows.Found row, List<Measured> values) {
		List<Measured> subjects = values.stream().filter(value -> SUBJECTS.contains(value.field()) && !value.text().isEmpty()).toList();
		List<Measured> numbers = values.stream().filter(value -> value.value().isPresent() && value.state() == State.VALUE)
				.map(value -> named(value, row.statistic() + " " + value.field())).toList();
		boolean found = false;
		for (int i = 0; i < ofSample.size() && !row.group().isEmpty(); i++) {
			SampleContent sample = content.samples().get(i);
			if (sample.sample().equals(row.group()) && subjects.stream().allMatch(subject -> agrees(sample, subject))) {
				ofSample.get(i).addAll(numbers);
				found = true;
			}
		}
		if (!found) {
			String of = row.group() + (row.group().isEmpty() || subjects.isEmpty() ? "" : " ")
					+ String.join(" ", subjects.stream().map(Measured::text).toList());
			numbers.forEach(number -> ofRun.add(of.isEmpty() ? number : named(number, number.field() + " of " + of)));
		}
	}

	/** The content with them. */
	public RunContent completed() {
		List<Measured> facts = new ArrayList<>(content.metadata());
		facts.addAll(ofRun);
		List<SampleContent> samples = new ArrayList<>();
		for (int i = 0; i < ofSample.size(); i++) {
			SampleContent sample = content.samples().get(i);
			List<Measured> all = new ArrayList<>(sample.measurements());
			all.addAll(ofSample.get(i));
			samples.add(new SampleContent(sample.sample(), sample.well(), sample.time(), all, sample.curves(), sample.place()));
		}
		return new RunContent(facts, samples, content.notUnderstood());
	}

	private static boolean agrees(SampleContent sample, Measured subject) {
		Optional<Measured> own = sample.measured(subject.field());
		return own.isEmpty() || own.get().text().equals(subject.text());
	}

	private static Measured named(Measured value, String field) {
		return new Measured(field, value.value(), value.text(), value.unit(), value.state(), value.place());
	}
}
