/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.table;

import java.util.List;
import java.util.Objects;

/**
 * All rows of a file, a sheet or a section, in order.
 *
 * @param name name of the file, and of the sheet or section where it has those
 * @param rows the rows, also blank ones
 */
public record Sheet(String name, List<Row> rows) {

	/** Copies the list. */
	public Sheet {
		Objects.requireNonNull(name, "name");
		rows = List.copyOf(rows);
	}

	/** The rows from one index up to, not including, another; both from 0. */
	public Sheet part(int from, int to) {
		return new Sheet(name, rows.subList(from, to));
	}
}
