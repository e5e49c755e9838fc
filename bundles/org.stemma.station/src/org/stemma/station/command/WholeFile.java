/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that comes into being whole or not at all: it is written beside its place and moved there in one step. */
public final class WholeFile {

	private final Path file;

	/** A file at a place. */
	public WholeFile(Path file) {
		this.file = file;
	}

	/** Writes bytes. */
	@FunctionalInterface
	public interface Writing {
		/** Writes them to the target, which stays open. */
		void to(OutputStream target) throws IOException;
	}

	/** Writes it; a file that was there is replaced. Returns its size in bytes. */
	public long write(Writing writing) throws IOException {
		Path unfinished = file.resolveSibling(file.getFileName() + ".part");
		try (OutputStream target = Files.newOutputStream(unfinished)) {
			writing.to(target);
		} catch (IOException failure) {
			Files.deleteIfExists(unfinished);
			throw failure;
		}
		Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
		return Files.size(file);
	}
}
