/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.pcr;

import java.util.List;

import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.table.Table;

/**
 * Names of columns in one spelling: software for PCR writes {@code ΔΔCт}, with a Cyrillic т that looks like the t it
 * stands for, where another version writes {@code Delta Delta Ct}.
 */
public final class PlainHeader {

	private PlainHeader() {
	}

	/** The text with Latin t and the word delta. */
	public static String plain(String text) {
		return text.replace('\u0442', 't').replace('\u0422', 'T').replaceAll("[\u0394\u2206]\\s*", "Delta ").strip();
	}

	/** The table with its names so spelled. */
	static Table of(Table table) {
		List<Cell> cells = table.header().cells().stream().map(cell -> new Cell(plain(cell.text()), cell.place())).toList();
		return new Table(new Row(table.header().place(), cells), table.rows());
	}
}
