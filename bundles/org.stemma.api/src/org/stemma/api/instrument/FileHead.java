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
 * @param bytes the first bytes, at most {@value #LIMIT}
 * @param size  size of the whole file in bytes
 */
public record FileHead(String name, byte[] bytes, long size) {

	/** Most bytes a head holds. */
	public static final int LIMIT = 65_536;

	/** Copies the bytes. */
	public FileHead {
		Objects.requireNonNull(name, "name");
		bytes = bytes.clone();
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
