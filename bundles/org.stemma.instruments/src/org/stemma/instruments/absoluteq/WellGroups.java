/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.absoluteq;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.Measured.State;
import org.stemma.api.instrument.RunContent.NotUnderstood;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.table.Cell;

/**
 * The rows that hold for a group of wells, above or below them. What such a row says goes to each well of its group, to the
 * run where the group has no wells; a text that no well repeats is listed. For one file and thread.
 */
final class WellGroups {

	private static final Pattern COUNTED = Pattern.compile("(.*?) ?\\((\\d{1,5})\\)");
	private static final Set<String> OWN_NAME = Set.of("sd concentration", "cv");
	private static final Map<String, String> SHORT = Map.of("total partition count", "total", "number concentration", "concentration",
			"positive partition count", "positives");

	private final ProblemLog log;
	private final List<Group> groups = new ArrayList<>();

	WellGroups(ProblemLog log) {
		this.log = log;
	}

	private record Group(String what, String key, Cell name, Cell sample, List<Measured> values) {
	}

	/** The name of a group without the number of its wells that stands behind it: {@code Group 1 (8)}. */
	static String name(Cell group) {
		Matcher counted = COUNTED.matcher(group.text());
		return counted.matches() ? counted.group(1) : group.text();
	}

	/** Adds a row: what was done with the wells, the key that they share, their name, and its values. */
	void add(String what, String key, Cell name, Cell sample, List<Measured> values) {
		groups.add(new Group(what, key, name, sample, values));
	}

	/** The samples, each with what its groups say; keys are those of the samples in order. */
	RunContent completed(List<SampleContent> samples, List<String> keys, List<NotUnderstood> leftOver) {
		List<Measured> facts = new ArrayList<>();
		List<NotUnderstood> left = new ArrayList<>(leftOver);
		List<List<Measured>> more = samples.stream().<List<Measured>>map(sample -> new ArrayList<>(sample.measurements())).toList();
		for (Group group : groups) {
			List<Integer> own = IntStream.range(0, samples.size()).filter(i -> keys.get(i).equals(group.key())).boxed().toList();
			List<Measured> values = group.values().stream().filter(WellGroups::isNumber).map(value -> named(value, group.what())).toList();
			own.forEach(i -> more.get(i).addAll(values));
			if (own.isEmpty()) {
				values.forEach(value -> facts.add(of(value, group)));
			}
			checkCount(group, own.size());
			left(group, own.stream().map(samples::get).toList(), left);
		}
		List<SampleContent> completed = IntStream.range(0, samples.size()).mapToObj(i -> with(samples.get(i), more.get(i))).toList();
		return new RunContent(facts, completed, left);
	}

	private void checkCount(Group group, int wells) {
		Matcher counted = COUNTED.matcher(group.name().text());
		if (counted.matches() && Integer.parseInt(counted.group(2)) != wells) {
			log.add(new Mismatch("group.wells", group.name().place(), group.name().text(), "a group of " + wells + " wells as in the rows of this file",
					"Rows may be missing; compare them with the run.").warning());
		}
	}

	private static void left(Group group, List<SampleContent> wells, List<NotUnderstood> left) {
		group.values().stream().filter(value -> !isNumber(value) && !value.text().isEmpty() && !value.field().equals("group identifier"))
				.filter(value -> wells.stream().noneMatch(well -> well.measured(value.field()).filter(own -> own.text().equals(value.text())).isPresent()))
				.forEach(value -> left.add(new NotUnderstood(value.place().name(), value.text(), value.place())));
		if (!group.sample().isBlank() && wells.stream().noneMatch(well -> well.sample().equals(group.sample().text()))) {
			left.add(new NotUnderstood(group.sample().place().name(), group.sample().text(), group.sample().place()));
		}
	}

	/** A number, or what stands in its place. */
	private static boolean isNumber(Measured value) {
		return value.value().isPresent() || value.state() != State.VALUE && !value.text().isEmpty();
	}

	/** Values of a group under the name of what was done: average total, pooled positives. */
	private static Measured named(Measured value, String what) {
		String field = OWN_NAME.contains(value.field()) ? value.field() : what + " " + SHORT.getOrDefault(value.field(), value.field());
		return new Measured(field, value.value(), value.text(), value.unit(), value.state(), value.place());
	}

	private static Measured of(Measured value, Group group) {
		String target = group.values().stream().filter(one -> one.field().equals("target dna description")).map(Measured::text).findFirst().orElse("");
		String field = value.field() + " of " + (group.name().text() + " " + target).strip().toLowerCase(Locale.ROOT);
		return new Measured(field, value.value(), value.text(), value.unit(), value.state(), value.place());
	}

	private static SampleContent with(SampleContent sample, List<Measured> values) {
		return new SampleContent(sample.sample(), sample.well(), sample.time(), values, sample.curves(), sample.place());
	}
}
