/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.gen5;

import java.util.List;
import java.util.Optional;

import org.stemma.api.Place;
import org.stemma.formats.Mismatch;
import org.stemma.formats.plate.Well;
import org.stemma.formats.plate.WellCell;

/**
 * Reads of several points in each well. What Gen5 made of the points, such as their mean, has a name and is kept under it;
 * a table of points below the address of a well is listed. Where a table has no name, or has a well several times, nothing
 * tells whether it holds points.
 */
final class AreaScan {

	private AreaScan() {
	}

	/** Why the results of a procedure with such a read cannot be read; empty where each of them has its name. */
	static Optional<Mismatch> unread(Procedure procedure, Body body) {
		Optional<ReadStep> scan = procedure.reads().stream().filter(ReadStep::scan).findFirst();
		List<ResultTable.Line> lines = body.results().stream().flatMap(table -> table.lines().stream()).toList();
		return scan.flatMap(step -> lines.stream().filter(line -> line.name().isBlank() || several(line)).findFirst()
				.map(line -> new Mismatch("gen5.area-scan", place(line, step), step.cell().text(),
						"a name for each line of results, and each well once", "Export the means of the wells.")));
	}

	private static boolean several(ResultTable.Line line) {
		List<Well> wells = line.wells().stream().map(WellCell::well).toList();
		return wells.stream().distinct().count() < wells.size();
	}

	private static Place place(ResultTable.Line line, ReadStep step) {
		return line.name().place().line() > 0 ? line.name().place() : step.cell().place();
	}
}
