/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.conformance.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;
import org.stemma.conformance.asm.AsmDocument;
import org.stemma.conformance.asm.AsmDocument.Calculated;
import org.stemma.conformance.asm.Expected;
import org.stemma.conformance.asm.Measurement;
import org.stemma.conformance.compare.Deviations.Row;

/**
 * Compares the content of one file with its expected results: each measurement with the sample that has its name and
 * well, each value by its term, number, unit, time and state. A measurement may be a sample of its own or one of the
 * repeats in a sample. Where the reference is known to be wrong, a row of the deviations says what is right instead.
 *
 * <p>
 * A number that the reference does not have is a difference too, unless its field is the file's own name of the column:
 * more than the reference is welcome when it claims no meaning of its own.
 */
public final class Comparison {

	private final RunContent content;
	private final Judge judge;
	private final Findings.Collected findings = new Findings.Collected();
	private final Set<SampleContent> used = new HashSet<>();

	/** Compares the content that was read from a file of a family, with these deviations allowed. */
	public Comparison(RunContent content, String family, Deviations deviations, HeldText held) {
		this.content = content;
		this.judge = new Judge(content, family, deviations, held);
	}

	/** What differs, and what may. */
	public Findings with(List<AsmDocument> documents) {
		documents.forEach(document -> document.calculated().forEach(calculated -> judge.share(calculated.value())));
		documents.forEach(document -> groups(document).forEach(this::group));
		content.samples().stream().filter(sample -> !used.contains(sample)).forEach(this::unused);
		documents.forEach(document -> document.run().forEach(this::run));
		documents.forEach(document -> document.calculated().forEach(value -> calculated(document, value)));
		return findings.result();
	}

	/** Measurements by the samples that may hold them. */
	private Map<List<SampleContent>, List<Measurement>> groups(AsmDocument document) {
		Map<List<Integer>, List<Measurement>> byIndex = new LinkedHashMap<>();
		for (Measurement measurement : document.measurements()) {
			byIndex.computeIfAbsent(candidates(measurement), key -> new ArrayList<>()).add(measurement);
		}
		Map<List<SampleContent>, List<Measurement>> groups = new LinkedHashMap<>();
		byIndex.forEach((indices, measurements) -> groups.merge(indices.stream().map(content.samples()::get).toList(),
				measurements, (one, other) -> Stream.concat(one.stream(), other.stream()).toList()));
		return groups;
	}

	private List<Integer> candidates(Measurement measurement) {
		List<Integer> found = new ArrayList<>();
		for (int i = 0; i < content.samples().size(); i++) {
			if (judge.belongs(content.samples().get(i), measurement)) {
				found.add(i);
			}
		}
		return found;
	}

	private void group(List<SampleContent> samples, List<Measurement> measurements) {
		if (samples.isEmpty()) {
			measurements.forEach(measurement -> findings.wrong(measurement + ": nothing read"));
			return;
		}
		used.addAll(samples);
		measurements.forEach(one -> judge.naming(samples.getFirst(), one).ifPresent(findings::departs));
		Optional<Measurement> joined = samples.size() == 1 && measurements.size() > 1 ? Joined.of(measurements)
				: Optional.empty();
		if (joined.isPresent()) {
			findings.add(new SideComparison(judge, new Side(samples.getFirst())).with(joined.get()));
			return;
		}
		List<Side> sides = Slices.of(samples, measurements.size());
		if (sides.size() > measurements.size()) {
			findings.wrong(where(samples.getFirst()) + ": read " + sides.size() + " times, expected "
					+ measurements.size() + " measurements");
		}
		findings.add(new Pairing(judge, sides).with(measurements));
	}

	/** A sample that the reference does not have. */
	private void unused(SampleContent sample) {
		Optional<Row> leftOut = judge.leavingOut(sample);
		if (leftOut.isEmpty() && sample.measurements().stream().anyMatch(judge::claims)) {
			findings.wrong(where(sample) + ": nothing expected for this sample and well");
			return;
		}
		sample.measurements().stream().filter(judge::isClaim)
				.forEach(value -> judge.welcoming(value).or(() -> leftOut).ifPresent(findings::departs));
	}

	private void run(Expected expected) {
		Stream<Measured> all = Stream.concat(content.metadata().stream(),
				content.samples().stream().flatMap(sample -> sample.measurements().stream()));
		judge.compare(all.filter(value -> Sameness.names(value, expected)).toList(), expected, "run: ", findings);
	}

	private void calculated(AsmDocument document, Calculated calculated) {
		Set<SampleContent> from = new HashSet<>();
		calculated.from().stream().map(document.measurements()::get).map(this::candidates)
				.forEach(indices -> indices.forEach(index -> from.add(content.samples().get(index))));
		Stream<SampleContent> samples = from.isEmpty() ? content.samples().stream()
				: content.samples().stream().filter(from::contains);
		List<Measured> found = Stream
				.concat(samples.flatMap(sample -> sample.measurements().stream()), content.metadata().stream())
				.filter(Objects::nonNull).filter(value -> Sameness.names(value, calculated.value())).toList();
		judge.compare(found, calculated.value(), "calculated: ", findings);
	}

	private static String where(SampleContent sample) {
		return "sample '" + sample.sample() + "'" + (sample.well().isEmpty() ? "" : ", well " + sample.well());
	}
}
