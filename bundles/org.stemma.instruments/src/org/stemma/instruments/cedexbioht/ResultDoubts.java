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
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.stemma.formats.Mismatch;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.ChangedName;
import org.stemma.formats.value.TimeReader;

/**
 * What a person has to look at in a result that is taken over.
 *
 * @param line the result
 */
record ResultDoubts(ResultLine line) {

	/** The doubts in the order of the cells. */
	List<Mismatch> all() {
		Stream<Optional<Mismatch>> cells = Stream.of(
				when(line.time(), cell -> !TimeReader.isTime(cell.text()), "time.missing", "when the sample was measured",
						"The time of this result is kept as unknown."),
				when(line.sample(), Cell::isBlank, "sample.unnamed", "the name of a sample", "Choose the sample by hand."),
				changed(line.sample()), changed(line.batch()), changed(line.dilution()),
				when(line.value(), Cell::isBlank, "value.missing", "the result of " + line.code().text(), "It is kept as missing, which is not zero."),
				when(line.value(), cell -> !cell.isBlank() && line.contradictsItsFlag(), "value.inconsistent",
						"a value that begins as its flag '" + line.flag().text() + "' does", "Compare the value with the instrument."));
		return cells.flatMap(Optional::stream).toList();
	}

	/** A spreadsheet makes a date of a dilution such as 1/4, and of some names. */
	private static Optional<Mismatch> changed(Cell written) {
		return when(written, ChangedName::is, "cell.changed", "what the instrument wrote",
				"The spreadsheet that saved this file may have made it of another text; compare it with the instrument's own file.");
	}

	private static Optional<Mismatch> when(Cell cell, Predicate<Cell> doubtful, String code, String expected, String advice) {
		return doubtful.test(cell) ? Optional.of(new Mismatch(code, cell.place(), cell.text(), expected, advice)) : Optional.empty();
	}
}
