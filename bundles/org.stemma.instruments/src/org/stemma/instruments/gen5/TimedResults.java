/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.gen5;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.stemma.formats.plate.CurveValues;
import org.stemma.formats.plate.Elapsed;
import org.stemma.api.instrument.Curve;
import org.stemma.api.instrument.Curve.Axis;
import org.stemma.formats.plate.Well;
import org.stemma.formats.plate.WellCell;
import org.stemma.formats.plate.WellNumbers;
import org.stemma.formats.table.Cell;

/** Results of a kinetic that stand in a table of their own for each time. For one thread. */
final class TimedResults {

	private final Map<String, Series> series = new LinkedHashMap<>();

	/** The values of a table, whose title says its time. */
	void add(ResultTable table) {
		Cell time = table.time().orElseThrow();
		BigDecimal at = Elapsed.seconds(time.text(), "").orElse(BigDecimal.ZERO);
		for (ResultTable.Line line : table.lines()) {
			String name = line.name().text().replaceFirst("\\s*Read#\\d+$", "");
			line.wells().stream().filter(one -> !one.cell().isBlank())
					.forEach(one -> of(one, name).add(at, one.cell().under(line.name())));
		}
	}

	Collection<Series> series() {
		return series.values();
	}

	private Series of(WellCell one, String name) {
		return series.computeIfAbsent(one.well() + " " + name,
				key -> new Series(one.well(), name, new ArrayList<>(), new ArrayList<>()));
	}

	/**
	 * The values of one name in one well.
	 *
	 * @param well  the well
	 * @param name  the name without the number of the read
	 * @param at    times in seconds
	 * @param cells the cell at each time
	 */
	record Series(Well well, String name, List<BigDecimal> at, List<Cell> cells) {

		void add(BigDecimal time, Cell cell) {
			at.add(time);
			cells.add(cell);
		}

		/** The curve; the data of the well take the points that have a word in place of a number. */
		Curve curve(Optional<Procedure.Read> read, WellNumbers numbers, WellData data) {
			String own = name.isEmpty() ? "curve" : name.toLowerCase(Locale.ROOT);
			Axis of = read.map(one -> new Axis(one.step().mode().field(), one.step().mode().unit()))
					.orElseGet(() -> new Axis(own, "1"));
			CurveValues values = new CurveValues(numbers, of);
			for (int i = 0; i < cells.size(); i++) {
				values.add(at.get(i), cells.get(i));
			}
			values.faults().forEach(data::calculate);
			return values.curve(read.map(one -> one.step().mode().profile()).orElse(own), new Axis("elapsed time", "s"), cells.getFirst().place());
		}
	}
}
