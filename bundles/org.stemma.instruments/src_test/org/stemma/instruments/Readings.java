/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.stemma.api.Outcome;
import org.stemma.api.Place;
import org.stemma.api.Problem;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;

/** What tests of readers ask of an outcome. */
public final class Readings {

	private Readings() {
	}

	/** The content, which must have been read. */
	public static RunContent content(Outcome<RunContent> outcome) {
		assertTrue(outcome.succeeded(), () -> outcome.problems().toString());
		return outcome.get();
	}

	/** The sample of a name, which must be there. */
	public static SampleContent sample(Outcome<RunContent> outcome, String name) {
		return content(outcome).samples().stream().filter(sample -> sample.sample().equals(name)).findFirst()
				.orElseThrow(() -> new AssertionError("no sample " + name));
	}

	/** The value of a field of a sample as number, unit and state, for example {@code 1.31 10*6/mL VALUE}. */
	public static String value(SampleContent sample, String field) {
		return sample.measured(field).map(Readings::text).orElse("no such field");
	}

	/** A value as number, unit and state. */
	public static String text(Measured measured) {
		String number = measured.value().map(value -> value.toPlainString() + " " + measured.unit())
				.orElse("'" + measured.text() + "'");
		return number + " " + measured.state();
	}

	/** Asserts a refusal for a reason at a line and column. */
	public static void assertRefused(Outcome<RunContent> outcome, String code, int line, int column) {
		assertFalse(outcome.succeeded(), "read");
		List<Problem> blocking = outcome.problems().stream().filter(Problem::blocks).toList();
		Optional<Place> place = blocking.stream().filter(problem -> problem.code().equals(code)).findFirst()
				.flatMap(Problem::place);
		assertTrue(place.isPresent(), () -> code + " expected: " + blocking);
		assertEquals(line + "/" + column, place.get().line() + "/" + place.get().column(), blocking::toString);
	}

	/** Asserts that it was read with a remark or doubt of that code. */
	public static void assertReadWith(Outcome<RunContent> outcome, String code) {
		assertTrue(content(outcome) != null && outcome.problems().stream().anyMatch(one -> one.code().equals(code)),
				() -> code + " expected: " + outcome.problems());
	}

	/** Reads on at a cell that is no number: that value is an error with the cell's text, and a warning says where. */
	public static void assertMarked(Outcome<RunContent> outcome, String text, int line, int column) {
		Place place = outcome.problems().stream().filter(problem -> problem.code().equals("value.not-a-result")).findFirst()
				.flatMap(Problem::place).orElseThrow(() -> new AssertionError("said: " + outcome.problems()));
		assertEquals(line + "/" + column, place.line() + "/" + place.column());
		assertTrue(content(outcome).samples().stream().flatMap(sample -> sample.measurements().stream())
				.anyMatch(value -> value.state() == Measured.State.ERROR && value.value().isEmpty() && value.text().equals(text)), text);
	}
}
