/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.sheets;

import java.util.List;
import java.util.Objects;

/**
 * The cells of one sheet.
 *
 * @param name  name of the sheet
 * @param cells its cells by row and column; blank ones are left out, cells of hidden rows are not
 */
public record SheetCells(String name, List<SheetCell> cells) {

	/** Copies the list. */
	public SheetCells {
		Objects.requireNonNull(name, "name");
		cells = List.copyOf(cells);
	}
}
