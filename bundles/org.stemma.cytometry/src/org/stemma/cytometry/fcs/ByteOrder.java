/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.fcs;

import java.util.Optional;

/** Which byte of a number comes first ($BYTEORD). Mixed orders are not read. */
public enum ByteOrder {
	/** Lowest byte first, {@code 1,2,3,4}. */
	LITTLE,
	/** Highest byte first, {@code 4,3,2,1}. */
	BIG;

	/** Reads an ascending or descending order of any length; a single byte is little-endian. */
	static Optional<ByteOrder> parse(String text) {
		String[] parts = text.replace(" ", "").split(",", -1);
		boolean ascending = true;
		boolean descending = true;
		for (int i = 0; i < parts.length; i++) {
			ascending &= parts[i].equals(Integer.toString(i + 1));
			descending &= parts[i].equals(Integer.toString(parts.length - i));
		}
		if (ascending) {
			return Optional.of(LITTLE);
		}
		return descending ? Optional.of(BIG) : Optional.empty();
	}
}
