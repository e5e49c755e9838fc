/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.stemma.api.RecordRef;
import org.stemma.core.query.Query;
import org.stemma.core.query.Row;
import org.stemma.core.record.Records;
import org.stemma.ui.instruments.registry.CalibrationStanding.Period;

/** Reads the instruments with their calibrations; a laboratory has some dozens, the list ends at a thousand. */
record InstrumentLines(Records records) {

	private static final Query INSTRUMENTS = Query.of("instrument.Instrument", "name", "instrumentModel", "serialNumber",
			"qualification", "needsCalibration").limit(Query.MAXIMUM_LIMIT);
	private static final Query CALIBRATIONS = Query.of("instrument.Calibration", "instrument", "performed", "due", "outcome")
			.sorted(org.stemma.core.query.Sort.down("performed")).limit(Query.MAXIMUM_LIMIT);

	List<InstrumentLine> on(LocalDate today) {
		Map<UUID, List<Row>> calibrations = records.page(CALIBRATIONS).rows().stream()
				.filter(row -> row.value(0, RecordRef.class).isPresent())
				.collect(Collectors.groupingBy(row -> row.value(0, RecordRef.class).orElseThrow().id()));
		return records.page(INSTRUMENTS).rows().stream()
				.map(row -> line(row, calibrations.getOrDefault(row.ref().id(), List.of()), today)).toList();
	}

	private static InstrumentLine line(Row row, List<Row> calibrations, LocalDate today) {
		List<Period> periods = calibrations.stream().map(InstrumentLines::period).toList();
		boolean needed = row.value(4, Boolean.class).orElse(false);
		return new InstrumentLine(row.ref(), text(row, 0), text(row, 1), text(row, 2), text(row, 3),
				CalibrationStanding.of(needed, periods, today));
	}

	private static Period period(Row row) {
		return new Period(row.value(1, LocalDate.class).orElseThrow(), row.value(2, LocalDate.class).orElseThrow(),
				text(row, 3).equals("FAILED"));
	}

	private static String text(Row row, int column) {
		return Objects.toString(row.values().get(column), "");
	}
}
