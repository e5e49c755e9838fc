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
import java.util.stream.Stream;

import org.stemma.api.RecordRef;
import org.stemma.core.query.Query;
import org.stemma.core.query.Row;
import org.stemma.core.query.Sort;
import org.stemma.core.record.Records;
import org.stemma.ui.instruments.registry.Standing.Period;

/** Reads the instruments with what keeps them fit; a laboratory has some dozens, each list ends at a thousand. */
record InstrumentLines(Records records) {

	private static final Query INSTRUMENTS = Query.of("instrument.Instrument", "name", "instrumentModel", "serialNumber",
			"qualification", "needsCalibration", "needsMaintenance").limit(Query.MAXIMUM_LIMIT);

	List<InstrumentLine> on(LocalDate today) {
		Map<UUID, List<Row>> calibrations = periods("instrument.Calibration", "outcome");
		Map<UUID, List<Row>> maintenances = periods("instrument.Maintenance", "outcome");
		Map<UUID, List<Row>> stages = periods("instrument.InstrumentQualification", "outcome", "stage");
		return records.page(INSTRUMENTS).rows().stream().map(row -> new InstrumentLine(row.ref(), text(row, 0), text(row, 1),
				text(row, 2), text(row, 3), StageStanding.of(stages(of(row, stages)), today),
				Standing.of("calibration", row.value(4, Boolean.class).orElse(false), periods(of(row, calibrations)), today),
				Standing.of("maintenance", row.value(5, Boolean.class).orElse(false), periods(of(row, maintenances)), today)))
				.toList();
	}

	/** Newest first, by the instrument. */
	private Map<UUID, List<Row>> periods(String kind, String... more) {
		String[] columns = Stream.concat(Stream.of("instrument", "performed", "due"), Stream.of(more)).toArray(String[]::new);
		return records.page(Query.of(kind, columns).sorted(Sort.down("performed")).limit(Query.MAXIMUM_LIMIT)).rows().stream()
				.filter(row -> row.value(0, RecordRef.class).isPresent())
				.collect(Collectors.groupingBy(row -> row.value(0, RecordRef.class).orElseThrow().id()));
	}

	private static List<Row> of(Row instrument, Map<UUID, List<Row>> all) {
		return all.getOrDefault(instrument.ref().id(), List.of());
	}

	private static Map<String, List<Period>> stages(List<Row> rows) {
		return rows.stream().collect(Collectors.groupingBy(row -> text(row, 4),
				Collectors.mapping(InstrumentLines::period, Collectors.toList())));
	}

	private static List<Period> periods(List<Row> rows) {
		return rows.stream().map(InstrumentLines::period).toList();
	}

	private static Period period(Row row) {
		return new Period(row.value(1, LocalDate.class).orElseThrow(), row.value(2, LocalDate.class),
				text(row, 3).equals("FAILED") || text(row, 3).equals("NOT_FIT_FOR_USE"));
	}

	private static String text(Row row, int column) {
		return Objects.toString(row.values().get(column), "");
	}
}
