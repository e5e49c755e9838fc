/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.rdml;

import java.math.BigDecimal;
import java.util.Optional;

import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.Measured.State;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.table.Cell;
import org.stemma.formats.value.NumberReader;
import org.stemma.formats.value.NumberStyle;
import org.stemma.formats.value.Reading;
import org.stemma.formats.value.Unit;

/** Numbers of XML, whose decimals always stand behind a point. */
final class RdmlNumber {

	private RdmlNumber() {
	}

	/** The value of a cell; empty when nothing stands there. {@code NaN} is missing, {@code -1.0} of a cycle not reached. */
	static Optional<Measured> of(String field, String unit, Cell cell, ProblemLog log) {
		return cell.isBlank() ? Optional.empty()
				: reading(cell, log).map(reading -> new Measured(field, reading.value(), cell.text(),
						reading.value().isPresent() ? unit : "", reading.state(), cell.place()));
	}

	/** A quantification cycle: below zero it says that no cycle was found. */
	static Optional<Measured> cycle(String field, Cell cell, ProblemLog log) {
		return of(field, "1", cell, log).map(value -> value.value().filter(number -> number.signum() < 0).isPresent()
				? new Measured(field, Optional.empty(), cell.text(), "", State.NOT_DETECTED, cell.place()) : value);
	}

	/** The number of a cell. */
	static Optional<BigDecimal> plain(Cell cell, ProblemLog log) {
		return cell.isBlank() ? Optional.empty() : reading(cell, log).flatMap(Reading::value);
	}

	private static Optional<Reading> reading(Cell cell, ProblemLog log) {
		return new NumberReader(NumberStyle.POINT, log).read(cell, Optional.empty(), Unit.ONE);
	}
}
