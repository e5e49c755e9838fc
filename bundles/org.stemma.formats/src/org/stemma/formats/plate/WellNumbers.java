/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.plate;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
 * Reads the cells of wells as numbers. A word in place of a number is the instrument's own message, and a number that is
 * none may be one too: that well has an error state with the cell's text, and a warning says where. A grid in which such
 * numbers are the most is none, and refuses the file.
 */
public final class WellNumbers {

	/** A calculated number may bring its percent sign. */
	private static final String PLAIN = "1";
	private static final String PERCENT = "%";

	private final NumberStyle style;
	private final NumberReader numbers;
	private final Map<String, State> words;
	private final ProblemLog log;

	/** Numbers in that style. */
	public WellNumbers(NumberStyle style, ProblemLog log) {
		this(style, new NumberReader(style, log).marking(), Map.of(), log);
	}

	private WellNumbers(NumberStyle style, NumberReader numbers, Map<String, State> words, ProblemLog log) {
		this.style = style;
		this.numbers = numbers;
		this.words = words;
		this.log = log;
	}

	/**
	 * Numbers of tables that have no mark between thousands, in the style that they prove together.
	 *
	 * @param texts  all cells that may hold a number
	 * @param locale of the instrument, where the numbers prove nothing
	 */
	public static WellNumbers of(Collection<String> texts, Optional<Locale> locale, ProblemLog log) {
		NumberStyle style = NumberStyle.ungrouped(texts, locale);
		List<String> filled = texts.stream().filter(text -> !text.isBlank()).toList();
		long damaged = filled.stream().filter(NumberReader::isDamaged).count();
		long whole = damaged == 0 ? 0 : filled.stream().filter(NumberReader::isValue).filter(text -> !NumberReader.isDamaged(text)).count();
		return damaged <= whole ? new WellNumbers(style, log) : new WellNumbers(style, new NumberReader(style, log), Map.of(), log);
	}

	/** The same with words that the instrument's documentation defines, in lower case: what they say is no doubt. */
	public WellNumbers knowing(Map<String, State> defined) {
		return new WellNumbers(style, numbers, Map.copyOf(defined), log);
	}

	/** Whether a text is one of these words. */
	public boolean knows(String text) {
		return words.containsKey(text.toLowerCase(Locale.ROOT));
	}

	/** The value of a well; empty when there is a problem in the log that refuses the file. */
	public Optional<Measured> read(String field, String unit, Cell cell) {
		Optional<State> word = Optional.ofNullable(words.get(cell.text().toLowerCase(Locale.ROOT)));
		if (word.isPresent()) {
			return Optional.of(new Measured(field, Optional.empty(), cell.text(), "", word.get(), cell.place()));
		}
		String code = unit.equals(PLAIN) && cell.text().endsWith(PERCENT) ? PERCENT : unit;
		Unit wanted = Unit.ofCode(code);
		Optional<Reading> reading = message(cell) ? Optional.of(new Reading(State.ERROR, Optional.empty()))
				: numbers.read(cell, Optional.of(wanted), wanted);
		return reading.map(one -> measured(field, code, cell, one));
	}

	/** Where on its axis a point of all curves lies; what is no number there refuses the file. */
	public Optional<BigDecimal> position(String unit, Cell cell) {
		Unit wanted = Unit.ofCode(unit);
		Optional<Reading> reading = new NumberReader(style, log).read(cell, Optional.of(wanted), wanted);
		if (reading.filter(one -> one.state() != State.VALUE).isPresent()) {
			log.add(new Mismatch("curve.position", cell.place(), cell.text(), "a time or wavelength in front of the values",
					"Without it nothing says when or where they were read; export the run again.").error());
		}
		return reading.filter(one -> one.state() == State.VALUE).flatMap(Reading::value);
	}

	private Measured measured(String field, String unit, Cell cell, Reading reading) {
		if (reading.state() == State.ERROR || reading.state() == State.OUT_OF_RANGE) {
			log.add(Mismatch.notAResult(cell.place(), cell.text(), field).warning());
		}
		return new Measured(field, reading.value(), cell.text(), reading.value().isPresent() ? unit : "", reading.state(),
				cell.place());
	}

	private static boolean message(Cell cell) {
		return !cell.isBlank() && cell.text().chars().noneMatch(Character::isDigit)
				&& Reading.ofWord(cell.text()).isEmpty();
	}
}
