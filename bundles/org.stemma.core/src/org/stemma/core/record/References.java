/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.record;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.stemma.api.RecordRef;
import org.stemma.core.record.FieldModel.Lineage;
import org.stemma.core.store.LineageEdge;
import org.stemma.model.record.Record;

/** The references that a record and its parts hold. */
public final class References {

	private final KindModels kinds;

	/** References of records of these kinds. */
	public References(KindModels kinds) {
		this.kinds = kinds;
	}

	/** Every reference, with the name of its field. */
	public List<Held> all(Record record) {
		return held(record, field -> true);
	}

	/** The references that make the graph, with what they mean for it. */
	public List<Held> lineage(Record record) {
		return held(record, field -> field.lineage() != Lineage.NONE);
	}

	/** The lineage edges that a record makes, each once; its identity and code must be set. */
	public List<LineageEdge> edges(Record record) {
		RecordRef self = kinds.ref(record);
		return lineage(record).stream().map(held -> held.edge(self)).distinct().toList();
	}

	private List<Held> held(Record record, Predicate<FieldModel> which) {
		List<Held> found = new ArrayList<>();
		collect((EObject) record, kinds.of(record), which, found);
		return found;
	}

	private void collect(EObject object, KindModel kind, Predicate<FieldModel> which, List<Held> found) {
		for (FieldModel field : kind.fields()) {
			List<?> values = values(object.eGet(object.eClass().getEStructuralFeature(field.name())));
			if (field.type() == FieldType.PART) {
				values.forEach(part -> collect((EObject) part, field.part().orElseThrow(), which, found));
			} else if (field.type() == FieldType.REFERENCE && which.test(field)) {
				values.forEach(ref -> found.add(new Held(kind.name(), field, (RecordRef) ref)));
			}
		}
	}

	private static List<?> values(Object value) {
		return value instanceof List<?> several ? several : value == null ? List.of() : List.of(value);
	}

	/**
	 * A reference that a record holds.
	 *
	 * @param owner kind of the record or part that has the field
	 * @param field the field
	 * @param ref   what it refers to
	 */
	public record Held(String owner, FieldModel field, RecordRef ref) {

		private LineageEdge edge(RecordRef self) {
			String kind = owner + "." + field.name();
			return field.lineage() == Lineage.PARENT ? new LineageEdge(self, ref, kind) : new LineageEdge(ref, self, kind);
		}
	}
}
