/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.instrument.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.stemma.core.instrument.Imports.Difference;
import org.stemma.model.instrument.InstrumentRun;
import org.stemma.model.instrument.Measurement;
import org.stemma.model.instrument.RunSample;

/** Compares what two readings of one file say, sample by sample in the file's order and field by field. */
final class RunDifferences {

	private final InstrumentRun kept;
	private final InstrumentRun now;
	private final List<Difference> differences = new ArrayList<>();

	RunDifferences(InstrumentRun kept, InstrumentRun now) {
		this.kept = kept;
		this.now = now;
	}

	/** All differences. */
	List<Difference> all() {
		compare("run", values(kept.getFacts()), values(now.getFacts()));
		samples(any -> true);
		compare("not understood", unread(kept), unread(now));
		return differences;
	}

	/** The differences of some samples alone, by their place in the file. */
	List<Difference> of(IntPredicate which) {
		samples(which);
		return differences;
	}

	private void samples(IntPredicate which) {
		int samples = Math.max(kept.getSamples().size(), now.getSamples().size());
		for (int i : IntStream.range(0, samples).filter(which).toArray()) {
			Map<String, String> before = i < kept.getSamples().size() ? values(kept.getSamples().get(i)) : Map.of();
			Map<String, String> after = i < now.getSamples().size() ? values(now.getSamples().get(i)) : Map.of();
			RunSample named = i < kept.getSamples().size() ? kept.getSamples().get(i) : now.getSamples().get(i);
			compare(name(named, i), before, after);
		}
	}

	private void compare(String where, Map<String, String> before, Map<String, String> after) {
		Set<String> fields = new LinkedHashSet<>(before.keySet());
		fields.addAll(after.keySet());
		fields.stream().filter(field -> !Objects.equals(before.get(field), after.get(field)))
				.forEach(field -> differences.add(new Difference(where, field, before.getOrDefault(field, ""),
						after.getOrDefault(field, ""))));
	}

	private static Map<String, String> values(RunSample sample) {
		Map<String, String> values = new LinkedHashMap<>();
		values.put("sample", text(sample.getSample()));
		values.put("well", text(sample.getWell()));
		values.put("measured", text(sample.getMeasured()) + zone(sample));
		values.putAll(values(sample.getMeasurements()));
		return values;
	}

	private static String zone(RunSample sample) {
		return sample.getZone() == null ? "" : " " + sample.getZone() + (sample.getZoneKnown() ? "" : " (assumed)");
	}

	/** Values by field; a field that comes more than once is counted. */
	private static Map<String, String> values(List<Measurement> measurements) {
		Map<String, String> values = new LinkedHashMap<>();
		for (Measurement each : measurements) {
			String field = each.getField();
			for (int count = 2; values.containsKey(field); count++) {
				field = each.getField() + " [" + count + "]";
			}
			values.put(field, words(each));
		}
		return values;
	}

	private static String words(Measurement each) {
		String number = each.getValue() == null ? text(each.getText())
				: each.getValue().stripTrailingZeros().toPlainString() + " " + text(each.getUnit());
		return switch (each.getState()) {
		case VALUE -> number;
		case BELOW -> "< " + number;
		case ABOVE -> "> " + number;
		default -> (each.getState().getName().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + text(each.getText()))
				.strip();
		};
	}

	private static Map<String, String> unread(InstrumentRun run) {
		return run.getNotUnderstood().stream().collect(Collectors.toMap(part -> text(part.getName()),
				part -> text(part.getText()), (first, second) -> Stream.of(first, second).collect(Collectors.joining("; ")),
				LinkedHashMap::new));
	}

	private static String text(Object value) {
		return value == null ? "" : value.toString();
	}

	private static String name(RunSample sample, int index) {
		String words = (text(sample.getSample()) + " " + text(sample.getWell())).strip();
		return words.isEmpty() ? "sample " + (index + 1) : words;
	}
}
