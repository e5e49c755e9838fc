/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.skanit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.stemma.formats.plate.Well;
import org.stemma.formats.table.Cell;

/** The names of the samples in the wells of each plate, as any sheet states them. For one thread. */
final class SampleNames {

	private final Map<String, Cell> wells = new HashMap<>();

	/** Takes the name in a well; the first that is none blank stays. */
	void add(String plate, Well well, Cell name) {
		if (!name.isBlank()) {
			wells.putIfAbsent(plate + "\n" + well, name);
		}
	}

	/** The name in a well. */
	Optional<Cell> of(String plate, Well well) {
		return Optional.ofNullable(wells.get(plate + "\n" + well));
	}
}
