/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.plate;

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

/**
 * Reads the cells of wells as numbers. A word in place of a number is the instrument's own message: the well has an error
 * state and the word as its text. What begins like a number and is none refuses the file.
 */
public final class WellNumbers {

	private final NumberReader numbers;
	private final ProblemLog log;

	/** Numbers in that style. */
	public WellNumbers(NumberStyle style, ProblemLog log) {
		this.numbers = new NumberReader(style, log);
		this.log = log;
	}

	/** The value of a well; empty when there is a problem in the log that refuses the file. */
	public Optional<Measured> read(String field, String unit, Cell cell) {
		Unit wanted = Unit.ofCode(unit);
		Optional<Reading> reading = message(cell) ? Optional.of(new Reading(State.ERROR, Optional.empty()))
				: numbers.read(cell, Optional.of(wanted), wanted);
		return reading.map(one -> measured(field, unit, cell, one));
	}

	private Measured measured(String field, String unit, Cell cell, Reading reading) {
		if (reading.state() == State.ERROR || reading.state() == State.OUT_OF_RANGE) {
			log.add(new Mismatch("value.not-a-result", cell.place(), cell.text(), field,
					"The instrument reports no valid value; none is taken over.").warning());
		}
		return new Measured(field, reading.value(), cell.text(), reading.value().isPresent() ? unit : "", reading.state(),
				cell.place());
	}

	private static boolean message(Cell cell) {
		return !cell.isBlank() && cell.text().chars().noneMatch(Character::isDigit)
				&& Reading.ofWord(cell.text()).isEmpty();
	}
}
