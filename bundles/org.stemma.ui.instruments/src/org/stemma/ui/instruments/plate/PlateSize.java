/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.plate;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Rows and columns of a plate.
 *
 * @param rows    number of rows
 * @param columns number of columns
 */
public record PlateSize(int rows, int columns) {

	private static final List<PlateSize> USUAL = List.of(new PlateSize(2, 3), new PlateSize(3, 4), new PlateSize(4, 6),
			new PlateSize(6, 8), new PlateSize(8, 12), new PlateSize(16, 24), new PlateSize(32, 48));
	private static final int MOST_OFTEN = 96;

	/** Number of wells. */
	public int wells() {
		return rows * columns;
	}

	/** Whether a well lies on it. */
	public boolean holds(WellPlace well) {
		return well.row() < rows && well.column() < columns;
	}

	/**
	 * The smallest usual plate that holds some wells; 96 wells at least when their number is not stated.
	 *
	 * @param wells  some of its wells
	 * @param stated number of wells as stated, if it is
	 */
	public static PlateSize of(Collection<WellPlace> wells, Optional<Integer> stated) {
		int least = stated.orElse(MOST_OFTEN);
		return USUAL.stream().filter(size -> size.wells() >= least && wells.stream().allMatch(size::holds)).findFirst()
				.orElseGet(() -> new PlateSize(wells.stream().mapToInt(WellPlace::row).max().orElse(0) + 1,
						wells.stream().mapToInt(WellPlace::column).max().orElse(0) + 1));
	}
}
