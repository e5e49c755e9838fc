/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.stemma.api.Outcome;
import org.stemma.cytometry.fcs.FcsReader;
import org.stemma.cytometry.flowjo.FlowJoGates;
import org.stemma.cytometry.flowjo.FlowJoGates.SampleGates;
import org.stemma.cytometry.gate.EventMask;
import org.stemma.cytometry.gate.Gating;
import org.stemma.cytometry.gate.ScaledEvents;

/** Workspaces whose events are given: every count that FlowJo computed is found again. */
class FlowJoGatesConformanceTest {

	@TestFactory
	Stream<DynamicTest> countsWhatFlowJoCounted() throws IOException {
		Path folder = GivenFiles.folder();
		try (var files = Files.walk(folder)) {
			return files.filter(file -> file.toString().endsWith(".wsp")).toList().stream()
					.map(file -> DynamicTest.dynamicTest(folder.relativize(file).toString(), () -> check(file)));
		}
	}

	private static void check(Path workspace) throws IOException {
		Outcome<List<SampleGates>> samples = FlowJoGates.read(workspace.getFileName().toString(),
				Files.readAllBytes(workspace));
		assertTrue(samples.succeeded(), () -> samples.problems().toString());
		for (SampleGates sample : samples.get()) {
			Path data = workspace.resolveSibling(sample.sample());
			if (Files.exists(data)) {
				ScaledEvents events = ScaledEvents.of(new FcsReader().read(data).get().getFirst()).get();
				Map<String, EventMask> masks = Gating.evaluate(events, sample.gates()).get();
				sample.counts().forEach((path, count) -> {
					if (count > 0) {
						assertEquals(count, masks.get(path).count(), path);
					}
				});
			}
		}
	}
}
