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
import org.stemma.formats.Mismatch;
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

	/**
	 * The value of a cell; empty when nothing stands there. {@code NaN} is missing, {@code -1.0} of a cycle not reached. What is
	 * no number or has too many digits is an error of that one value.
	 */
	static Optional<Measured> of(String field, String unit, Cell cell, ProblemLog log) {
		if (cell.isBlank()) {
			return Optional.empty();
		}
		Optional<Reading> reading = new NumberReader(NumberStyle.POINT, log).marking().read(cell, Optional.empty(), Unit.ONE);
		reading.filter(one -> one.state() == State.ERROR)
				.ifPresent(one -> log.add(Mismatch.notAResult(cell.place(), cell.text(), field).warning()));
		return reading.map(one -> new Measured(field, one.value(), cell.text(), one.value().isPresent() ? unit : "", one.state(), cell.place()));
	}

	/** A quantification cycle: below zero it says that no cycle was found. */
	static Optional<Measured> cycle(String field, Cell cell, ProblemLog log) {
		return of(field, "1", cell, log).map(value -> value.value().filter(number -> number.signum() < 0).isPresent()
				? new Measured(field, Optional.empty(), cell.text(), "", State.NOT_DETECTED, cell.place()) : value);
	}

	/** Where a point of a curve stands. What is no number refuses the file. */
	static Optional<BigDecimal> position(Cell cell, ProblemLog log) {
		return cell.isBlank() ? Optional.empty()
				: new NumberReader(NumberStyle.POINT, log).read(cell, Optional.empty(), Unit.ONE).flatMap(Reading::value);
	}
}
