/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.record;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.stemma.api.FieldView;
import org.stemma.core.record.CanonicalRecord.Replayed;
import org.stemma.core.record.HistoryLine.FieldChange;
import org.stemma.trust.canonical.CanonicalObject;

/** What differs between two versions of a record, in words. */
public final class RecordChanges {

	private static final String PRIVATE = "kept private";

	private final KindModels kinds;
	private final CanonicalRecord canonical;
	private final RecordViews views;

	/** Differences of records of these kinds, instants in the laboratory's zone where none was entered. */
	public RecordChanges(KindModels kinds, ZoneId zone) {
		this.kinds = kinds;
		this.canonical = new CanonicalRecord(kinds);
		this.views = new RecordViews(kinds, zone);
	}

	/**
	 * Each field that differs, in the model's order; of personal and secret fields only that they changed, of numbers
	 * with a fixed unit that unit too.
	 */
	public List<FieldChange> between(CanonicalObject before, CanonicalObject after) {
		Replayed old = canonical.fromCanonical(before);
		Replayed now = canonical.fromCanonical(after);
		List<FieldChange> changes = new ArrayList<>(fields(byName(old), byName(now)));
		for (FieldModel field : kinds.of(now.record()).fields()) {
			String was = old.commitments().get(field.name());
			String is = now.commitments().get(field.name());
			if (was != null && !was.equals(is) || was == null && is != null) {
				changes.add(new FieldChange(field.label(), was == null ? "" : PRIVATE, is == null ? "" : PRIVATE));
			}
		}
		return changes;
	}

	private Map<String, FieldView> byName(Replayed replayed) {
		Map<String, FieldView> fields = new LinkedHashMap<>();
		views.fields(replayed.record()).forEach(field -> fields.put(field.name(), field));
		return fields;
	}

	private static List<FieldChange> fields(Map<String, FieldView> old, Map<String, FieldView> now) {
		Set<String> names = new LinkedHashSet<>(now.keySet());
		names.addAll(old.keySet());
		List<FieldChange> changes = new ArrayList<>();
		for (String name : names) {
			FieldView was = old.get(name);
			FieldView is = now.get(name);
			if (!value(was).equals(value(is))) {
				changes.add(change((is == null ? was : is).label(), was, is));
			}
		}
		return changes;
	}

	/** Values that differ but read alike, as instants within a second, are told in full. */
	private static FieldChange change(String label, FieldView was, FieldView is) {
		FieldChange change = new FieldChange(label, words(was), words(is));
		return change.before().equals(change.after()) && was != null && is != null
				? new FieldChange(label, full(was), full(is))
				: change;
	}

	private static Optional<Object> value(FieldView field) {
		return field == null ? Optional.empty() : field.value();
	}

	private static String full(FieldView field) {
		return field.value().map(Object::toString).orElse("");
	}

	private static String words(FieldView field) {
		if (field == null || field.text().isEmpty()) {
			return "";
		}
		return (field.text() + " " + UnitText.printed(field.unit().isEmpty() ? "1" : field.unit())).strip();
	}
}
