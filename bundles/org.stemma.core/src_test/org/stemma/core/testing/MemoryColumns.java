/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.testing;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.stemma.api.RecordRef;
import org.stemma.core.record.FieldModel;
import org.stemma.core.record.FieldType;
import org.stemma.core.record.KindModels;
import org.stemma.model.record.Record;

/** Values of columns: fields by name, or one hop over a reference. */
final class MemoryColumns {

	private final KindModels kinds;
	private final Function<UUID, Record> records;

	MemoryColumns(KindModels kinds, Function<UUID, Record> records) {
		this.kinds = kinds;
		this.records = records;
	}

	/** Refuses a column that the kind has not, as a store does. */
	void require(String kind, String column) {
		String field = column.contains(".") ? column.substring(0, column.indexOf('.')) : column;
		FieldModel model = kinds.of(kind).field(field)
				.orElseThrow(() -> new IllegalArgumentException(kind + " has no field " + field));
		if (model.type() == FieldType.PART || model.secret()) {
			throw new IllegalArgumentException(kind + "." + field + " cannot be asked for");
		}
		if (column.contains(".")) {
			model.kinds().forEach(target -> require(target, column.substring(column.indexOf('.') + 1)));
		}
	}

	Object value(Record record, String column) {
		int dot = column.indexOf('.');
		if (dot < 0) {
			return plain((EObject) record, column);
		}
		RecordRef ref = (RecordRef) plain((EObject) record, column.substring(0, dot));
		Record target = ref == null ? null : records.apply(ref.id());
		return target == null ? null : plain((EObject) target, column.substring(dot + 1));
	}

	private static Object plain(EObject object, String field) {
		EStructuralFeature feature = object.eClass().getEStructuralFeature(field);
		return feature == null || !object.eIsSet(feature) ? null : plain(object.eGet(feature));
	}

	private static Object plain(Object value) {
		return switch (value) {
		case Enumerator literal -> literal.getName();
		case List<?> all -> all.stream().map(MemoryColumns::plain).toList();
		case null, default -> value;
		};
	}
}
