/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.plate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.HashMap;
import java.util.Map;

/** The wells of a file's plates that are looked at more closely; tells when they change. For the thread of the windows. */
public final class ChosenWells {

	private final Map<String, Set<WellPlace>> chosen = new HashMap<>();
	private final List<Runnable> listeners = new ArrayList<>();

	/** None is chosen. */
	public ChosenWells() {
		// filled by a person
	}

	/** Chooses a well, or no longer. */
	public void toggle(String plate, WellPlace well) {
		Set<WellPlace> wells = chosen.computeIfAbsent(plate, key -> new TreeSet<>());
		if (!wells.remove(well)) {
			wells.add(well);
		}
		changed();
	}

	/** Chooses exactly these wells of a plate. */
	public void only(String plate, Set<WellPlace> wells) {
		chosen.put(plate, new TreeSet<>(wells));
		changed();
	}

	private void changed() {
		listeners.forEach(Runnable::run);
	}

	/** The chosen wells of a plate. */
	public Set<WellPlace> of(String plate) {
		return Collections.unmodifiableSet(new TreeSet<>(chosen.getOrDefault(plate, Set.of())));
	}

	/** Whether none is chosen anywhere. */
	public boolean isEmpty() {
		return chosen.values().stream().allMatch(Set::isEmpty);
	}

	/** Calls back when the choice changed. */
	public void onChange(Runnable listener) {
		listeners.add(listener);
	}
}
