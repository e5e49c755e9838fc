/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.gen5;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.stemma.api.instrument.Measured;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;

/** The procedure of a plate. */
final class Procedure {

	/** Names that say what was made of a signal. */
	private static final Pattern CALCULATED = Pattern.compile("(?i)(blank|mean|average|avg|delta|diff|conc|ratio|max|min|std|sd|cv|norm|lag|slope|rate"
			+ "|r-squared|t at|corr|background|%).*|.*(corrected|normali[sz]ed|blanked|subtracted)|.*[-+*/=\\[(].*");

	private final List<ReadStep> reads;
	private final List<Row> lines;
	private final List<Read> signals;
	private final Map<String, Read> byName = new HashMap<>();

	private Procedure(List<ReadStep> reads, List<Row> lines) {
		this.reads = List.copyOf(reads);
		this.lines = List.copyOf(lines);
		this.signals = reads.stream().filter(step -> !step.scan()).flatMap(step -> step.signals().stream().map(signal -> new Read(step, signal))).toList();
		signals.forEach(read -> read.signal().names().forEach(name -> byName.putIfAbsent(name, read)));
	}

	static Procedure of(List<Row> lines) {
		List<ReadStep> reads = new ArrayList<>();
		Optional<Kinetic> kinetic = Optional.empty();
		for (int i = 0; i < lines.size(); i++) {
			String name = lines.get(i).cell(0).text();
			if (name.equals("Start Kinetic") || name.equals("Discontinuous Kinetics")) {
				kinetic = Optional.of(new Kinetic(lines.get(i).cell(1)));
			} else if (name.equals("End Kinetic")) {
				kinetic = Optional.empty();
			} else if (name.equals("Read")) {
				ReadStep.of(reads.size() + 1, lines.get(i), details(lines, i), kinetic).ifPresent(reads::add);
			}
		}
		return new Procedure(reads, lines);
	}

	/**
	 * The same where the results have names of the user's own: a name with the wavelength of a signal, and of no other, is
	 * that signal's, unless it says that it was calculated. Where one of the names is known, all others were calculated.
	 */
	Procedure knowing(Collection<String> names) {
		List<String> own = names.stream().filter(name -> !name.isBlank()).distinct().toList();
		List<String> plain = own.stream().filter(name -> !CALCULATED.matcher(name).matches()).toList();
		Procedure named = new Procedure(reads, lines);
		if (own.stream().anyMatch(name -> read(name).isPresent())) {
			return this;
		}
		for (Read read : signals) {
			List<String> fitting = plain.stream().filter(name -> read.signal().isIn(name)).toList();
			if (fitting.size() != 1 || named.byName.putIfAbsent(Signals.folded(fitting.getFirst()), read) != null) {
				return this;
			}
		}
		return named;
	}

	private static List<Row> details(List<Row> lines, int step) {
		int end = step + 1;
		while (end < lines.size() && lines.get(end).cell(0).isBlank()) {
			end++;
		}
		return lines.subList(step + 1, end);
	}

	/** The steps that read. */
	List<ReadStep> reads() {
		return reads;
	}

	/** Every signal of every step, in order, but those of area scans: no line of results is a measurement of several points. */
	List<Read> signals() {
		return signals;
	}

	/** Whether it takes images and measures nothing else. */
	boolean images() {
		return !reads.isEmpty() && reads.stream().allMatch(read -> read.mode() == Mode.IMAGE);
	}

	/** The read and signal that a line of results names. */
	Optional<Read> read(String name) {
		return Optional.ofNullable(byName.get(Signals.folded(name)));
	}

	/**
	 * A signal of a step.
	 *
	 * @param step   the step
	 * @param signal the signal
	 */
	record Read(ReadStep step, Signal signal) {
	}

	/** Each line as it stands in the file. */
	List<Measured> facts() {
		return lines.stream().map(Procedure::text).filter(cell -> !cell.isBlank())
				.map(cell -> Measured.text("procedure details", cell.text(), cell.place())).toList();
	}

	private static Cell text(Row row) {
		String text = String.join(" ", row.cells().stream().map(Cell::text).filter(one -> !one.isEmpty()).toList());
		return new Cell(text, row.place());
	}
}
