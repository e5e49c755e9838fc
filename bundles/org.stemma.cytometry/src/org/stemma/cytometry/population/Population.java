/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.population;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.stemma.api.Place;

/**
 * A saved population.
 *
 * @param name       its name
 * @param path       the names of its ancestors and its own, joined by {@code /}
 * @param count      the number of events as written; -1 when it was never computed, empty when not stated
 * @param region     identifier of its gate, or empty
 * @param group      the group of samples that it is shared with, or empty
 * @param statistics what was computed of it
 * @param place      where it stands
 */
public record Population(String name, String path, String count, String region, String group,
		List<Statistic> statistics, Place place) {

	/** Copies the list. */
	public Population {
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(path, "path");
		Objects.requireNonNull(count, "count");
		Objects.requireNonNull(region, "region");
		Objects.requireNonNull(group, "group");
		statistics = List.copyOf(statistics);
		Objects.requireNonNull(place, "place");
	}

	/**
	 * A saved statistic.
	 *
	 * @param name      as the program calls it, for example {@code Median}
	 * @param dimension the channel, or empty
	 * @param value     the value as written
	 * @param further   what else is stated of it, for example which percentile, by the program's names
	 * @param place     where it stands
	 */
	public record Statistic(String name, String dimension, String value, Map<String, String> further, Place place) {

		/** Copies the map. */
		public Statistic {
			further = Collections.unmodifiableMap(new LinkedHashMap<>(further));
		}
	}
}
