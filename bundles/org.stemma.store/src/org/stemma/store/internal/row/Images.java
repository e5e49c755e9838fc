/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.row;

import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.stemma.core.record.CanonicalRecord;
import org.stemma.core.record.FieldModel;
import org.stemma.core.record.FieldType;
import org.stemma.core.record.KindModel;
import org.stemma.core.record.KindModels;
import org.stemma.core.record.NormalForm;
import org.stemma.model.record.Record;
import org.stemma.store.internal.schema.FieldColumns;
import org.stemma.store.internal.schema.KindTables;
import org.stemma.trust.canonical.CanonicalObject;
import org.stemma.trust.canonical.CanonicalText;
import org.stemma.trust.canonical.CanonicalValue;
import org.stemma.trust.canonical.ValueForm;

/** Makes images of records and records of images. */
public final class Images {

	private static final String FIELDS = "fields";
	private static final String MODEL = "model";

	private final KindModels kinds;
	private final CanonicalRecord canonicals;
	private final FieldCodec codec = new FieldCodec();
	private final NormalForm normal = new NormalForm();

	/** Images of records of these kinds. */
	public Images(KindModels kinds) {
		this.kinds = kinds;
		this.canonicals = new CanonicalRecord(kinds);
	}

	/** The image of a record as it would be committed now. */
	public RecordImage of(Record record, Map<String, String> salts) {
		return image(record, salts, canonicals.toCanonical(record, salts));
	}

	/** The image of a record as it was committed with some version of the model. */
	public RecordImage of(Record record, Map<String, String> salts, String model) {
		Map<String, CanonicalValue> members = new TreeMap<>(canonicals.toCanonical(record, salts).members());
		members.put(MODEL, new CanonicalText(model));
		return image(record, salts, CanonicalObject.of(members));
	}

	private RecordImage image(Record record, Map<String, String> salts, CanonicalObject canonical) {
		Map<String, CanonicalValue> fields = new TreeMap<>(CanonicalRecord.fieldsOf(canonical).members());
		for (FieldModel field : kinds.of(record).fields()) {
			if (field.committed() && fields.containsKey(field.name())) {
				fields.put(field.name(), disclosed((EObject) record, field));
			}
		}
		return new RecordImage(kinds.ref(record), canonical, CanonicalRecord.hash(canonical), CanonicalObject.of(fields),
				salts);
	}

	private CanonicalValue disclosed(EObject record, FieldModel field) {
		Object value = normal.value(record.eGet(record.eClass().getEStructuralFeature(field.name())));
		return value instanceof Enumerator literal ? new CanonicalText(literal.getName()) : ValueForm.of(value);
	}

	/**
	 * The record that fields describe.
	 *
	 * @param kind   its tables
	 * @param stamp  its identity and model version
	 * @param fields its fields, personal and secret ones as they are
	 * @throws IllegalArgumentException when a value does not fit the model
	 */
	public Record record(KindTables kind, Stamp stamp, CanonicalObject fields) {
		Map<String, CanonicalValue> open = new TreeMap<>(fields.members());
		kind.kind().fields().stream().filter(FieldModel::committed).forEach(field -> open.remove(field.name()));
		Record record = canonicals.fromCanonical(CanonicalObject.builder().add(FIELDS, CanonicalObject.of(open))
				.value("id", stamp.id()).text("kind", kind.kind().name()).text(MODEL, stamp.model()).build()).record();
		disclose((EObject) record, kind.kind(), fields, kind);
		return record;
	}

	private void disclose(EObject record, KindModel kind, CanonicalObject fields, KindTables tables) {
		for (FieldModel field : kind.fields()) {
			CanonicalValue value = fields.members().get(field.name());
			if (field.committed() && value != null) {
				FieldColumns columns = tables.plain(field.name()).orElseThrow();
				EStructuralFeature feature = record.eClass().getEStructuralFeature(field.name());
				record.eSet(feature, literal(feature, codec.typed(field.type(), codec.columns(columns, value)), field));
			}
		}
	}

	private static Object literal(EStructuralFeature feature, Object typed, FieldModel field) {
		return field.type() == FieldType.CHOICE
				? ((EEnum) feature.getEType()).getEEnumLiteral((String) typed).getInstance()
				: typed;
	}
}
