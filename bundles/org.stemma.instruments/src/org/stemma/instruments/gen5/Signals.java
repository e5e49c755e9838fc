/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.gen5;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.stemma.formats.table.Cell;

/** The signals of a read, and the names that lines of results have for them. */
final class Signals {

	private static final Set<String> OPEN = Set.of("Full light", "Plug", "Hole");

	private final ReadStep step;

	Signals(ReadStep step) {
		this.step = step;
	}

	List<Signal> all() {
		if (step.spectrum()) {
			return List.of(Signal.spectrum(step.details(), names("EM Spectrum", "EX Spectrum", "Spectrum")));
		}
		return switch (step.mode()) {
		case ABSORBANCE -> wavelengths();
		case FLUORESCENCE, LUMINESCENCE -> filters();
		case ALPHA -> List.of(Signal.filters(step.details(), 0, names("Alpha")));
		case IMAGE -> List.of();
		};
	}

	private List<Signal> wavelengths() {
		List<Signal> signals = new ArrayList<>();
		for (Cell list : step.details().every("Wavelengths")) {
			for (String wavelength : list.text().split("[,;\\s]+")) {
				signals.add(Signal.at(new Cell(wavelength, list.place()), names(wavelength)));
			}
		}
		step.details().first("Pathlength Correction").ifPresent(pair -> {
			String[] wavelengths = pair.text().split("\\s*/\\s*");
			String[] ends = { " [Test]", " [Ref]" };
			for (int i = 0; i < Math.min(ends.length, wavelengths.length); i++) {
				signals.add(Signal.at(new Cell(wavelengths[i], pair.place()), names(wavelengths[i] + ends[i])));
			}
		});
		return signals;
	}

	private List<Signal> filters() {
		List<Cell> emissions = step.details().every("Emission");
		List<Cell> excitations = step.details().every("Excitation");
		List<Signal> signals = new ArrayList<>();
		for (int i = 0; i < emissions.size(); i++) {
			String emission = emissions.get(i).text();
			boolean pair = i < excitations.size();
			String excitation = pair ? excitations.get(i).text() + "," : "";
			String plain = pair ? plain(excitations.get(i).text()) + "," : "";
			Set<String> names = names(excitation + emission, plain + plain(emission));
			if (OPEN.contains(emission)) {
				names.addAll(names("Lum"));
			}
			signals.add(Signal.filters(step.details(), i, names));
		}
		return signals;
	}

	private static String plain(String filter) {
		return filter.split("/")[0].strip();
	}

	private Set<String> names(String... ends) {
		Set<String> names = new HashSet<>();
		for (String end : ends) {
			if (!step.label().isEmpty()) {
				names.add(folded(step.label() + ":" + end));
			}
			if (step.label().isEmpty()) {
				names.add(folded(end));
				names.add(folded("Read " + step.number() + ":" + end));
			}
		}
		return names;
	}

	/** A name of a line so that blanks do not matter. */
	static String folded(String name) {
		return name.replaceAll("\\s+", "");
	}
}
