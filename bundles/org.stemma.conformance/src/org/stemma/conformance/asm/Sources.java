/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.conformance.asm;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** From which measurements the calculated values of a document come, directly or through other calculated values. */
final class Sources {

	private static final String ID = " identifier";

	private final Map<String, Set<Integer>> measurements = new HashMap<>();
	private final Map<String, List<String>> calculated = new HashMap<>();

	/** Notes the identifiers that a measurement has at any depth. */
	void measurement(JsonElement part, int index) {
		if (part.isJsonArray()) {
			part.getAsJsonArray().forEach(each -> measurement(each, index));
		} else if (part.isJsonObject()) {
			part.getAsJsonObject().entrySet().forEach(entry -> {
				if (entry.getKey().endsWith(ID) && entry.getValue().isJsonPrimitive()) {
					measurements.computeIfAbsent(entry.getValue().getAsString(), id -> new TreeSet<>()).add(index);
				}
				measurement(entry.getValue(), index);
			});
		}
	}

	/** Notes where a calculated value comes from. */
	void calculated(JsonObject document) {
		if (document.has("calculated data identifier")) {
			calculated.put(document.get("calculated data identifier").getAsString(), from(document));
		}
	}

	/** The numbers of the measurements that a calculated value comes from. */
	Set<Integer> of(JsonObject document) {
		Set<Integer> found = new TreeSet<>();
		Set<String> seen = new LinkedHashSet<>();
		from(document).forEach(id -> follow(id, found, seen));
		return found;
	}

	private void follow(String id, Set<Integer> found, Set<String> seen) {
		if (seen.add(id)) {
			found.addAll(measurements.getOrDefault(id, Set.of()));
			calculated.getOrDefault(id, List.of()).forEach(next -> follow(next, found, seen));
		}
	}

	private static List<String> from(JsonObject document) {
		JsonObject sources = document.getAsJsonObject("data source aggregate document");
		return sources == null ? List.of()
				: sources.getAsJsonArray("data source document").asList().stream()
						.map(source -> source.getAsJsonObject().get("data source identifier").getAsString()).toList();
	}
}
