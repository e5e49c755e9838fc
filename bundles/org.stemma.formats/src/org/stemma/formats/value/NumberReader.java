/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.value;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

import org.stemma.api.Quantity;
import org.stemma.api.instrument.Measured.State;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Cell.Kind;

/** Reads cells as numbers in the style of one file. Says in the log what cannot be read for certain. */
public final class NumberReader {

	private static final String ASK = "Its point or comma may separate decimals or thousands, and no other number in the"
			+ " file tells which. Set the instrument's locale and read the file again.";

	private static final String WRITE_ALIKE = "Some numbers of the file have a point in front of the decimals, others a comma."
			+ " Export the run again, or write all its numbers in one way.";

	private static final Pattern DIGITS = Pattern.compile("[<>]?\\s*[-+]?[.,]?\\d");

	private final NumberStyle style;
	private final ProblemLog log;
	private final boolean marks;

	/** A reader for numbers of that style. A cell that is no number refuses the file. */
	public NumberReader(NumberStyle style, ProblemLog log) {
		this(style, log, false);
	}

	private NumberReader(NumberStyle style, ProblemLog log, boolean marks) {
		this.style = style;
		this.log = log;
		this.marks = marks;
	}

	/** The same reader, to which a cell that is no number, or one of too many digits, is an error of that one value; what is said of it is left to the caller. */
	public NumberReader marking() {
		return new NumberReader(style, log, true);
	}

	/** Whether a text is a number and nothing else; a name such as {@code 007} is none. */
	public static boolean isNumber(String text) {
		boolean padded = text.length() > 1 && text.charAt(0) == '0' && Character.isDigit(text.charAt(1));
		return !padded && NumberCell.of(text).filter(number -> number.rest().isEmpty()).isPresent();
	}

	/** The unit behind the number that a text is, as in {@code 87.3%}; empty when it is no number or none stands there. */
	public static Optional<Unit> unitBehind(String text) {
		return NumberCell.of(text).filter(number -> !number.rest().isEmpty()).flatMap(number -> Unit.parse(unbracketed(number.rest())));
	}

	/** Whether a text begins like a number and is none, with or without a unit; a time such as {@code 0:10} is no number either, but whole. */
	public static boolean isDamaged(String text) {
		Optional<NumberCell> number = NumberCell.of(text);
		boolean whole = number.filter(one -> one.rest().isEmpty() || one.rest().startsWith("(") || Unit.parse(one.rest()).isPresent()).isPresent();
		return !whole && text.indexOf(':') < 0 && DIGITS.matcher(text).lookingAt();
	}

	/** Whether a text can stand in a column of numbers: a number, or a word that instruments write in its place. */
	public static boolean isValue(String text) {
		return NumberCell.of(text).isPresent() || StateWords.stateOf(text).isPresent();
	}

	/**
	 * Reads a cell.
	 *
	 * @param cell   the cell
	 * @param stated the unit that stands over the column, if any; a unit in the cell itself comes first
	 * @param wanted the unit of the result
	 * @return the reading, or empty when there is a problem in the log
	 */
	public Optional<Reading> read(Cell cell, Optional<Unit> stated, Unit wanted) {
		Optional<State> word = StateWords.stateOf(cell.text());
		if (word.isPresent()) {
			return Optional.of(new Reading(word.get(), Optional.empty()));
		}
		Optional<NumberCell> number = NumberCell.of(cell.text());
		if (number.isEmpty()) {
			return unreadable(cell);
		}
		Optional<State> remark = remark(number.get().rest());
		if (remark.isPresent()) {
			return Optional.of(new Reading(remark.get(), Optional.empty()));
		}
		return quantity(cell, number.get(), stated, wanted);
	}

	/**
	 * Words in brackets behind the number take its place: the instrument itself does not stand by it. What the words mean
	 * need not be known for that.
	 */
	private static Optional<State> remark(String rest) {
		if (!rest.startsWith("(") || !rest.endsWith(")") || Unit.parse(unbracketed(rest)).isPresent()) {
			return Optional.empty();
		}
		boolean words = rest.chars().anyMatch(Character::isLetter);
		return StateWords.stateOf(unbracketed(rest)).or(() -> words ? Optional.of(State.ERROR) : Optional.empty());
	}

	private static String unbracketed(String rest) {
		return rest.startsWith("(") && rest.endsWith(")") ? rest.substring(1, rest.length() - 1) : rest;
	}

	private Optional<Reading> quantity(Cell cell, NumberCell number, Optional<Unit> stated, Unit wanted) {
		Optional<Unit> own = Unit.parse(unbracketed(number.rest()));
		if (!number.rest().isEmpty() && own.isEmpty()) {
			return unreadable(cell);
		}
		Optional<Unit> unit = own.or(() -> stated).or(() -> Optional.of(wanted).filter(Unit.ONE::equals));
		if (unit.isEmpty() || !unit.get().convertsTo(wanted) || stated.isPresent() && !stated.equals(unit)) {
			log.add(new Mismatch("number.unit", cell.place(), cell.text(), "a number in " + wanted.code()
					+ ", its unit stated in the column name or behind the number").error());
			return Optional.empty();
		}
		Optional<BigDecimal> value = decimal(cell, number).map(one -> unit.get().convert(one, wanted));
		if (value.filter(one -> !fits(one)).isPresent()) {
			return tooLong(cell);
		}
		return value.map(one -> new Reading(number.state(), Optional.of(one.scale() < 0 ? one.setScale(0) : one)));
	}

	/** A stored number reads one way, however the texts of its file write theirs. */
	private Optional<BigDecimal> decimal(Cell cell, NumberCell number) {
		Optional<BigDecimal> value = number.decimal().in(cell.kind() == Kind.NUMBER ? NumberStyle.POINT : style);
		if (value.isEmpty()) {
			log.add(new Mismatch("number.ambiguous", cell.place(), cell.text(),
					"a number that reads one way only", style == NumberStyle.MIXED ? WRITE_ALIKE : ASK).error());
		}
		return value;
	}

	/** Whether it can be kept with all digits, written out. */
	private static boolean fits(BigDecimal value) {
		int integer = value.signum() == 0 ? 1 : value.precision() - value.scale();
		return integer <= Quantity.MAXIMUM_DIGITS && value.scale() <= Quantity.MAXIMUM_DIGITS
				&& value.precision() <= Quantity.MAXIMUM_DIGITS;
	}

	private Optional<Reading> tooLong(Cell cell) {
		if (marks) {
			return Optional.of(new Reading(State.ERROR, Optional.empty()));
		}
		log.add(new Mismatch("number.too-long", cell.place(), cell.text(),
				"a number of at most " + Quantity.MAXIMUM_DIGITS + " digits").error());
		return Optional.empty();
	}

	private Optional<Reading> unreadable(Cell cell) {
		if (marks) {
			return Optional.of(new Reading(State.ERROR, Optional.empty()));
		}
		log.add(new Mismatch("number.unreadable", cell.place(), cell.text(), "a number").error());
		return Optional.empty();
	}
}
