/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.rdml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.MeasuredTime;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.RunContent.NotUnderstood;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.table.Cell;
import org.stemma.formats.value.DateOrder;
import org.stemma.formats.value.TimeReader;
import org.stemma.formats.xml.UnreadParts;
import org.stemma.formats.xml.XmlElement;

/** Joins what one RDML document says of samples, targets, runs and reactions. For one thread. */
final class RdmlRun {

	private final XmlElement root;
	private final ReaderSettings settings;
	private final ProblemLog log;
	private final Map<String, XmlElement> samples = new LinkedHashMap<>();
	private final Map<String, XmlElement> targets = new LinkedHashMap<>();
	private final Set<String> told = new HashSet<>();
	private final Set<String> used = new HashSet<>();
	private final List<NotUnderstood> leftOver = new ArrayList<>();

	RdmlRun(XmlElement root, ReaderSettings settings, ProblemLog log) {
		this.root = root;
		this.settings = settings;
		this.log = log;
		root.children("sample").forEach(sample -> add(samples, sample));
		root.children("target").forEach(target -> add(targets, target));
	}

	/** The content; samples in the order of experiments, runs and reactions. */
	RunContent content() {
		List<Measured> facts = new ArrayList<>();
		facts.add(RdmlFacts.said("rdml version", root.attributes().get("version"), root.place()));
		RdmlFacts.of(root, List.of("dateMade", "dateUpdated"), facts);
		leftOver.addAll(RdmlParts.OTHERS.of(root));
		List<SampleContent> contents = new ArrayList<>();
		root.children("experiment").forEach(experiment -> experiment.children("run").forEach(run -> {
			RdmlFacts.ofRun(run, facts);
			Optional<MeasuredTime> time = time(run);
			run.children("react").forEach(react -> read(experiment, run, react, time, contents));
		}));
		leaveUnused(samples);
		leaveUnused(targets);
		if (contents.isEmpty()) {
			log.add(Mismatch.described("table.empty", root.place(), "no reaction", "at least one reaction with data",
					"Export the run again.").error());
		}
		return new RunContent(facts, contents, leftOver);
	}

	private void read(XmlElement experiment, XmlElement run, XmlElement react, Optional<MeasuredTime> time, List<SampleContent> contents) {
		String sample = react.child("sample").map(RdmlFacts::id).orElse("");
		String well = RdmlWell.of(react.attributes().getOrDefault("id", ""), run.child("pcrFormat"));
		if (sample.isEmpty() || well.isEmpty()) {
			log.add(Mismatch.described("reaction.unnamed", react.place(), "a reaction without sample or position",
					"the sample and the position of each reaction", "Export the run again.").error());
		}
		known(samples, sample, "sample", react);
		used.add("sample " + sample);
		if (react.children("data").findFirst().isEmpty() && react.children("partitions").findFirst().isEmpty()) {
			leftOver.add(new NotUnderstood("reaction without data", (well + " " + sample).strip(), react.place()));
		}
		react.children("data").forEach(data -> {
			List<Measured> values = ofReaction(experiment, run, sample, data);
			RdmlData reading = new RdmlData(data, leftOver, log);
			values.addAll(reading.values());
			contents.add(new SampleContent(sample, well, time, values, reading.curves(), data.place()));
		});
		react.children("partitions").forEach(partitions -> {
			RdmlPartitions reading = new RdmlPartitions(partitions, leftOver, log);
			partitions.children("data").forEach(data -> {
				List<Measured> values = ofReaction(experiment, run, sample, data);
				values.addAll(reading.of(data));
				contents.add(new SampleContent(sample, well, time, values, data.place()));
			});
		});
	}

	/** What the document says of experiment, run, sample and target of some data. */
	private List<Measured> ofReaction(XmlElement experiment, XmlElement run, String sample, XmlElement data) {
		List<Measured> values = new ArrayList<>();
		values.add(RdmlFacts.said("experimental data identifier", experiment.attributes().getOrDefault("id", ""), experiment.place()));
		values.add(RdmlFacts.said("run identifier", run.attributes().getOrDefault("id", ""), run.place()));
		String target = data.child("tar").map(RdmlFacts::id).orElse("");
		known(targets, target, "target", data);
		used.add("target " + target);
		RdmlSample.values(samples.get(sample), target, values, log);
		values.add(RdmlFacts.said("target dna description", target, data.place()));
		RdmlSample.target(targets.get(target), values, log);
		return values;
	}

	/** Lists the samples and targets that no reaction has. */
	private void leaveUnused(Map<String, XmlElement> elements) {
		elements.values().stream().filter(element -> !used.contains(element.name() + " " + element.attributes().getOrDefault("id", "")))
				.forEach(element -> leftOver.add(new NotUnderstood(element.name() + " without a reaction", UnreadParts.text(element), element.place())));
	}

	/** An identifier of two would leave open which of them a reaction means. */
	private void add(Map<String, XmlElement> elements, XmlElement element) {
		XmlElement before = elements.put(element.attributes().getOrDefault("id", ""), element);
		if (before != null && !UnreadParts.text(before).equals(UnreadParts.text(element))) {
			log.add(new Mismatch("identifier.twice", element.place(), element.attributes().getOrDefault("id", ""), "each " + element.name() + " once",
					"Export the run again.").error());
		}
	}

	/** A reference to nothing that the document has is said once for each identifier. */
	private void known(Map<String, XmlElement> elements, String id, String what, XmlElement where) {
		if (!id.isEmpty() && !elements.containsKey(id) && told.add(what + id)) {
			log.add(new Mismatch("reference.unknown", where.place(), id, "a " + what + " that the document describes",
					"Its role and what else is said of it stay unknown.").warning());
		}
	}

	private Optional<MeasuredTime> time(XmlElement run) {
		Cell date = run.childCell("runDate");
		if (date.isBlank()) {
			log.add(new Mismatch("time.missing", run.place(), "", "the date of the run", "The time is kept as unknown.").warning());
			return Optional.empty();
		}
		return new TimeReader(DateOrder.UNDECIDED, settings.zone(), log).read(date, Optional.empty());
	}
}
