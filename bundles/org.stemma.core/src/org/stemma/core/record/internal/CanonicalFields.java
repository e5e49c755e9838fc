/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.record.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.stemma.core.record.FieldModel;
import org.stemma.core.record.FieldType;
import org.stemma.core.record.KindModel;
import org.stemma.core.record.NormalForm;
import org.stemma.trust.canonical.CanonicalList;
import org.stemma.trust.canonical.CanonicalObject;
import org.stemma.trust.canonical.CanonicalObjectBuilder;
import org.stemma.trust.canonical.CanonicalValue;

/** The fields of a record or part to canonical form and back. */
public final class CanonicalFields {

	private static final String COMMITMENT = "commitment";

	private final NormalForm normal = new NormalForm();
	private final CanonicalValues values = new CanonicalValues();
	private final CommittedValue committed = new CommittedValue();

	/** Writes the fields that are set. */
	public CanonicalObject write(EObject object, KindModel kind, Map<String, String> salts) {
		CanonicalObjectBuilder fields = CanonicalObject.builder();
		for (FieldModel field : kind.fields()) {
			Object value = value(object, field);
			if (value != null) {
				fields.add(field.name(), written(field, value, salts));
			}
		}
		return fields.build();
	}

	/** The normalised value of a field; null when it is not set. */
	private Object value(EObject object, FieldModel field) {
		EStructuralFeature feature = object.eClass().getEStructuralFeature(field.name());
		return object.eIsSet(feature) ? normal.value(object.eGet(feature)) : null;
	}

	private CanonicalValue written(FieldModel field, Object value, Map<String, String> salts) {
		if (field.many()) {
			return new CanonicalList(((List<?>) value).stream().map(each -> single(field, each)).toList());
		}
		CanonicalValue form = single(field, value);
		return field.committed() ? CanonicalObject.builder()
				.text(COMMITMENT, committed.of(field.name(), form, salts.get(field.name()))).build() : form;
	}

	private CanonicalValue single(FieldModel field, Object value) {
		return field.type() == FieldType.PART ? write((EObject) value, field.part().orElseThrow(), Map.of())
				: values.write(value);
	}

	/**
	 * Sets the fields of an object; personal and secret ones are not set but noted with their commitments.
	 *
	 * @throws IllegalArgumentException when a member is no field of the kind or does not fit it
	 */
	public void read(EObject object, KindModel kind, CanonicalObject fields, Map<String, String> commitments) {
		fields.members().forEach((name, form) -> {
			FieldModel field = kind.field(name).orElseThrow(
					() -> new IllegalArgumentException(kind.name() + " has no field " + name + " in this model"));
			if (field.committed()) {
				commitments.put(name, ((CanonicalObject) form).text(COMMITMENT).orElseThrow());
			} else {
				set(object, field, form);
			}
		});
	}

	private void set(EObject object, FieldModel field, CanonicalValue form) {
		EStructuralFeature feature = object.eClass().getEStructuralFeature(field.name());
		if (field.many()) {
			Collection<Object> all = new ArrayList<>();
			((CanonicalList) form).values().forEach(each -> all.add(read(feature, field, each)));
			object.eSet(feature, all);
		} else {
			object.eSet(feature, read(feature, field, form));
		}
	}

	private Object read(EStructuralFeature feature, FieldModel field, CanonicalValue form) {
		if (feature instanceof EAttribute attribute) {
			return values.read(attribute, field.type(), form);
		}
		EObject part = EcoreUtil.create(((EReference) feature).getEReferenceType());
		read(part, field.part().orElseThrow(), (CanonicalObject) form, Map.of());
		return part;
	}
}
