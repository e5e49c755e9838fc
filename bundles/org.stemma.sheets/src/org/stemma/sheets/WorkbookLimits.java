/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.sheets;

/**
 * What no workbook of an instrument exceeds; beyond is an attack or a mistake.
 *
 * @param unpacked most bytes that its parts may have together when unpacked
 * @param ratio    most times that a part may grow when unpacked
 * @param entries  most parts
 * @param rows     rows of a sheet that are read
 * @param columns  most columns
 * @param cells    most cells together
 * @param cut      whether a sheet is cut off after its rows, as for recognition; otherwise too many rows are refused
 */
public record WorkbookLimits(long unpacked, int ratio, int entries, int rows, int columns, int cells, boolean cut) {

	/** For whole workbooks: 256 MiB unpacked, two million cells. */
	public static final WorkbookLimits WHOLE = new WorkbookLimits(256L << 20, 200, 2_000, 250_000, 16_384, 2_000_000, false);

	/** Enough of each sheet to recognise it. */
	public static final WorkbookLimits BEGINNING = new WorkbookLimits(256L << 20, 200, 2_000, 120, 1_024, 200_000, true);
}
