/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.conformance.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.api.Severity;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.conformance.asm.AsmDocument;
import org.stemma.conformance.compare.Comparison;
import org.stemma.conformance.compare.Deviations;
import org.stemma.conformance.compare.HeldText;
import org.stemma.conformance.files.Verdict.Kind;

/**
 * Reads given files and compares the outcome with what is expected of them.
 *
 * @param deviations where the expected results are known to be wrong
 * @param settings   the settings to read with
 */
public record FileCheck(Deviations deviations, ReaderSettings settings) {

	/** Finds the reader of a file. */
	@FunctionalInterface
	public interface Choice {
		/** The reader, or why there is none. */
		Outcome<InstrumentReader> of(InstrumentFile file) throws IOException;
	}

	/** What becomes of a file with the reader that knows it. */
	public Verdict check(Given given, Choice choice) throws IOException {
		InstrumentFile file = InstrumentFile.of(given.file());
		return check(given, file, choice.of(file).then(reader -> reader.read(file, settings)));
	}

	/** What becomes of a file with a reader. */
	public Verdict check(Given given, InstrumentReader reader) throws IOException {
		InstrumentFile file = InstrumentFile.of(given.file());
		return check(given, file, reader.read(file, settings));
	}

	private Verdict check(Given given, InstrumentFile file, Outcome<RunContent> outcome) throws IOException {
		if (given.negative()) {
			return negative(given, outcome);
		}
		if (!outcome.succeeded()) {
			return new Verdict(given, Kind.WRONG, texts(outcome, "refused: "));
		}
		if (given.documents().isEmpty()) {
			return new Verdict(given, Kind.READ, List.of());
		}
		List<AsmDocument> documents = new ArrayList<>();
		for (Path path : given.documents()) {
			documents.add(AsmDocument.read(path));
		}
		List<String> differences = new Comparison(outcome.get(), given.family(), deviations, HeldText.of(file))
				.with(documents);
		return new Verdict(given, differences.isEmpty() ? Kind.RIGHT : Kind.WRONG, differences);
	}

	private static Verdict negative(Given given, Outcome<RunContent> outcome) {
		boolean stated = outcome.problems().stream().filter(problem -> problem.severity() != Severity.NOTE)
				.anyMatch(problem -> problem.place().isPresent());
		return stated ? new Verdict(given, Kind.REFUSED_RIGHTLY, texts(outcome, ""))
				: new Verdict(given, Kind.WRONG, List.of(outcome.succeeded() ? "read without a problem"
						: "refused without a place: " + String.join(" ", texts(outcome, ""))));
	}

	private static List<String> texts(Outcome<RunContent> outcome, String before) {
		return outcome.problems().stream().filter(problem -> outcome.succeeded() || problem.blocks()).map(Problem::text)
				.map(before::concat).toList();
	}
}
