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
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.stemma.api.ContentHash;
import org.stemma.api.FieldView;
import org.stemma.api.RecordView;
import org.stemma.core.record.internal.EnteredZone;
import org.stemma.core.store.Stored;
import org.stemma.model.record.Record;

/**
 * Records as values with labels and texts ({@link FieldText}). Unset fields are there without a value, secret fields are
 * left out, several plain values are one field whose value is a {@code List}, the fields of parts have paths counted
 * from 0 ({@code criteria[2].unit}) and labels counted from 1 ({@code Criteria 3: Unit}). Instants are written in the zone
 * that was entered with the record, else in the laboratory's.
 */
public final class RecordViews {

	private final KindModels kinds;
	private final ZoneId zone;
	private final FieldText texts;

	/** Views of records of these kinds. */
	public RecordViews(KindModels kinds, ZoneId zone) {
		this.kinds = kinds;
		this.zone = zone;
		this.texts = new FieldText(zone);
	}

	/** A stored record as a value. */
	public RecordView view(Stored<? extends Record> stored) {
		return view(stored.record(), stored.version(), stored.hash());
	}

	/** A record as a value; identity and code must be set. */
	public RecordView view(Record record, int version, ContentHash hash) {
		return new RecordView(kinds.ref(record), version, hash, kinds.of(record).title(), fields(record));
	}

	/** The fields of a record as values. */
	public List<FieldView> fields(Record record) {
		List<FieldView> views = new ArrayList<>();
		add((EObject) record, kinds.of(record), "", "", zone, views);
		return views;
	}

	private void add(EObject object, KindModel kind, String path, String labels, ZoneId outer, List<FieldView> views) {
		ZoneId where = EnteredZone.of(object).orElse(outer);
		for (FieldModel field : kind.fields()) {
			Object value = value(object, field);
			if (field.type() == FieldType.PART) {
				parts(field, (List<?>) value, path, labels, where, views);
			} else if (!field.secret()) {
				views.add(new FieldView(path + field.name(), labels + field.label(), Optional.ofNullable(value),
						field.unit().equals("1") ? "" : field.unit(), texts.print(field, value, where)));
			}
		}
	}

	private void parts(FieldModel field, List<?> parts, String path, String labels, ZoneId where, List<FieldView> views) {
		for (int i = 0; parts != null && i < parts.size(); i++) {
			add((EObject) parts.get(i), field.part().orElseThrow(), path + field.name() + "[" + i + "].",
					labels + field.label() + " " + (i + 1) + ": ", where, views);
		}
	}

	private static Object value(EObject object, FieldModel field) {
		EStructuralFeature feature = object.eClass().getEStructuralFeature(field.name());
		return object.eIsSet(feature) ? plain(object.eGet(feature)) : null;
	}

	private static Object plain(Object value) {
		return switch (value) {
		case Enumerator literal -> literal.getName();
		case List<?> all -> all.stream().map(RecordViews::plain).toList();
		case null, default -> value;
		};
	}
}
