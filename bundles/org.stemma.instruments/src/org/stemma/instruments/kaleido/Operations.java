/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.kaleido;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.stemma.formats.plate.KeyedFact;
import org.stemma.formats.table.Cell;
import org.stemma.formats.value.Label;

/** The settings of each measurement: lines below a line that names it, {@code Tech} or {@code Operation}. */
final class Operations {

	private static final Set<String> NAMES = Set.of("tech", "operation", "technology", "measurement");

	private final List<KeyedFact> facts;

	Operations(List<KeyedFact> facts) {
		this.facts = List.copyOf(facts);
	}

	/** The settings of a measurement; of the only one whatever its name. */
	List<KeyedFact> of(String name) {
		List<Integer> begins = begins();
		for (int i = 0; i < begins.size(); i++) {
			boolean own = facts.get(begins.get(i)).value().text().equals(name) || begins.size() == 1;
			if (own) {
				return facts.subList(begins.get(i), i + 1 < begins.size() ? begins.get(i + 1) : facts.size());
			}
		}
		return List.of();
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

	private List<Integer> begins() {
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
