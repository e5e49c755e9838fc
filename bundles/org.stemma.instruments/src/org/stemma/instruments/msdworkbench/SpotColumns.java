/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.msdworkbench;

import static org.stemma.formats.field.FieldRule.number;
import static org.stemma.formats.field.FieldRule.sample;
import static org.stemma.formats.field.FieldRule.text;
import static org.stemma.formats.field.FieldRule.well;

import java.util.List;
import java.util.Locale;

import org.stemma.formats.field.FieldMap;
import org.stemma.formats.table.Row;

/** The columns of a table of spots and what they mean. */
final class SpotColumns {

	/** All columns known; others become values under their own names. */
	static final FieldMap MAP = new FieldMap(List.of(sample("Sample"), well("Well"),
			text("location identifier", "Spot"), text("assay identifier", "Assay"),
			text("detection range", "Detection Range"), number("luminescence", "[RLU]", "Signal").writtenIn("[RLU]"),
			number("mass concentration", "pg/mL", "Concentration", "Conc.").writtenIn("pg/mL"),
			number("r-squared", "1", "Fit Statistic: RSquared", "RSquared", "R-Squared"),
			number("dilution factor setting", "1", "Dilution", "Dilution Factor"), number("mean", "1", "Mean"),
			number("adjusted signal", "1", "Adjusted Signal"),
			number("adj. sig. mean", "1", "Adj. Sig. Mean", "Adjusted Signal Mean"), number("cv", "1", "CV"),
			number("% recovery", "1", "% Recovery"), number("% recovery mean", "1", "% Recovery Mean"),
			number("calc. concentration", "1", "Calc. Concentration"),
			number("calc. concentration mean", "1", "Calc. Conc. Mean", "Calc. Concentration Mean")));

	private static final int FEWEST = 4;

	private SpotColumns() {
	}

	/** Whether a row is the header of such a table. */
	static boolean isHeader(Row row) {
		List<String> names = row.cells().stream().map(cell -> cell.text().toLowerCase(Locale.ROOT)).toList();
		return names.contains("sample") && names.contains("well") && names.contains("assay") && names.contains("signal")
				&& MAP.known(row.cells()) >= FEWEST;
	}
}
