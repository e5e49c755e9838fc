/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.plate;

import java.util.ArrayList;
import java.util.List;

import org.stemma.ui.instruments.export.DataTable;
import org.stemma.ui.instruments.run.ValueWords;

/** A plate as a table: a line for each well, a column for each reading. */
final class PlateTable {

	private PlateTable() {
	}

	static DataTable of(Plate plate) {
		List<PlateReading> readings = plate.readings();
		List<String> heads = new ArrayList<>(List.of("plate", "well", "sample"));
		readings.forEach(reading -> heads.add(reading.words() + unit(plate, reading)));
		List<List<String>> lines = plate.wells().stream().map(well -> {
			List<String> line = new ArrayList<>(List.of(plate.name(), well.words(), plate.sample(well)));
			readings.forEach(reading -> line.add(java.util.Optional.ofNullable(plate.values(reading).get(well)).map(ValueWords::data).orElse("")));
			return List.copyOf(line);
		}).toList();
		return new DataTable(heads, lines);
	}

	private static String unit(Plate plate, PlateReading reading) {
		return plate.values(reading).values().stream().map(value -> value.unit()).filter(unit -> !unit.isEmpty() && !unit.equals("1"))
				.findFirst().map(unit -> " [" + unit + "]").orElse("");
	}
}
