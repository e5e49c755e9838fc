/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.command;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;

/** What is stored of a run together with its curves, which stay in the kept file: each sample by name and well, in their order. */
final class WithCurves {

	private final Map<List<String>, Deque<SampleContent>> kept = new HashMap<>();

	/** Takes what the kept file says. */
	WithCurves(RunContent file) {
		file.samples().forEach(sample -> kept.computeIfAbsent(key(sample), name -> new ArrayDeque<>()).add(sample));
	}

	/** The stored content, each of its samples with the curves of the file. */
	RunContent of(RunContent stored) {
		return new RunContent(stored.metadata(), stored.samples().stream().map(this::sample).toList(), stored.notUnderstood());
	}

	private SampleContent sample(SampleContent stored) {
		SampleContent same = kept.getOrDefault(key(stored), new ArrayDeque<>()).poll();
		return same == null || same.curves().isEmpty() ? stored
				: new SampleContent(stored.sample(), stored.well(), stored.time(), stored.measurements(), same.curves(), stored.place());
	}

	private static List<String> key(SampleContent sample) {
		return List.of(sample.sample(), sample.well());
	}
}
