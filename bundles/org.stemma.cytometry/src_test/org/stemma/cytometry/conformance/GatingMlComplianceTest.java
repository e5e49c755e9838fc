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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.stemma.cytometry.fcs.Events;
import org.stemma.cytometry.fcs.FcsReader;
import org.stemma.cytometry.gate.EventMask;
import org.stemma.cytometry.gate.GateSet;
import org.stemma.cytometry.gate.Gating;
import org.stemma.cytometry.gate.ScaledEvents;
import org.stemma.cytometry.gatingml.GatingMl;

/** The ISAC compliance set: every gate that has an answer, event by event. */
class GatingMlComplianceTest {

	@TestFactory
	Stream<DynamicTest> agreesEventByEvent() throws IOException {
		Path folder = GivenFiles.folder().resolve("flowkit").resolve("gatingml");
		ScaledEvents events = ScaledEvents.of(sample(folder)).get();
		List<DynamicTest> tests = new ArrayList<>();
		for (Path file : list(folder, ".xml")) {
			GateSet gates = GatingMl.read(file.getFileName().toString(), Files.readAllBytes(file)).get();
			Map<String, EventMask> masks = Gating.evaluate(events, gates).get();
			masks.forEach((gate, mask) -> {
				Path answer = folder.resolve("Results_" + gate + ".txt");
				if (Files.exists(answer)) {
					tests.add(DynamicTest.dynamicTest(file.getFileName() + " " + gate, () -> compare(answer, mask)));
				}
			});
		}
		assertEquals(list(folder, ".txt").size(), tests.stream().map(DynamicTest::getDisplayName)
				.map(name -> name.split(" ")[1]).distinct().count(), "every answer is asked for");
		return tests.stream();
	}

	private static Events sample(Path folder) throws IOException {
		List<Path> samples = list(folder, ".fcs");
		assertEquals(1, samples.size());
		return new FcsReader().read(samples.getFirst()).get().getFirst();
	}

	private static List<Path> list(Path folder, String suffix) throws IOException {
		try (var files = Files.list(folder)) {
			return files.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
		}
	}

	private static void compare(Path answer, EventMask mask) throws IOException {
		List<String> lines = Files.readAllLines(answer, StandardCharsets.US_ASCII);
		assertTrue(lines.size() >= mask.size());
		List<Integer> wrong = new ArrayList<>();
		for (int event = 0; event < mask.size(); event++) {
			if (lines.get(event).strip().equals("1") != mask.holds(event)) {
				wrong.add(event);
			}
		}
		assertEquals(List.of(), wrong, "events on the wrong side");
	}
}
