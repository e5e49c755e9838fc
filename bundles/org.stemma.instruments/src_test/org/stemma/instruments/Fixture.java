/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.stemma.api.Outcome;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;

/**
 * A made-up export beside its test class, and changed copies of it.
 *
 * @param name file name
 * @param text its text
 */
public record Fixture(String name, String text) {

	/** The zone of the laboratory in the tests. */
	public static final ZoneId LABORATORY = ZoneId.of("America/Halifax");

	/** The export of that name beside a class. */
	public static Fixture beside(Class<?> test, String name) {
		try (InputStream stream = test.getResourceAsStream(name)) {
			return new Fixture(name, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	/** A copy with one text in place of another, which must occur. */
	public Fixture with(String old, String changed) {
		if (!text.contains(old)) {
			throw new IllegalArgumentException("Not in " + name + ": " + old);
		}
		return new Fixture(name, text.replace(old, changed));
	}

	/** A changed copy. */
	public Fixture changed(UnaryOperator<String> change) {
		return new Fixture(name, change.apply(text));
	}

	/** A copy with the columns of its comma-separated tables in reverse order; lines of a key and a value stay. */
	public Fixture withColumnsReversed() {
		return changed(all -> String.join("\n", all.lines().map(line -> {
			List<String> cells = List.of(line.split(",", -1));
			return cells.size() < 4 ? line : String.join(",", cells.reversed());
		}).toList()) + "\n");
	}

	/** As a file in UTF-8. */
	public InstrumentFile file() {
		return file(StandardCharsets.UTF_8);
	}

	/** As a file in a character set. */
	public InstrumentFile file(Charset charset) {
		try {
			return InstrumentFile.of(name, text.getBytes(charset));
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	/** What a reader makes of it without a locale. */
	public Outcome<RunContent> readBy(InstrumentReader reader) {
		return reader.read(file(), ReaderSettings.in(LABORATORY));
	}

	/** What a reader makes of it with a locale. */
	public Outcome<RunContent> readBy(InstrumentReader reader, Locale locale) {
		return reader.read(file(), new ReaderSettings(LABORATORY, Optional.of(locale), Map.of()));
	}
}
