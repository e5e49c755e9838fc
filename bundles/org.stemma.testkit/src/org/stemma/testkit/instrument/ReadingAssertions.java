/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.testkit.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;

import org.stemma.api.Outcome;
import org.stemma.api.Place;
import org.stemma.api.Problem;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.Measured.State;
import org.stemma.api.instrument.RunContent;

/** What holds for every outcome of reading a file, whatever the file. */
final class ReadingAssertions {

	private final InstrumentFile file;

	/** Lines of the file, with the empty one behind a last line that is ended: the end of the file lies there. */
	private final int lines;

	ReadingAssertions(InstrumentFile file) throws IOException {
		this.file = file;
		try (InputStream stream = file.content().open()) {
			String bytes = new String(stream.readAllBytes(), StandardCharsets.ISO_8859_1).replace("\0", "");
			boolean ended = bytes.endsWith("\n") || bytes.endsWith("\r");
			this.lines = (int) bytes.lines().count() + (ended ? 1 : 0);
		}
	}

	void holdFor(Outcome<RunContent> outcome) {
		outcome.problems().forEach(this::holdFor);
		if (outcome.succeeded()) {
			assertTrue(outcome.problems().stream().noneMatch(Problem::blocks),
					() -> "content and blocking problems: " + outcome.problems());
			values(outcome.get()).forEach(this::holdFor);
			outcome.get().samples().forEach(sample -> inside(sample.place()));
			outcome.get().notUnderstood().forEach(part -> inside(part.place()));
		} else {
			assertTrue(outcome.problems().stream().anyMatch(problem -> problem.blocks() && problem.place().isPresent()),
					() -> "a refusal names a place: " + outcome.problems());
		}
	}

	private static Stream<Measured> values(RunContent content) {
		return Stream.concat(content.metadata().stream(),
				content.samples().stream().flatMap(sample -> sample.measurements().stream()));
	}

	private void holdFor(Problem problem) {
		assertFalse(problem.code().isBlank(), "a problem has a code");
		assertFalse(problem.message().isBlank(), "a problem has a message");
		problem.place().ifPresent(this::inside);
	}

	private void holdFor(Measured value) {
		assertFalse(value.field().isBlank(), "a value has a field");
		assertEquals(value.field().toLowerCase(Locale.ROOT).strip(), value.field(), "fields are lower case");
		assertEquals(value.value().isPresent(), !value.unit().isEmpty(), () -> "a number, and only it, has a unit: " + value);
		if (value.state() == State.MISSING) {
			assertTrue(value.value().isEmpty(), () -> "missing is not zero: " + value);
		} else {
			assertFalse(value.text().isBlank(), () -> "the text as written is kept: " + value);
		}
		inside(value.place());
	}

	private void inside(Place place) {
		assertTrue(place.source().startsWith(file.name()), () -> "a place names the file: " + place);
		assertTrue(place.line() <= Math.max(1, lines), () -> "a place lies in the file of " + lines + " lines: " + place);
	}
}
