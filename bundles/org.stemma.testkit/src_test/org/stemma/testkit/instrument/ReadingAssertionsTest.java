/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.testkit.instrument;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.stemma.api.Outcome;
import org.stemma.api.Place;
import org.stemma.api.Problem;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.Measured.State;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;

/** The contract notices a reader that breaks it. */
class ReadingAssertionsTest {

	private static final Place PLACE = Place.line("run.csv", 2);

	@Test
	void acceptsSoundContentAndSoundRefusals() {
		assertDoesNotThrow(() -> check(content(Measured.number("viability", BigDecimal.TEN, "%", "10", PLACE))));
		assertDoesNotThrow(() -> check(Outcome.refused(List.of(Problem.error("a", "b", PLACE)))));
	}

	@Test
	void noticesARefusalWithoutPlace() {
		assertBroken(Outcome.refused("a", "b"));
	}

	@Test
	void noticesContentBesideABlockingProblem() {
		assertBroken(new Outcome<>(content(Measured.text("a", "b", PLACE)).result(), List.of(Problem.error("a", "b", PLACE))));
	}

	@Test
	void noticesAPlaceOutsideTheFile() {
		assertBroken(content(Measured.text("a", "b", Place.line("run.csv", 9))));
		assertBroken(content(Measured.text("a", "b", Place.line("other.csv", 1))));
	}

	@Test
	void noticesAFieldInUpperCaseAndAMissingNumberThatIsOne() {
		assertBroken(content(Measured.text("Viability", "b", PLACE)));
		assertBroken(content(new Measured("a", Optional.of(BigDecimal.ZERO), "", "1", State.MISSING, PLACE)));
	}

	private static void assertBroken(Outcome<RunContent> outcome) {
		assertThrows(AssertionError.class, () -> check(outcome));
	}

	private static void check(Outcome<RunContent> outcome) throws IOException {
		new ReadingAssertions(InstrumentFile.of("run.csv", "a\nb\n".getBytes(StandardCharsets.UTF_8))).holdFor(outcome);
	}

	private static Outcome<RunContent> content(Measured value) {
		SampleContent sample = new SampleContent("A", "", Optional.empty(), List.of(value), PLACE);
		return Outcome.of(new RunContent(List.of(), List.of(sample), List.of()));
	}
}
