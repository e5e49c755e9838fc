/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.record.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.stemma.api.Problem;
import org.stemma.core.record.FieldModel;
import org.stemma.core.record.FieldType;
import org.stemma.core.record.KindModel;

/** Puts entered values into a record, field by field, and collects every value that does not fit. */
public final class EnteredValues {

	private final EnteredValue single = new EnteredValue();
	private final Function<FieldModel, Optional<Problem>> refusal;

	/**
	 * Entry with a rule.
	 *
	 * @param refusal says why a field of the record cannot be entered, if it cannot
	 */
	public EnteredValues(Function<FieldModel, Optional<Problem>> refusal) {
		this.refusal = refusal;
	}

	/** Sets the fields named; an empty {@link Optional} or null clears one. */
	public List<Problem> put(EObject object, KindModel kind, Map<String, ?> values) {
		List<Problem> problems = new ArrayList<>();
		values.forEach((name, value) -> kind.field(name).filter(field -> !field.secret())
				.ifPresentOrElse(field -> allowed(object, field, value, problems),
						() -> problems.add(Problem.error("field.unknown", kind.title() + " has no field " + name + "."))));
		return problems;
	}

	private void allowed(EObject object, FieldModel field, Object value, List<Problem> problems) {
		refusal.apply(field).ifPresentOrElse(problems::add, () -> put(object, field, plain(value), problems));
	}

	private static Object plain(Object value) {
		return value instanceof Optional<?> optional ? optional.orElse(null) : value;
	}

	private void put(EObject object, FieldModel field, Object value, List<Problem> problems) {
		EStructuralFeature feature = object.eClass().getEStructuralFeature(field.name());
		if (value == null) {
			object.eUnset(feature);
		} else if (field.many()) {
			object.eSet(feature, several(feature, field, value, problems));
		} else {
			single.read(feature, field, value, problems).ifPresent(fit -> object.eSet(feature, fit));
		}
	}

	private List<Object> several(EStructuralFeature feature, FieldModel field, Object value, List<Problem> problems) {
		List<Object> found = new ArrayList<>();
		if (value instanceof Iterable<?> all) {
			all.forEach(each -> one(feature, field, each, problems).ifPresent(found::add));
		} else {
			problems.add(EnteredValue.unfit(field, value));
		}
		return found;
	}

	private Optional<?> one(EStructuralFeature feature, FieldModel field, Object value, List<Problem> problems) {
		return field.type() == FieldType.PART ? part(((EReference) feature).getEReferenceType(), field, value, problems)
				: single.read(feature, field, value, problems);
	}

	private Optional<EObject> part(EClass type, FieldModel field, Object value, List<Problem> problems) {
		if (!(value instanceof Map<?, ?> entered)) {
			problems.add(EnteredValue.unfit(field, value));
			return Optional.empty();
		}
		EObject part = EcoreUtil.create(type);
		entered.forEach((name, each) -> field.part().orElseThrow().field(String.valueOf(name)).ifPresentOrElse(
				inner -> put(part, inner, plain(each), problems), () -> problems.add(Problem.error("field.unknown",
						field.part().orElseThrow().title() + " has no field " + name + "."))));
		return Optional.of(part);
	}
}
