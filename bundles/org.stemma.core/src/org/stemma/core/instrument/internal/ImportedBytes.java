/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.instrument.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.stemma.api.Outcome;
import org.stemma.api.instrument.InstrumentFile;

/** Takes a file's bytes into memory, so that what is previewed is what is kept, whatever becomes of the file. */
final class ImportedBytes {

	private static final int LARGEST = 256 * 1024 * 1024;

	private ImportedBytes() {
	}

	/** The file; refused with code {@code file.unreadable}, {@code file.empty} or {@code file.large}. */
	static Outcome<InstrumentFile> of(Path path) {
		try (InputStream stream = Files.newInputStream(path)) {
			byte[] bytes = stream.readNBytes(LARGEST + 1);
			if (bytes.length > LARGEST) {
				return Outcome.refused("file.large",
						path.getFileName() + " has more than 256 MiB. Export fewer samples at a time.");
			}
			return bytes.length == 0 ? Outcome.refused("file.empty", path.getFileName() + " is empty. Export it again.")
					: Outcome.of(InstrumentFile.of(path.getFileName().toString(), bytes));
		} catch (IOException unreadable) {
			return Outcome.refused("file.unreadable", path + " cannot be read. Check that it is there and may be read.");
		}
	}
}
