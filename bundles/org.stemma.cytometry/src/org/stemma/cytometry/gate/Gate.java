/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.gate;

import java.util.Objects;
import java.util.Optional;

/**
 * A population: what lies in a region and in the parent.
 *
 * @param id     identifier, unique among its gates
 * @param name   name for people
 * @param parent the gate it lies in; none when it starts from all events
 * @param region what it encloses
 */
public record Gate(String id, String name, Optional<String> parent, Region region) {

	/** Checks that nothing is missing. */
	public Gate {
		Objects.requireNonNull(id, "id");
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(parent, "parent");
		Objects.requireNonNull(region, "region");
	}

	/** A gate under its identifier, on all events. */
	public static Gate of(String id, Region region) {
		return new Gate(id, id, Optional.empty(), region);
	}

	/** The same gate in another one. */
	public Gate in(String other) {
		return new Gate(id, name, Optional.of(other), region);
	}
}
