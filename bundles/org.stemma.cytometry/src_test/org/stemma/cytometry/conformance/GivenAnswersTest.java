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
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.stemma.api.Outcome;
import org.stemma.api.conformance.ExpectedResults;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.conformance.compare.Deviations;
import org.stemma.conformance.files.FileCheck;
import org.stemma.conformance.files.Given;
import org.stemma.conformance.files.InstrumentFiles;
import org.stemma.conformance.files.Verdict;
import org.stemma.conformance.files.Verdict.Kind;
import org.stemma.cytometry.facsdiva.FacsDivaReader;
import org.stemma.cytometry.flowjo.FlowJoReader;
import org.stemma.cytometry.tube.FcsFileReader;

/** Every given file of flow cytometry: events, gates event by event, matrices and the counts of workspaces. */
class GivenAnswersTest {

	private static final String CYTOMETRY = "flow cytometry";

	private final List<ExpectedResults> results = List.of(new GateAnswers(), new SpilloverAnswers(), new EventAnswers(),
			new WorkspaceAnswers());
	private final List<InstrumentReader> readers = List.of(new FcsFileReader(), new FlowJoReader(), new FacsDivaReader());
	private final Optional<InstrumentFiles> files = InstrumentFiles.find();

	@TestFactory
	Stream<DynamicTest> agreesWithEveryAnswer() {
		return given().stream().map(given -> DynamicTest.dynamicTest(given.path(), () -> {
			Verdict verdict = new FileCheck(Deviations.none(), ReaderSettings.in(ZoneOffset.UTC), results).check(given,
					(FileCheck.Choice) this::reader);
			assertEquals(given.negative() ? Kind.REFUSED_RIGHTLY : Kind.RIGHT, verdict.kind(),
					() -> String.join("\n", verdict.differences()));
		}));
	}

	@Test
	void asksForTheAnswerOfEveryGate() {
		Set<Path> answers = new HashSet<>();
		given().stream().filter(given -> given.format().contains("Gating-ML")).forEach(given -> answers.addAll(given.beside()));
		for (Path answer : answers) {
			String name = answer.getFileName().toString();
			String gate = name.substring(name.indexOf('_') + 1, name.lastIndexOf('.'));
			assertTrue(!name.endsWith(".txt") || given().stream().anyMatch(given -> given.statement().contains(gate + ": ")),
					() -> "no gate file for " + name);
		}
	}

	/** Files of cytometry whose expected results are no document of the Allotrope Simple Model. */
	private List<Given> given() {
		assumeTrue(files.isPresent(), InstrumentFiles.ABSENT);
		return files.get().inputs().stream().filter(given -> given.instrument().startsWith(CYTOMETRY))
				.filter(given -> given.documents().isEmpty()).toList();
	}

	private Outcome<InstrumentReader> reader(InstrumentFile file) throws IOException {
		for (InstrumentReader reader : readers) {
			if (reader.recognise(file.head()).confidence() > 0) {
				return Outcome.of(reader);
			}
		}
		return Outcome.of(readers.getFirst());
	}
}
