/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.sheets;

import java.util.Objects;

/**
 * One cell that holds something.
 *
 * @param row    its row, from 0
 * @param column its column, from 0
 * @param kind   what it holds
 * @param text   its text; a number with all the digits that are stored and no exponent, a share as {@code 87%}, a date
 *               as {@code 2024-02-29 10:15:30}, a time of day as {@code 10:15:30}, an error as {@code #DIV/0!}, a formula whose value is not stored as
 *               the error {@code #NOT COMPUTED}
 */
public record SheetCell(int row, int column, Kind kind, String text) {

	/** What a cell holds. */
	public enum Kind {
		/** A text. */
		TEXT,
		/** A number. */
		NUMBER,
		/** A date, a time or both. */
		DATE,
		/** True or false. */
		TRUTH,
		/** An error in place of a value. */
		ERROR
	}

	/** Refuses negative positions. */
	public SheetCell {
		Objects.requireNonNull(kind, "kind");
		Objects.requireNonNull(text, "text");
		if (row < 0 || column < 0) {
			throw new IllegalArgumentException("A cell counts from 0, found row " + row + ", column " + column);
		}
	}
}
