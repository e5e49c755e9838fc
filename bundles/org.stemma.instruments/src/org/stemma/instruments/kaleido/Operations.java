/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.kaleido;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.stemma.formats.plate.Detection;
import org.stemma.formats.plate.KeyedFact;
import org.stemma.formats.table.Cell;
import org.stemma.formats.value.Label;

/** The settings of each measurement: lines below a line that names it, {@code Tech} or {@code Operation}. */
final class Operations {

	/** The names that the setting of a wavelength has in the versions. */
	static final String[] EXCITATION = { "excitation wavelength", "exc. wavelength", "exc. filter", "excitation filter" };
	static final String[] EMISSION = { "emission wavelength", "ems. wavelength", "ems. filter", "emission filter" };

	private static final Set<String> NAMES = Set.of("tech", "operation", "technology", "measurement");

	private final Map<String, List<KeyedFact>> byName = new LinkedHashMap<>();
	private final int count;

	Operations(List<KeyedFact> facts) {
		List<Integer> begins = begins(facts);
		this.count = begins.size();
		for (int i = 0; i < count; i++) {
			int end = i + 1 < count ? begins.get(i + 1) : facts.size();
			byName.putIfAbsent(facts.get(begins.get(i)).value().text(), facts.subList(begins.get(i), end));
		}
	}

	/** The settings of a measurement; of the only one whatever its name. */
	List<KeyedFact> of(String name) {
		return count == 1 ? byName.values().iterator().next() : byName.getOrDefault(name, List.of());
	}

	/** What a measurement of a name of the user's own measures, as its wavelengths tell; empty where it has none. */
	Optional<Detection> detection(String name) {
		List<KeyedFact> settings = byName.getOrDefault(name, List.of());
		boolean excitation = first(settings, EXCITATION).isPresent();
		boolean emission = first(settings, EMISSION).isPresent();
		if (!excitation && !emission) {
			return Optional.empty();
		}
		return Optional.of(excitation && emission ? Detection.FLUORESCENCE : excitation ? Detection.ABSORBANCE : Detection.LUMINESCENCE);
	}

	/** The first of some settings that has a value, its unit in brackets aside. */
	static Optional<Cell> first(List<KeyedFact> settings, String... names) {
		for (String name : names) {
			Optional<Cell> found = settings.stream().filter(fact -> Label.parse(fact.key()).name().equals(name))
					.map(KeyedFact::value).filter(cell -> !cell.isBlank()).findFirst();
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
	}

	private static List<Integer> begins(List<KeyedFact> facts) {
		List<Integer> begins = new ArrayList<>();
		for (int i = 0; i < facts.size(); i++) {
			KeyedFact fact = facts.get(i);
			String section = Label.parse(fact.section()).name();
			boolean inside = section.equals("measurements") || section.equals("details of measurement sequence");
			if (inside && NAMES.contains(Label.parse(fact.key()).name()) && !fact.value().isBlank()) {
				begins.add(i);
			}
		}
		return begins;
	}
}
