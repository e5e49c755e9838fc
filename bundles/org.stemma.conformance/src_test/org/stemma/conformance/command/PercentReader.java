/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.conformance.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.stemma.api.Outcome;
import org.stemma.api.Place;
import org.stemma.api.Problem;
import org.stemma.api.instrument.FileHead;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.Recognition;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;

/** A reader for a format of this test: the word percent and a number. */
final class PercentReader implements InstrumentReader {

	private static final String WORD = "percent ";

	@Override
	public Recognition recognise(FileHead head) {
		boolean own = new String(head.bytes(), StandardCharsets.UTF_8).startsWith(WORD);
		return own ? new Recognition(90, "its first word") : Recognition.none("another first word");
	}

	@Override
	public Outcome<RunContent> read(InstrumentFile file, ReaderSettings settings) {
		Place place = Place.line(file.name(), 1);
		String number = text(file).substring(WORD.length());
		if (!number.matches("\\d+")) {
			return Outcome.refused(List.of(Problem.error("number", "No number.", place)));
		}
		Measured value = Measured.number("viability", new BigDecimal(number), "%", number, place);
		return Outcome.of(new RunContent(List.of(), List.of(new SampleContent("S", "", Optional.empty(), List.of(value), place)), List.of()));
	}

	private static String text(InstrumentFile file) {
		try (InputStream stream = file.content().open()) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}
}
