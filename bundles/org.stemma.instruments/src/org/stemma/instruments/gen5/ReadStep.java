/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.gen5;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;

/**
 * A step of the procedure that reads the plate.
 *
 * @param number  which of the reads, from 1
 * @param label   the name that the protocol gives it, or empty
 * @param mode    what it reads
 * @param type    how, for example {@code Endpoint}, {@code Spectrum}
 * @param details its settings
 * @param kinetic how it is repeated, where it is
 * @param cell    where it says what it reads
 * @param lines   the lines of its details
 */
record ReadStep(int number, String label, Mode mode, String type, Settings details, Optional<Kinetic> kinetic,
		Cell cell, List<Row> lines) {

	private static final Pattern WHAT = Pattern.compile(
			"(?:Time[- ]Resolved )?(Absorbance|Fluorescence|Luminescence|Alpha|Image)(?: Polarization)?\\s+(Endpoint|Spectrum|Spectral\\b.*|Kinetic|Area Scan|Single Image|Montage|.*Image.*|.*Stack.*)");

	/**
	 * The step of these lines.
	 *
	 * @param step    the line that begins it; its second cell is a name, or what it reads
	 * @param details the lines below it
	 * @return empty when they do not say what is read
	 */
	static Optional<ReadStep> of(int number, Row step, List<Row> details, Optional<Kinetic> kinetic) {
		Cell argument = step.cell(1);
		Optional<Cell> what = Stream.concat(Stream.of(argument), details.stream().map(row -> row.cell(1)))
				.filter(cell -> WHAT.matcher(cell.text()).matches()).findFirst();
		return what.map(cell -> {
			Matcher parts = WHAT.matcher(cell.text());
			parts.matches();
			String label = cell.equals(argument) ? "" : argument.text();
			return new ReadStep(number, label, Mode.of(parts.group(1)), parts.group(2), Settings.of(details), kinetic, cell,
					List.copyOf(details));
		});
	}

	/** Whether it measures along wavelengths. */
	boolean spectrum() {
		return type.startsWith("Spectr");
	}

	/** Whether it measures several spots of a well, for which a well has no one value. */
	boolean scan() {
		return type.equals("Area Scan");
	}

	/** The signals that it measures, each under the names that results may have for it. */
	List<Signal> signals() {
		return new Signals(this).all();
	}
}
