/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.field;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.Measured.State;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.table.Cell;
import org.stemma.formats.value.NumberReader;
import org.stemma.formats.value.NumberStyle;
import org.stemma.formats.value.Reading;

/**
 * What stands in a column that no rule knows: numbers, percentages or texts. Among many numbers one odd cell is an odd cell;
 * it does not make texts of the numbers.
 *
 * @param number  whether the column is one of numbers
 * @param percent whether they are written with a percent sign
 * @param style   how most of them are written, which tells the odd ones
 */
record OwnColumn(boolean number, boolean percent, NumberStyle style) {

	/** So many numbers stand beside each odd cell, at least. */
	private static final int NUMBERS_EACH = 4;

	/** The column of these texts, of which none is empty. */
	static OwnColumn of(List<String> texts) {
		long percents = texts.stream().filter(text -> text.endsWith("%")).count();
		long words = texts.stream().filter(text -> Reading.ofWord(text).isPresent()).count();
		if (percents > 0 && isMost(percents, texts.size() - words)) {
			return new OwnColumn(true, true, NumberStyle.UNDECIDED);
		}
		NumberStyle style = style(texts);
		long numbers = texts.stream().filter(text -> NumberReader.isNumber(text) && isOf(style, text)).count();
		return new OwnColumn(numbers > 0 && isMost(numbers, texts.size() - words), false, style);
	}

	/** Whether there are texts and all of them say that there is nothing. */
	static boolean holdsNone(List<String> texts) {
		return !texts.isEmpty() && texts.stream().map(Reading::ofWord)
				.allMatch(word -> word.filter(said -> said.state() == State.MISSING).isPresent());
	}

	/** How its numbers are written in a file that writes numbers so; empty where they are written otherwise. */
	Optional<NumberStyle> written(NumberStyle file) {
		if (!number || percent || style == NumberStyle.UNDECIDED || style == file) {
			return Optional.of(file);
		}
		return file == NumberStyle.UNDECIDED ? Optional.of(style) : Optional.empty();
	}

	/** Whether a cell is no number as the others of its column are. */
	boolean isOdd(Cell cell) {
		String text = cell.text();
		if (!number || text.isEmpty() || Reading.ofWord(text).isPresent()) {
			return false;
		}
		return percent ? !text.endsWith("%") || !NumberReader.isValue(text) : !NumberReader.isNumber(text) || !isOf(style, text);
	}

	/** An odd cell as it stands there: a remark in words, or a damaged number. */
	Measured odd(String field, Cell cell, ProblemLog log) {
		boolean digits = cell.text().chars().anyMatch(Character::isDigit) && !Character.isLetter(cell.text().charAt(0));
		if (!digits) {
			return Measured.text(field, cell.text(), cell.place());
		}
		log.add(new Mismatch("value.odd", cell.place(), cell.text(), "a number as the others under " + field.toLowerCase(Locale.ROOT),
				"It is kept as written and not as a number.").warning());
		return new Measured(field, Optional.empty(), cell.text(), "", State.ERROR, cell.place());
	}

	private static boolean isMost(long numbers, long all) {
		return numbers == all || (all - numbers) * NUMBERS_EACH <= numbers;
	}

	/** The style that most of the numbers prove that prove one. */
	private static NumberStyle style(List<String> texts) {
		List<NumberStyle> proven = texts.stream().map(text -> NumberStyle.provenBy(List.of(text))).toList();
		long points = proven.stream().filter(style -> style == NumberStyle.POINT).count();
		long commas = proven.stream().filter(style -> style == NumberStyle.COMMA).count();
		if (points == commas) {
			return points == 0 ? NumberStyle.UNDECIDED : NumberStyle.MIXED;
		}
		return points > commas ? NumberStyle.POINT : NumberStyle.COMMA;
	}

	private static boolean isOf(NumberStyle style, String text) {
		NumberStyle own = NumberStyle.provenBy(List.of(text));
		return own == NumberStyle.UNDECIDED || style == NumberStyle.UNDECIDED || own == style;
	}
}
