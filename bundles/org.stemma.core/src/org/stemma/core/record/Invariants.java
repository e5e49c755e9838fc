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

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.stemma.api.Code;
import org.stemma.api.Problem;
import org.stemma.core.record.internal.Identities;
import org.stemma.core.record.internal.StandardInvariants;
import org.stemma.core.record.internal.ValueCheck;
import org.stemma.model.record.Record;

/**
 * Checks a record against the model's words (required, least and greatest, length, allowed kinds of references, form of
 * the code, at most 31 digits, text that every store keeps) and against the invariants of its kind. Problems name
 * record and field and have the codes {@code field.required}, {@code field.range}, {@code field.length},
 * {@code field.digits}, {@code field.text}, {@code field.date}, {@code field.kind}, {@code record.code},
 * {@code record.identity} or the code of an invariant.
 */
public final class Invariants {

	private final KindModels kinds;
	private final List<RecordInvariant> invariants;
	private final ValueCheck values;

	/** The model's words and Stemma's own invariants. */
	public Invariants(KindModels kinds) {
		this(kinds, new StandardInvariants(kinds).all());
	}

	/** The model's words and the given invariants. */
	public Invariants(KindModels kinds, List<RecordInvariant> invariants) {
		this.kinds = kinds;
		this.invariants = List.copyOf(invariants);
		this.values = new ValueCheck(kinds);
	}

	/** What is wrong with a record, empty when it may be committed. */
	public List<Problem> check(Record record) {
		KindModel kind = kinds.of(record);
		List<Problem> problems = new ArrayList<>();
		String name = kind.title() + (record.getCode() == null ? "" : " " + record.getCode());
		identity(record, name, problems);
		fields((EObject) record, kind, name + ": ", problems);
		invariants.forEach(invariant -> problems.addAll(invariant.check(record)));
		return problems;
	}

	private static void identity(Record record, String name, List<Problem> problems) {
		if (!Identities.wellFormed(record.getId())) {
			problems.add(Problem.error("record.identity", name + " has no identity; this is an error of the program."));
		}
		String code = record.getCode();
		if (code != null && !Code.parse(code).map(Code::text).filter(code::equals).isPresent()) {
			problems.add(Problem.error("record.code", "\"" + code + "\" cannot be a code: use 1 to 64 Latin letters, "
					+ "digits or - _ . / # + and start with a letter or digit."));
		}
	}

	private void fields(EObject object, KindModel kind, String where, List<Problem> problems) {
		kind.fields().forEach(field -> field(object, field, where, problems));
	}

	private void field(EObject object, FieldModel field, String where, List<Problem> problems) {
		EStructuralFeature feature = object.eClass().getEStructuralFeature(field.name());
		Object value = object.eIsSet(feature) ? object.eGet(feature) : null;
		if (value == null || value instanceof String text && text.isBlank()) {
			if (field.required()) {
				problems.add(Problem.error("field.required", where + field.label() + " is missing."));
			}
		} else if (field.type() == FieldType.PART) {
			parts((List<?>) value, field, where, problems);
		} else {
			values.check(field, value, where + field.label(), problems);
		}
	}

	private void parts(List<?> parts, FieldModel field, String where, List<Problem> problems) {
		int number = 0;
		for (Object part : parts) {
			number++;
			fields((EObject) part, field.part().orElseThrow(), where + field.label() + " " + number + ", ", problems);
		}
	}
}
