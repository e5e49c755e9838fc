/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.gen5;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.stemma.api.instrument.Measured;
import org.stemma.formats.table.Row;

/** Fitted standard curves: a header that begins with {@code Curve Name}, and a line for each curve. */
final class Fits {

	private Fits() {
	}

	/** Each cell as a fact named by its curve and column. */
	static List<Measured> of(List<Row> rows) {
		List<Measured> facts = new ArrayList<>();
		Row header = null;
		for (Row row : rows) {
			if (header == null || row.cell(0).text().equals("Curve Name")) {
				header = row;
				continue;
			}
			for (int i = 1; i < row.used(); i++) {
				if (!row.cell(i).isBlank()) {
					String field = row.cell(0).text() + "/" + header.cell(i).text();
					facts.add(Measured.text(field.toLowerCase(Locale.ROOT), row.cell(i).text(),
							row.cell(i).under(header.cell(i)).place()));
				}
			}
		}
		return facts;
	}
}
