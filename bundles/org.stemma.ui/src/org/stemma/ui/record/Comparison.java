/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.stemma.core.record.FieldModel;
import org.stemma.core.record.FieldText;

/**
 * Three states of a record's values: as opened, as they are now, and as the person wants them.
 *
 * @param base   as opened
 * @param theirs as they are now
 * @param mine   as typed
 */
record Comparison(Map<String, Object> base, Map<String, Object> theirs, Map<String, Object> mine) {

	/** A field that is not the same in all three. */
	record Line(String label, String base, String theirs, String mine) {
	}

	/** Theirs, and on top what the person changed. */
	Map<String, Object> merged() {
		Map<String, Object> merged = new LinkedHashMap<>(theirs);
		mine.forEach((name, value) -> {
			if (!value.equals(base.get(name))) {
				merged.put(name, value);
			}
		});
		base.keySet().stream().filter(name -> !mine.containsKey(name)).forEach(merged::remove);
		return merged;
	}

	/** The fields that differ, in the form's order. */
	List<Line> lines(List<FieldModel> fields, FieldText words) {
		List<Line> lines = new ArrayList<>();
		for (FieldModel field : fields) {
			Object opened = base.get(field.name());
			Object now = theirs.get(field.name());
			Object typed = mine.get(field.name());
			if (!Objects.equals(opened, now) || !Objects.equals(opened, typed)) {
				lines.add(new Line(field.label(), words.print(field, opened), words.print(field, now), words.print(field, typed)));
			}
		}
		return lines;
	}
}
