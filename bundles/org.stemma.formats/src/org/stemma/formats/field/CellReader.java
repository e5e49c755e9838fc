/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.field;

import java.util.List;
import java.util.Optional;

import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.Measured.State;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.table.Cell;
import org.stemma.formats.value.NumberReader;
import org.stemma.formats.value.NumberStyle;
import org.stemma.formats.value.Reading;
import org.stemma.formats.value.Unit;

/**
 * Reads single cells of a file that is no plain table, such as a plate grid or a block of results, under the one style
 * of numbers that the whole file proves. For one file and thread.
 */
public final class CellReader {

	private final NumberReader numbers;
	private final ProblemLog log;

	private CellReader(NumberStyle style, ProblemLog log) {
		this(new NumberReader(style, log), log);
	}

	private CellReader(NumberReader numbers, ProblemLog log) {
		this.numbers = numbers;
		this.log = log;
	}

	/** The same reader, to which a damaged number is an error of that one value with a warning; it refuses the file otherwise. */
	public CellReader marking() {
		return new CellReader(numbers.marking(), log);
	}

	/**
	 * A reader for the cells of one file. Where all marks are points they separate decimals: such files have no marks
	 * between thousands.
	 *
	 * @param numbers  all its cells that may hold a number
	 * @param settings the laboratory's settings, used where the file proves nothing
	 * @param log      what is found is added
	 */
	public static CellReader of(List<Cell> numbers, ReaderSettings settings, ProblemLog log) {
		if (numbers.isEmpty()) {
			return new CellReader(NumberStyle.UNDECIDED, log);
		}
		NumberStyle style = Conventions.style(Conventions.written(numbers), numbers.getFirst().place(), settings, log);
		boolean points = style == NumberStyle.UNDECIDED && numbers.stream().noneMatch(cell -> cell.text().indexOf(',') >= 0);
		return new CellReader(points ? NumberStyle.POINT : style, log);
	}

	/**
	 * A cell as a number.
	 *
	 * @param field term of the value
	 * @param unit  UCUM code of the unit that the format writes and in which the value is handed over
	 * @param cell  the cell; blank is missing, a word in place of a number is the instrument's own text for none
	 */
	public Measured number(String field, String unit, Cell cell) {
		return number(field, unit, unit, cell);
	}

	/** A cell as a number that the file writes in one unit and that is handed over in another; both UCUM codes. */
	public Measured number(String name, String written, String unit, Cell cell) {
		String field = named(name);
		if (cell.isBlank()) {
			return Measured.missing(field, cell.place());
		}
		if (isWords(cell.text())) {
			return word(field, cell);
		}
		Optional<Reading> reading = numbers.read(cell, Optional.of(Unit.ofCode(written)), Unit.ofCode(unit));
		State state = reading.map(Reading::state).orElse(State.ERROR);
		if (state == State.ERROR || state == State.OUT_OF_RANGE) {
			log.add(Mismatch.notAResult(cell.place(), cell.text(), field).warning());
		}
		String code = reading.flatMap(Reading::value).isPresent() ? unit : "";
		return new Measured(field, reading.flatMap(Reading::value), cell.text(), code, state, cell.place());
	}

	/** A cell as a text; blank is missing. */
	public Measured text(String name, Cell cell) {
		String field = named(name);
		return cell.isBlank() ? Measured.missing(field, cell.place()) : Measured.text(field, cell.text(), cell.place());
	}

	/** A column or key may have lost its name. */
	private static String named(String field) {
		return field.isBlank() ? "unnamed" : field;
	}

	private Measured word(String field, Cell cell) {
		State state = Reading.ofWord(cell.text()).map(Reading::state).orElse(State.ERROR);
		if (state == State.ERROR || state == State.OUT_OF_RANGE) {
			log.add(Mismatch.notAResult(cell.place(), cell.text(), field).warning());
		}
		return new Measured(field, Optional.empty(), cell.text(), "", state, cell.place());
	}

	/** Whether a text is words and no damaged number: it has a letter or sign, and no digit. */
	private static boolean isWords(String text) {
		return Reading.ofWord(text).isPresent() || text.chars().noneMatch(Character::isDigit);
	}
}
