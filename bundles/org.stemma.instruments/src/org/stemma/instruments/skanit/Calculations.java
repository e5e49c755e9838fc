/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.skanit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.RunContent.NotUnderstood;
import org.stemma.formats.plate.Well;

/** What steps calculated for wells, each value with the wavelength that its table states. For one thread. */
final class Calculations {

	private record Calculated(Measured value, Optional<String> wavelength) {
	}

	private final Set<String> measured;
	private final Map<String, List<Calculated>> wells = new LinkedHashMap<>();
	private final Set<Calculated> given = new HashSet<>();

	/**
	 * None so far.
	 *
	 * @param measured the wavelengths at which something was measured
	 */
	Calculations(Set<String> measured) {
		this.measured = Set.copyOf(measured);
	}

	/** Takes a value of a well. */
	void add(String plate, Well well, Measured value, Optional<String> wavelength) {
		wells.computeIfAbsent(key(plate, well), any -> new ArrayList<>()).add(new Calculated(value, wavelength));
	}

	/** What may come from a measurement of a well at a wavelength: not what is of another wavelength that was measured too. */
	List<Measured> of(String plate, Well well, Optional<String> wavelength) {
		List<Calculated> own = wells.getOrDefault(key(plate, well), List.of()).stream()
				.filter(one -> one.wavelength().isEmpty() || !measured.contains(one.wavelength().get()) || one.wavelength().equals(wavelength)).toList();
		given.addAll(own);
		return own.stream().map(Calculated::value).toList();
	}

	/** The values that no measurement was asked for. */
	List<NotUnderstood> left() {
		return wells.values().stream().flatMap(List::stream).filter(one -> !given.contains(one)).map(Calculated::value)
				.map(value -> new NotUnderstood(value.field(), value.text(), value.place())).toList();
	}

	private static String key(String plate, Well well) {
		return plate + "\n" + well;
	}
}
