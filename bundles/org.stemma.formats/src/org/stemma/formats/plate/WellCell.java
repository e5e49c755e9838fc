/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.plate;

import java.util.Objects;

import org.stemma.formats.table.Cell;

/**
 * What a table holds for a well.
 *
 * @param well the well
 * @param cell its cell
 */
public record WellCell(Well well, Cell cell) {

	/** Checks that nothing is null. */
	public WellCell {
		Objects.requireNonNull(well, "well");
		Objects.requireNonNull(cell, "cell");
	}
}
