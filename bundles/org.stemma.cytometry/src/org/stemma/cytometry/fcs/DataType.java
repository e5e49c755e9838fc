/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.fcs;

import java.util.Optional;

/** How values are stored ($DATATYPE). */
public enum DataType {
	/** Unsigned binary integers. */
	INTEGER,
	/** Floating point numbers of 32 bits. */
	FLOAT,
	/** Floating point numbers of 64 bits. */
	DOUBLE,
	/** Digits. */
	ASCII;

	static Optional<DataType> parse(String text) {
		return switch (text.strip()) {
		case "I", "i" -> Optional.of(INTEGER);
		case "F", "f" -> Optional.of(FLOAT);
		case "D", "d" -> Optional.of(DOUBLE);
		case "A", "a" -> Optional.of(ASCII);
		default -> Optional.empty();
		};
	}
}
