/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.stemma.api.Outcome;
import org.stemma.api.Place;
import org.stemma.api.Problem;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.formats.Mismatch;

/**
 * The most bytes that are read from a file into memory. What a file says about its own size is not believed.
 *
 * @param bytes at least 1
 */
public record SizeLimit(int bytes) {

	/** For text exports: 32 MiB, far above the largest one known. */
	public static final SizeLimit TEXT = new SizeLimit(32 << 20);

	/** Refuses a limit below 1. */
	public SizeLimit {
		if (bytes < 1) {
			throw new IllegalArgumentException("A size limit is at least 1 byte, found " + bytes);
		}
	}

	/** The bytes of a file; refused when it is empty, too large or cannot be read. */
	public Outcome<byte[]> read(InstrumentFile file) {
		Place place = Place.file(file.name());
		try (InputStream stream = file.content().open()) {
			byte[] content = stream.readNBytes(bytes);
			if (content.length == 0) {
				return Outcome.refused(List.of(new Mismatch("file.empty", place, "",
						"an export with at least one measurement", "Export the run again.").error()));
			}
			if (stream.read() >= 0) {
				return Outcome.refused(List.of(Mismatch.described("file.too-large",
						place, "more than " + bytes + " bytes", "at most " + bytes + " bytes", "").error()));
			}
			return Outcome.of(content);
		} catch (IOException failure) {
			return Outcome.refused(List.of(Problem.error("file.unreadable",
					"The file cannot be read: " + failure.getMessage(), place).causedBy(failure)));
		}
	}
}
