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
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.stemma.formats.plate.Elapsed;
import org.stemma.api.instrument.Measured;
import org.stemma.formats.table.Cell;

/**
 * How a kinetic repeats its reads, for example {@code Runtime 66:35:00 (HH:MM:SS), Interval 0:04:00, 999 Reads}.
 *
 * @param cell where it stands
 */
record Kinetic(Cell cell) {

	private static final Pattern TEXT = Pattern
			.compile("Runtime ([\\d:.]+)(?: \\(([A-Z:.a-z]+)\\))?, Interval ([\\d:.]+)[^,]*, (\\d+) Reads.*");

	/** The settings as values. */
	List<Measured> values() {
		Matcher parts = TEXT.matcher(cell.text());
		if (!parts.matches()) {
			return cell.isBlank() ? List.of() : List.of(Measured.text("kinetic", cell.text(), cell.place()));
		}
		String form = parts.group(2) == null ? "" : parts.group(2);
		List<Measured> values = new ArrayList<>();
		Elapsed.seconds(parts.group(1), form)
				.ifPresent(time -> values.add(number("total measurement time setting", time, "s", parts.group(1))));
		Elapsed.seconds(parts.group(3), form)
				.ifPresent(time -> values.add(number("read interval setting", time, "s", parts.group(3))));
		values.add(number("number of scans setting", new BigDecimal(parts.group(4)), "1", parts.group(4)));
		return values;
	}

	/** How often each well is read, where it says so. */
	Optional<Integer> reads() {
		Matcher parts = TEXT.matcher(cell.text());
		return parts.matches() && parts.group(4).length() < 7 ? Optional.of(Integer.valueOf(parts.group(4))) : Optional.empty();
	}

	private Measured number(String field, BigDecimal value, String unit, String text) {
		return Measured.number(field, value, unit, text, cell.place());
	}
}
