/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.field;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.Measured.State;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.field.FieldRule.Kind;
import org.stemma.formats.table.Cell;
import org.stemma.formats.value.Label;
import org.stemma.formats.value.NumberReader;
import org.stemma.formats.value.NumberStyle;
import org.stemma.formats.value.Reading;
import org.stemma.formats.value.Unit;

/** Reads one cell as the value that its rule makes of it. A number that is none is an error of that value, as the other samples are right. */
final class MeasuredReader {

	private static final Pattern ZERO_IN_FRONT = Pattern.compile("[<>]?\\s*-?0\\d+");

	private final NumberReader numbers;
	private final ProblemLog log;

	MeasuredReader(NumberStyle style, ProblemLog log) {
		this.numbers = new NumberReader(style, log).marking();
		this.log = log;
	}

	/** The value, or empty when there is a problem in the log that refuses the file. */
	Optional<Measured> read(Column column, Cell cell) {
		FieldRule rule = column.rule();
		if (cell.isBlank()) {
			checkThere(rule, cell);
			return Optional.of(Measured.missing(rule.field(), cell.place()));
		}
		if (rule.kind() != Kind.NUMBER) {
			return Optional.of(isError(cell) ? error(rule, cell) : Measured.text(rule.field(), cell.text(), cell.place()));
		}
		return numbers.read(cell, stated(column, cell), rule.unit()).map(reading -> checked(rule, cell, reading));
	}

	/** The unit over a column; where the file states none there, one behind the number comes before that of the format. */
	private static Optional<Unit> stated(Column column, Cell cell) {
		Optional<Unit> over = column.label().unit();
		boolean assumed = over.filter(unit -> !unit.equals(Unit.ONE)).isPresent() && Label.parse(column.header().text()).unit().isEmpty();
		return assumed ? NumberReader.unitBehind(cell.text()).filter(own -> own.convertsTo(column.rule().unit())).or(() -> over) : over;
	}

	/** Whether a spreadsheet could not make or show the text: {@code #REF!}, {@code ####}. */
	private static boolean isError(Cell cell) {
		return cell.kind() == Cell.Kind.ERROR
				|| cell.text().startsWith("#") && Reading.ofWord(cell.text()).filter(word -> word.state() == State.ERROR).isPresent();
	}

	private Measured error(FieldRule rule, Cell cell) {
		State state = Reading.ofWord(cell.text()).map(Reading::state).orElse(State.ERROR);
		if (state == State.ERROR) {
			log.add(Mismatch.notAResult(cell.place(), cell.text(), rule.field()).warning());
		}
		return new Measured(rule.field(), Optional.empty(), cell.text(), "", state, cell.place());
	}

	private Measured checked(FieldRule rule, Cell cell, Reading reading) {
		if (reading.state() == State.ERROR || reading.state() == State.OUT_OF_RANGE) {
			log.add(Mismatch.notAResult(cell.place(), cell.text(), rule.field()).warning());
		}
		if (reading.state() == State.MISSING) {
			checkThere(rule, cell);
		}
		reading.value().ifPresent(number -> checkBounds(rule, cell, number));
		checkZeros(rule, cell);
		String unit = reading.value().isPresent() ? rule.unit().code() : "";
		return new Measured(rule.field(), reading.value(), cell.text(), unit, reading.state(), cell.place());
	}

	private void checkThere(FieldRule rule, Cell cell) {
		if (rule.mandatory()) {
			log.add(new Mismatch("value.missing", cell.place(), cell.text(), rule.field(),
					"It is kept as missing, which is not zero.").warning());
		}
	}

	/** Zeros in front are what is left of {@code 0.5} or {@code 0.05} without its decimal mark. */
	private void checkZeros(FieldRule rule, Cell cell) {
		if (ZERO_IN_FRONT.matcher(cell.text()).matches()) {
			log.add(new Mismatch("value.odd", cell.place(), cell.text(), rule.field() + " without a zero in front",
					"Its decimal mark may have been lost: compare the value with the instrument.").warning());
		}
	}

	private void checkBounds(FieldRule rule, Cell cell, BigDecimal number) {
		rule.bounds().filter(bounds -> !bounds.hold(number)).ifPresent(bounds -> log
				.add(new Mismatch("value.implausible", cell.place(), cell.text(), rule.field() + " " + bounds + " "
						+ rule.unit().code(), "Look at the run on the instrument; the sample may have to be counted again.")
								.error()));
	}
}
