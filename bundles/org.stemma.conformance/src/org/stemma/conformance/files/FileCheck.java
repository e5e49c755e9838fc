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
import java.util.Optional;

import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.api.Severity;
import org.stemma.api.conformance.Compared;
import org.stemma.api.conformance.ExpectedResults;
import org.stemma.api.conformance.GivenCase;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.conformance.asm.AsmDocument;
import org.stemma.conformance.compare.Comparison;
import org.stemma.conformance.compare.Deviations;
import org.stemma.conformance.compare.Findings;
import org.stemma.conformance.compare.HeldText;
import org.stemma.conformance.files.Verdict.Kind;

/**
 * Reads given files and compares the outcome with what is expected of them.
 *
 * @param deviations where the expected results are known to be wrong
 * @param settings   the settings to read with
 * @param results    those that know expected results of other forms
 */
public record FileCheck(Deviations deviations, ReaderSettings settings, List<ExpectedResults> results) {

	/** Copies the list. */
	public FileCheck {
		results = List.copyOf(results);
	}

	/** A check that knows documents of the Allotrope Simple Model alone. */
	public FileCheck(Deviations deviations, ReaderSettings settings) {
		this(deviations, settings, List.of());
	}

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
		if (given.documents().isEmpty()) {
			return other(given, file, outcome);
		}
		if (!outcome.succeeded()) {
			return new Verdict(given, Kind.WRONG, texts(outcome, "refused: "));
		}
		List<AsmDocument> documents = new ArrayList<>();
		for (Path path : given.documents()) {
			documents.add(AsmDocument.read(path));
		}
		Findings findings = new Comparison(outcome.get(), given.family(), deviations, HeldText.of(file)).with(documents);
		Kind right = findings.departures().isEmpty() ? Kind.RIGHT : Kind.RIGHT_DEPARTING;
		return new Verdict(given, findings.differences().isEmpty() ? right : Kind.WRONG, findings.differences(),
				findings.departures());
	}

	/** By results of another form; where nobody knows one, a file that is read is one without anything to compare. */
	private Verdict other(Given given, InstrumentFile file, Outcome<RunContent> outcome) throws IOException {
		GivenCase asked = new GivenCase(file, given.file(), given.statement(), given.expected(), given.beside());
		Compared.Collected all = new Compared.Collected();
		boolean known = false;
		for (ExpectedResults each : results) {
			Optional<Compared> compared = each.compare(asked, outcome);
			known |= compared.isPresent();
			compared.ifPresent(all::add);
		}
		Compared compared = all.result();
		if (!known && !outcome.succeeded()) {
			return new Verdict(given, Kind.WRONG, texts(outcome, "refused: "));
		}
		Kind right = compared.values() == 0 ? Kind.READ : Kind.RIGHT;
		return new Verdict(given, compared.differences().isEmpty() ? right : Kind.WRONG, compared.differences());
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
