/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.cfxmaestro;

import java.util.List;

import org.stemma.formats.table.Sheet;

/** The keys with which the software describes a run: above a table, or in a sheet of their own. */
final class CfxKeys {

	private static final List<String> OF_RUN = List.of("Created By User", "Run Started", "Run Ended", "Base Serial Number", "Protocol File Name");
	private static final int FEWEST = 2;

	private CfxKeys() {
	}

	/** Whether the rows of a sheet begin with several of them. */
	static boolean are(Sheet sheet) {
		return sheet.rows().stream().map(row -> row.cell(0).text()).filter(text -> OF_RUN.stream().anyMatch(text::equalsIgnoreCase)).distinct()
				.count() >= FEWEST;
	}
}
