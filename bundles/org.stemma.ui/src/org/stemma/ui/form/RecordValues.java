/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

import org.stemma.api.RecordView;
import org.stemma.core.record.FieldModel;
import org.stemma.core.record.FieldType;

/** A record's values as a form takes and gives them: parts as lists of maps instead of paths. */
public final class RecordValues {

	private RecordValues() {
	}

	/** The values of a record by field name; fields that are not set are not in it. */
	public static Map<String, Object> of(RecordView record, List<FieldModel> fields) {
		TreeMap<String, Optional<Object>> set = new TreeMap<>();
		record.fields().forEach(field -> set.put(field.name(), field.value()));
		return of(set, fields, "");
	}

	private static Map<String, Object> of(NavigableMap<String, Optional<Object>> record, List<FieldModel> fields, String path) {
		Map<String, Object> values = new LinkedHashMap<>();
		for (FieldModel field : fields) {
			Optional<Object> value = field.type() == FieldType.PART ? parts(record, field, path + field.name())
					: record.getOrDefault(path + field.name(), Optional.empty());
			value.ifPresent(given -> values.put(field.name(), given));
		}
		return values;
	}

	private static Optional<Object> parts(NavigableMap<String, Optional<Object>> record, FieldModel field, String path) {
		List<FieldModel> inner = field.part().orElseThrow().fields();
		List<Map<String, Object>> parts = new ArrayList<>();
		while (holds(record, path + "[" + parts.size() + "].")) {
			parts.add(of(record, inner, path + "[" + parts.size() + "]."));
		}
		return parts.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(parts));
	}

	private static boolean holds(NavigableMap<String, Optional<Object>> record, String prefix) {
		String first = record.ceilingKey(prefix);
		return first != null && first.startsWith(prefix);
	}

	/** What differs: field name to new value, empty where it was cleared, as revising a record expects it. */
	public static Map<String, Object> changes(Map<String, Object> before, Map<String, Object> after) {
		Map<String, Object> changes = new LinkedHashMap<>();
		after.forEach((name, value) -> {
			if (!value.equals(before.get(name))) {
				changes.put(name, value);
			}
		});
		before.keySet().stream().filter(name -> !after.containsKey(name))
				.forEach(name -> changes.put(name, Optional.empty()));
		return changes;
	}
}
