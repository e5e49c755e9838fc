/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.api.instrument;

import java.util.Arrays;
import java.util.Objects;

/**
 * The beginning of a file, enough to recognise its format.
 *
 * @param name  file name without folders; never proof of a format
 * @param bytes the first bytes, at most {@value #LIMIT}; of a workbook or another container, at most {@value #CONTAINER_LIMIT}
 * @param size  size of the whole file in bytes
 */
public record FileHead(String name, byte[] bytes, long size) {

	/** Most bytes a head holds. */
	public static final int LIMIT = 65_536;

	/** Most bytes the head of a zip or OLE container holds, which shows what it contains only as a whole. */
	public static final int CONTAINER_LIMIT = 16 * 1024 * 1024;

	private static final byte[] ZIP = { 'P', 'K', 3, 4 };
	private static final byte[] SPANNING_ZIP = { 'P', 'K', 7, 8, 'P', 'K', 3, 4 };
	private static final byte[] OLE = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0 };

	/** Copies the bytes. */
	public FileHead {
		Objects.requireNonNull(name, "name");
		bytes = bytes.clone();
	}

	/** Whether bytes begin a container: a zip file, as the newer workbooks are, or an OLE file, as the older ones are. */
	static boolean isContainer(byte[] bytes) {
		return begins(bytes, ZIP) || begins(bytes, SPANNING_ZIP) || begins(bytes, OLE);
	}

	private static boolean begins(byte[] bytes, byte[] mark) {
		return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
	}

	/** A copy of the bytes. */
	@Override
	public byte[] bytes() {
		return bytes.clone();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof FileHead head && name.equals(head.name) && size == head.size
				&& Arrays.equals(bytes, head.bytes);
	}

	@Override
	public int hashCode() {
		return Objects.hash(name, size, Arrays.hashCode(bytes));
	}

	@Override
	public String toString() {
		return name + " (" + size + " bytes)";
	}
}
