/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.pcr;

import java.util.List;
import java.util.regex.Pattern;

import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.table.Table;

/**
 * Names of columns in one spelling: software for PCR writes {@code ΔΔCт}, with a Cyrillic т that looks like the t it
 * stands for, where another version writes {@code Delta Delta Ct}.
 */
public final class PlainHeader {

	/** A question mark in place of the Greek letter in front of a cycle or a fluorescence. */
	private static final Pattern LOST = Pattern.compile("(?<![A-Za-z0-9])\\?(?=\\?*(?:C[tqT]|Rn)(?:$|[^a-z]))");

	private PlainHeader() {
	}

	/** The text with Latin t and the word delta, also where a program has put question marks in place of both. */
	public static String plain(String text) {
		String latin = text.replaceAll("[\u0442\u1D1B\u1D40]", "t").replace('\u0422', 'T').replaceAll("\\bC_[tT]\\b", "Ct").replace('\uFFFD', '?')
				.replaceAll("(?<![A-Za-z])C\\?(?= |$|\\))", "Ct");
		return LOST.matcher(latin).replaceAll("\u0394").replaceAll("[\u0394\u2206]\\s*", "Delta ").strip();
	}

	/** The table with its names so spelled. */
	static Table of(Table table) {
		List<Cell> cells = table.header().cells().stream().map(cell -> new Cell(plain(cell.text()), cell.place())).toList();
		return new Table(new Row(table.header().place(), cells), table.rows());
	}
}
