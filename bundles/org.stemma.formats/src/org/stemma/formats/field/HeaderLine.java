/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.field;

import java.util.List;

import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Sheet;

/**
 * The row of a sheet that is most likely the header of its table.
 *
 * @param index number of the row, from 0
 * @param names how many names of the map it holds
 * @param cells its cells
 */
public record HeaderLine(int index, int names, List<Cell> cells) {

	/** So many rows from the top the header is looked for. */
	private static final int WITHIN = 60;

	/** The first row with most of the names that the map knows; the very first one when none has any. */
	public static HeaderLine of(Sheet sheet, FieldMap map) {
		HeaderLine best = new HeaderLine(0, 0, sheet.rows().isEmpty() ? List.of() : sheet.rows().getFirst().cells());
		for (int i = 0; i < Math.min(WITHIN, sheet.rows().size()); i++) {
			List<Cell> cells = sheet.rows().get(i).cells();
			int names = map.known(cells);
			if (names > best.names) {
				best = new HeaderLine(i, names, cells);
			}
		}
		return best;
	}
}
