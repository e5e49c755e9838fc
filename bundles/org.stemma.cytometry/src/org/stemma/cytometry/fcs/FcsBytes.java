/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.fcs;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;

import org.osgi.annotation.versioning.ConsumerType;
import org.stemma.api.instrument.InstrumentFile;

/** The bytes of a file, read at any place. */
@ConsumerType
public interface FcsBytes {

	/** Name of the file, for messages. */
	String name();

	/** Number of bytes. */
	long size();

	/**
	 * Reads exactly {@code count} bytes into the beginning of an array.
	 *
	 * @param at    offset of the first byte in the file
	 * @param into  where to
	 * @param count how many, all of them inside the file
	 * @throws IOException when they cannot be read
	 */
	void read(long at, byte[] into, int count) throws IOException;

	/** Bytes in memory; not copied. */
	static FcsBytes of(String name, byte[] bytes) {
		return new FcsBytes() {

			@Override
			public String name() {
				return name;
			}

			@Override
			public long size() {
				return bytes.length;
			}

			@Override
			public void read(long at, byte[] into, int count) {
				System.arraycopy(bytes, Math.toIntExact(at), into, 0, count);
			}
		};
	}

	/** An instrument's file; each read opens it anew. */
	static FcsBytes of(InstrumentFile file) {
		return new FileBytes(file);
	}

	/** An open file, which the caller closes. */
	static FcsBytes of(String name, FileChannel channel) throws IOException {
		long size = channel.size();
		return new FcsBytes() {

			@Override
			public String name() {
				return name;
			}

			@Override
			public long size() {
				return size;
			}

			@Override
			public void read(long at, byte[] into, int count) throws IOException {
				ByteBuffer buffer = ByteBuffer.wrap(into, 0, count);
				while (buffer.hasRemaining()) {
					if (channel.read(buffer, at + buffer.position()) < 0) {
						throw new EOFException("The file became shorter while it was read");
					}
				}
			}
		};
	}

	/** The bytes of an extent that lies inside the file. */
	default byte[] bytes(Extent extent) throws IOException {
		byte[] bytes = new byte[Math.toIntExact(extent.length())];
		read(extent.begin(), bytes, bytes.length);
		return bytes;
	}

	/** At most so many bytes from a place on; fewer at the end of the file. */
	default byte[] atMost(long at, int count) throws IOException {
		byte[] bytes = new byte[(int) Math.clamp(size() - at, 0, count)];
		read(at, bytes, bytes.length);
		return Arrays.copyOf(bytes, bytes.length);
	}
}
