/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.sheets;

import java.util.List;

import org.stemma.api.Outcome;
import org.stemma.sheets.internal.OldWorkbook;
import org.stemma.sheets.internal.PackedWorkbook;

/** Reads workbooks: those of Excel since 2007 ({@code .xlsx}, {@code .xlsm}) and those before ({@code .xls}, also 5.0). */
public final class Workbooks {

	private final WorkbookLimits limits;

	/** A reader that keeps to limits. */
	public Workbooks(WorkbookLimits limits) {
		this.limits = limits;
	}

	/** Whether bytes begin a workbook or another container of the same kind. */
	public static boolean isContainer(byte[] bytes) {
		return PackedWorkbook.isZip(bytes) || OldWorkbook.isOle(bytes);
	}

	/**
	 * The sheets of a workbook in its order.
	 *
	 * @param name  name of the file, for messages
	 * @param bytes the whole file
	 * @return the sheets, or why they cannot be had: damaged, too large, an attack, or no workbook at all
	 */
	public Outcome<List<SheetCells>> read(String name, byte[] bytes) {
		return new Attempt(name, "workbook").at(() -> PackedWorkbook.isZip(bytes)
				? new PackedWorkbook(bytes, limits).sheets() : new OldWorkbook(bytes, limits).sheets());
	}
}
