/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.api;

import java.util.Objects;

/**
 * A place in a file.
 *
 * @param source name of the file, and of the sheet or section where it has those
 * @param line   line or row, counted from 1; 0 when the whole file is meant
 * @param column column or character, counted from 1; 0 when the whole line is meant
 * @param name   name of the column, key or cell as it stands in the file, or empty
 */
public record Place(String source, int line, int column, String name) {

	/** Refuses negative positions. */
	public Place {
		Objects.requireNonNull(source, "source");
		Objects.requireNonNull(name, "name");
		if (line < 0 || column < 0) {
			throw new IllegalArgumentException("A place counts from 1, found line " + line + ", column " + column);
		}
	}

	/** The whole file. */
	public static Place file(String source) {
		return new Place(source, 0, 0, "");
	}

	/** A line of a file. */
	public static Place line(String source, int line) {
		return new Place(source, line, 0, "");
	}

	@Override
	public String toString() {
		StringBuilder text = new StringBuilder(source);
		if (line > 0) {
			text.append(", line ").append(line);
		}
		if (column > 0) {
			text.append(", column ").append(column);
		}
		return name.isEmpty() ? text.toString() : text.append(" (").append(name).append(')').toString();
	}
}
