/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.stemma.api.ContentHash;
import org.stemma.trust.hash.FileHash;

/**
 * Bytes on their way to be kept: written to a file of their own while their hash is computed, and synced.
 *
 * @param file the file
 * @param hash hash of its bytes
 * @param size how many bytes there are
 */
record Spool(Path file, ContentHash hash, long size) {

	private static final int BUFFER = 65_536;

	/** Writes all that a stream still holds into a new file. */
	static Spool write(InputStream bytes, Path folder) throws IOException {
		Files.createDirectories(folder);
		Path file = Files.createTempFile(folder, "incoming-", ".part");
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
				OutputStream out = Channels.newOutputStream(channel)) {
			ContentHash hash = FileHash.of(new Copying(bytes, out));
			channel.force(true);
			return new Spool(file, hash, channel.size());
		} catch (IOException | RuntimeException failure) {
			Files.deleteIfExists(file);
			throw failure;
		}
	}

	/** Removes the file, if it was not moved. */
	void discard() throws IOException {
		Files.deleteIfExists(file);
	}

	/** Copies what is read. */
	private static final class Copying extends InputStream {

		private final InputStream in;
		private final OutputStream out;

		Copying(InputStream in, OutputStream out) {
			this.in = in;
			this.out = out;
		}

		@Override
		public int read() throws IOException {
			byte[] one = new byte[1];
			return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
		}

		@Override
		public int read(byte[] buffer, int offset, int length) throws IOException {
			int count = in.read(buffer, offset, Math.min(length, BUFFER));
			if (count > 0) {
				out.write(buffer, offset, count);
			}
			return count;
		}
	}
}
