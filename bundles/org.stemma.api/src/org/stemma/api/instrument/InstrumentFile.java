/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.api.instrument;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;

import org.stemma.api.ContentHash;

/**
 * A file handed to a reader.
 *
 * @param name    file name without folders
 * @param size    size in bytes
 * @param hash    SHA-256 of the bytes
 * @param content opens the bytes from the start, as often as asked
 */
public record InstrumentFile(String name, long size, ContentHash hash, Content content) {

	/** Opens the bytes of a file. */
	@FunctionalInterface
	public interface Content {
		/** A new stream from the first byte; the caller closes it. */
		InputStream open() throws IOException;
	}

	/** Checks that nothing is missing. */
	public InstrumentFile {
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(hash, "hash");
		Objects.requireNonNull(content, "content");
	}

	/** A file on disk; reads it once to hash it. */
	public static InstrumentFile of(Path path) throws IOException {
		return new InstrumentFile(path.getFileName().toString(), Files.size(path), hashOf(Files.newInputStream(path)),
				() -> Files.newInputStream(path));
	}

	/** Bytes in memory under a file name. */
	public static InstrumentFile of(String name, byte[] bytes) throws IOException {
		byte[] copy = bytes.clone();
		return new InstrumentFile(name, copy.length, hashOf(new ByteArrayInputStream(copy)),
				() -> new ByteArrayInputStream(copy));
	}

	/** The first bytes, for recognition. */
	public FileHead head() throws IOException {
		try (InputStream stream = content.open()) {
			byte[] first = stream.readNBytes(FileHead.LIMIT);
			byte[] more = FileHead.isContainer(first) ? stream.readNBytes(FileHead.CONTAINER_LIMIT - first.length)
					: new byte[0];
			byte[] bytes = Arrays.copyOf(first, first.length + more.length);
			System.arraycopy(more, 0, bytes, first.length, more.length);
			return new FileHead(name, bytes, size);
		}
	}

	private static ContentHash hashOf(InputStream stream) throws IOException {
		return Sha256.of(stream);
	}
}
