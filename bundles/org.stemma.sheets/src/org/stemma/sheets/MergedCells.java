/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.sheets;

/**
 * Cells that are merged into one, of which only the first one at the top holds what is shown.
 *
 * @param row        first row, from 0
 * @param column     first column, from 0
 * @param lastRow    last row
 * @param lastColumn last column
 */
public record MergedCells(int row, int column, int lastRow, int lastColumn) {

	/** Whether they are several rows of one column. */
	public boolean isDownwards() {
		return column == lastColumn && lastRow > row;
	}
}
