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
import java.util.Set;

import org.stemma.formats.table.Cell;

/**
 * One signal of a read: a wavelength, or a pair of filters with its gain.
 *
 * @param names      what lines of results call it
 * @param wavelength the wavelength of absorbance
 * @param emission   filter or wavelength of the light that is measured, such as {@code 528/20}
 * @param excitation filter or wavelength of the light that excites
 * @param mirror     mirror, such as {@code Top 400 nm}
 * @param optics     {@code Top} or {@code Bottom}
 * @param gain       gain of the detector
 */
record Signal(Set<String> names, Optional<Cell> wavelength, Optional<Cell> emission, Optional<Cell> excitation,
		Optional<Cell> mirror, Optional<Cell> optics, Optional<Cell> gain) {

	Signal {
		names = Set.copyOf(names);
	}

	/** Whether a name has the number of its wavelength, of absorbance or of the light that is measured. */
	boolean isIn(String name) {
		String number = wavelength.or(() -> emission).map(cell -> cell.text().split("/")[0].strip()).orElse("");
		return number.matches("\\d{3,4}") && name.matches("(?:.*\\D)?" + number + "(?:\\D.*)?");
	}

	/** A wavelength of absorbance. */
	static Signal at(Cell wavelength, Set<String> names) {
		return new Signal(names, Optional.of(wavelength), Optional.empty(), Optional.empty(), Optional.empty(),
				Optional.empty(), Optional.empty());
	}

	/** The pair of filters with that number among the settings of a read. */
	static Signal filters(Settings settings, int number, Set<String> names) {
		return new Signal(names, Optional.empty(), at(settings.every("Emission"), number),
				at(settings.every("Excitation"), number), at(settings.every("Mirror"), number),
				at(settings.every("Optics"), number), at(settings.every("Gain"), number));
	}

	/** The signal of a whole spectrum. */
	static Signal spectrum(Settings settings, Set<String> names) {
		return new Signal(names, Optional.empty(),
				settings.first("Fixed Emission").or(() -> settings.first("Emission Start")),
				settings.first("Fixed Excitation").or(() -> settings.first("Excitation Start")), settings.first("Mirror"),
				settings.first("Optics"), settings.first("Gain"));
	}

	/** The value with that number; a setting that stands once holds for all. */
	private static Optional<Cell> at(List<Cell> values, int number) {
		if (values.size() == 1) {
			return Optional.of(values.getFirst());
		}
		return number < values.size() ? Optional.of(values.get(number)) : Optional.empty();
	}
}
