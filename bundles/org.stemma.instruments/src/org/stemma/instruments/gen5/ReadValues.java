/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.gen5;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.stemma.api.instrument.Measured;
import org.stemma.formats.plate.WellNumbers;
import org.stemma.formats.table.Cell;

/** The settings of a read as values, which all wells share. */
final class ReadValues {

	private static final String WAVELENGTH = "detector wavelength setting";

	private static final Set<String> LENGTHS = Set.of("pm", "nm", "um", "µm", "μm", "mm", "cm", "m", "in", "inch");

	private final ReadStep step;
	private final Signal signal;
	private final WellNumbers numbers;
	private final List<Measured> values = new ArrayList<>();

	ReadValues(Procedure.Read read, WellNumbers numbers) {
		this.step = read.step();
		this.signal = read.signal();
		this.numbers = numbers;
	}

	List<Measured> all() {
		values.add(Measured.text("detection type", step.mode().detection(), step.cell().place()));
		text("detector carriage speed setting", step.details().first("Read Speed"));
		number("number of averages", "1", step.details().first("Measurements/Data Point"), 0);
		number("detector distance setting (plate reader)", "mm", step.details().first("Read Height"), 0);
		number(WAVELENGTH, "nm", signal.wavelength(), 0);
		if (step.mode() != Mode.ABSORBANCE) {
			filters();
		}
		step.kinetic().ifPresent(kinetic -> values.addAll(kinetic.values()));
		return List.copyOf(values);
	}

	private void filters() {
		boolean fixedExcitation = step.details().first("Fixed Excitation").isPresent();
		boolean fixedEmission = step.details().first("Fixed Emission").isPresent();
		if (!step.spectrum() || fixedEmission) {
			number(WAVELENGTH, "nm", signal.emission(), 0);
		}
		number("detector bandwidth setting", "nm", signal.emission(), 1);
		if (!step.spectrum() || fixedExcitation) {
			number("excitation wavelength setting", "nm", signal.excitation(), 0);
		}
		number("excitation bandwidth setting", "nm", signal.excitation(), 1);
		text("detector gain setting", signal.gain());
		position(signal.optics());
		if (step.mode() == Mode.FLUORESCENCE) {
			signal.mirror().ifPresent(mirror -> {
				position(Optional.of(mirror));
				number("wavelength filter cutoff setting", "nm",
						Optional.of(new Cell(mirror.text().replaceFirst("^\\S+\\s+", ""), mirror.place())), 0);
			});
		}
	}

	private void position(Optional<Cell> optics) {
		optics.filter(cell -> cell.text().matches("(?i)(top|bottom)\\b.*")).ifPresent(cell -> values.add(Measured.text(
				"scan position setting (plate reader)",
				cell.text().split("\\s")[0].toLowerCase(java.util.Locale.ROOT) + " scan position (plate reader)",
				cell.place())));
	}

	private void text(String field, Optional<Cell> cell) {
		cell.ifPresent(one -> values.add(Measured.text(field, one.text(), one.place())));
	}

	/** The number in that part of a setting such as {@code 528/20 nm}, from 0, if it is one and has no other unit. */
	private void number(String field, String unit, Optional<Cell> setting, int part) {
		setting.map(cell -> cell.text().split("/")).filter(parts -> parts.length > part)
				.map(parts -> parts[part].strip().split("\\s+")).filter(words -> words.length == 1 || !foreign(words[1], unit))
				.map(words -> words[0]).filter(text -> text.matches("\\d+([.,]\\d+)?"))
				.flatMap(text -> numbers.read(field, unit, new Cell(text, setting.get().place()))).ifPresent(values::add);
	}

	/** Whether a word behind a number is a length in another unit. */
	private static boolean foreign(String word, String unit) {
		return LENGTHS.contains(word) && !word.equals(unit);
	}
}
