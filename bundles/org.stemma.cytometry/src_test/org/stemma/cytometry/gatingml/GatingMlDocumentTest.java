/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.gatingml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.stemma.conformance.files.Given;
import org.stemma.conformance.files.InstrumentFiles;
import org.stemma.cytometry.fcs.FcsReader;
import org.stemma.cytometry.gate.EventMask;
import org.stemma.cytometry.gate.Gate;
import org.stemma.cytometry.gate.GateSet;
import org.stemma.cytometry.gate.Gating;
import org.stemma.cytometry.gate.ScaledEvents;

/** Whole documents, written and read again: the same gates, which hold the same events. */
class GatingMlDocumentTest {

	private static final int DOCUMENTS = 25;
	private static final int EVENTS = 3_000;

	private static GateSet again(GateSet gates) {
		return GatingMl.read("again.xml", GatingMlWriter.document(gates).get().getBytes(StandardCharsets.UTF_8)).get();
	}

	/** Compares event by event; returns how many answers were compared of gates that hold some events and not all. */
	private static int same(ScaledEvents events, GateSet gates) {
		GateSet read = again(gates);
		assertEquals(gates.gates().stream().map(Gate::id).toList(), read.gates().stream().map(Gate::id).toList());
		Map<String, EventMask> before = Gating.evaluate(events, gates).get();
		Map<String, EventMask> after = Gating.evaluate(events, read).get();
		int telling = 0;
		for (Gate gate : gates.gates()) {
			EventMask mask = before.get(gate.id());
			for (int event = 0; event < mask.size(); event++) {
				int at = event;
				assertEquals(mask.holds(event), after.get(gate.id()).holds(event), () -> gate + ", event " + at);
			}
			telling += mask.count() > 0 && mask.count() < mask.size() ? mask.size() : 0;
		}
		return telling;
	}

	@TestFactory
	Stream<DynamicTest> documentsOfEveryKindOfGateHoldTheSameEvents() {
		return Stream.iterate(1L, seed -> seed + 1).limit(DOCUMENTS).map(seed -> DynamicTest.dynamicTest("seed " + seed, () -> {
			MadeGates made = new MadeGates(seed);
			ScaledEvents events = made.events(EVENTS);
			assertTrue(same(events, made.gates()) > 15 * EVENTS, "many gates tell events apart");
		}));
	}

	@Test
	void writingTwiceWritesTheSame() {
		GateSet gates = new MadeGates(1).gates();
		String once = GatingMlWriter.document(gates).get();
		assertEquals(once, GatingMlWriter.document(again(gates)).get());
		assertFalse(once.contains("NaN"));
	}

	@TestFactory
	Stream<DynamicTest> givenDocumentsHoldTheSameEventsWhenWrittenAgain() throws IOException {
		assumeTrue(InstrumentFiles.find().isPresent(), InstrumentFiles.ABSENT);
		List<Given> all = InstrumentFiles.find().get().inputs().stream().filter(given -> given.format().contains("Gating-ML"))
				.toList();
		assertFalse(all.isEmpty());
		return all.stream().map(given -> DynamicTest.dynamicTest(given.path(), () -> {
			GateSet gates = GatingMl.read(given.path(), Files.readAllBytes(given.file())).get();
			Path data = given.expected().stream().filter(file -> file.toString().endsWith(".fcs")).findFirst().orElseThrow();
			assertTrue(same(ScaledEvents.of(new FcsReader().read(data).get().getFirst()).get(), gates) > 0);
		}));
	}
}
