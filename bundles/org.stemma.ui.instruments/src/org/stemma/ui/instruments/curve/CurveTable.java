/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.curve;

import java.util.ArrayList;
import java.util.List;

import org.stemma.ui.instruments.export.DataTable;
import org.stemma.ui.instruments.plate.WellPlace;

/** Curves as a table: a line for each point. */
final class CurveTable {

	private CurveTable() {
	}

	static DataTable of(CurveKind kind, List<WellCurve> curves) {
		List<List<String>> lines = new ArrayList<>();
		for (WellCurve each : curves) {
			for (int i = 0; i < each.curve().at().size(); i++) {
				lines.add(List.of(each.plate(), each.well().map(WellPlace::words).orElse(""), each.sample(), each.reading(),
						each.curve().at().get(i).toPlainString(), each.curve().values().get(i).map(value -> value.toPlainString()).orElse("")));
			}
		}
		return new DataTable(List.of("plate", "well", "sample", "reading", kind.titleX(), kind.titleY()), lines);
	}
}
