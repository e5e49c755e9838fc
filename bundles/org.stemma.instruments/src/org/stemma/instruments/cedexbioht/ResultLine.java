/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.cedexbioht;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.stemma.formats.Mismatch;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.value.NumberReader;
import org.stemma.formats.value.Reading;
import org.stemma.formats.value.TimeReader;
import org.stemma.formats.value.Unit;

/**
 * One result, whose cells stand in another order before version 6 of the software: the kind of sample, which is a word
 * that only stands there, tells which.
 *
 * @param row   its line
 * @param newer whether it is of version 6 or later
 */
record ResultLine(Row row, boolean newer) {

	private static final Set<String> KINDS = Set.of("SAM", "QC", "CAL", "STD", "CTL", "BLK", "CON");
	private static final String OUTSIDE = "[<>] ?TEST RNG";
	private static final int KIND = 4;
	private static final int OLDER_KIND = 6;

	/** The result of a line, or empty when no kind of sample stands where it has to. */
	static Optional<ResultLine> of(Row row) {
		boolean older = KINDS.contains(row.cell(OLDER_KIND).text()) && Unit.parse(row.cell(OLDER_KIND + 1).text()).isPresent();
		boolean newer = !older && KINDS.contains(row.cell(KIND).text());
		return newer || older ? Optional.of(new ResultLine(row, newer)) : Optional.empty();
	}

	/** Whether a line of any type looks like a result, though a cell may have been lost or put in. */
	static boolean isLike(Row row) {
		boolean time = row.cells().stream().anyMatch(cell -> TimeReader.isTime(cell.text()));
		return time && row.cells().stream().anyMatch(cell -> KINDS.contains(cell.text()));
	}

	Cell time() {
		return named(1, "time");
	}

	Cell sample() {
		return newer ? named(2, "sample") : named(5, "sample");
	}

	Cell batch() {
		return newer ? named(3, "batch") : named(4, "batch");
	}

	Cell kind() {
		return newer ? named(KIND, "sample type") : named(OLDER_KIND, "sample type");
	}

	Cell dilution() {
		return newer ? named(5, "dilution") : named(3, "dilution");
	}

	Cell code() {
		return newer ? named(6, "analyte code") : named(2, "analyte code");
	}

	Cell unit() {
		return newer ? named(8, "unit") : named(7, "unit");
	}

	Cell flag() {
		return newer ? named(9, "flag") : named(8, "flag");
	}

	Cell value() {
		return newer ? named(10, "value") : named(9, "value");
	}

	Cell absorbance() {
		return newer ? named(11, "measured absorbance") : named(10, "measured absorbance");
	}

	Cell status() {
		return newer ? named(12, "result status") : named(11, "result status");
	}

	/** Cells of which it is not known what they hold. */
	List<Cell> others() {
		Set<Integer> known = Set.of(0, 1, 2, 3, 4, 5, 6, newer ? 12 : 7, 8, 9, 10, 11);
		return IntStream.range(0, row.used()).filter(index -> !known.contains(index)).mapToObj(row::cell).toList();
	}

	/**
	 * The first cell that cannot be what stands in its place, as after a cell that was lost or put in; the unit included,
	 * without which the value says nothing.
	 */
	Optional<Mismatch> odd() {
		return Stream.<Optional<Mismatch>>of(
				odd(code(), text -> !text.isEmpty() && Character.isLetter(text.charAt(0)) && !KINDS.contains(text), "the code of an analyte"),
				odd(flag(), text -> !NumberReader.isNumber(text), "a flag or nothing"),
				odd(absorbance(), text -> text.isEmpty() || isPlain(text), "an absorbance or nothing"),
				odd(status(), text -> !NumberReader.isNumber(text) && !TimeReader.isTime(text), "the letters of a status"),
				others().stream().filter(cell -> KINDS.contains(cell.text()) || TimeReader.isTime(cell.text())).findFirst()
						.map(cell -> shifted(cell, "one result in a line")),
				unit().isBlank() || Unit.parse(unit().text()).isEmpty() ? Optional.of(new Mismatch("number.unit", unit().place(), unit().text(),
						"a unit of concentration", "The result is listed and not taken over.")) : Optional.empty())
				.flatMap(Optional::stream).findFirst();
	}

	/** Whether the flag says that the result lies outside the range of the test in the direction of its sign. */
	boolean isOutOfRange() {
		return flag().text().matches(OUTSIDE) && value().text().startsWith(flag().text().substring(0, 1));
	}

	/** Whether the flag says so and the value does not. */
	boolean contradictsItsFlag() {
		return flag().text().matches(OUTSIDE) && !isOutOfRange();
	}

	private static boolean isPlain(String text) {
		return NumberReader.isNumber(text) && text.chars().noneMatch(one -> one == '<' || one == '>') || Reading.ofWord(text).isPresent();
	}

	private static Optional<Mismatch> odd(Cell cell, Predicate<String> possible, String expected) {
		return possible.test(cell.text()) ? Optional.empty() : Optional.of(shifted(cell, expected));
	}

	/** What is said of a line in which no kind of sample stands where it has to. */
	static Mismatch withoutKind(Row row) {
		return shifted(row.cell(KIND), "a kind of sample such as SAM here or two cells behind");
	}

	private static Mismatch shifted(Cell cell, String expected) {
		return new Mismatch("row.shifted", cell.place(), cell.text(), expected,
				"A cell may have been lost or put in, so the line is listed and not taken over; export the archive again.");
	}

	/** How many cells such a line has at least. */
	int width() {
		return newer ? 12 : 11;
	}

	private Cell named(int index, String name) {
		return row.cell(index).under(new Cell(name, row.place()));
	}
}
