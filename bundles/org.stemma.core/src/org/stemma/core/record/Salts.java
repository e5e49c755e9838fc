/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.record;

import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.stemma.model.record.Record;
import org.stemma.trust.commitment.Salt;

/**
 * Gives salts to personal and secret fields: a value that stays keeps its salt, a new or changed one gets a fresh one,
 * so that erasing one version's salt does not touch another's.
 */
public final class Salts {

	private final KindModels kinds;
	private final SecureRandom random;

	/** Salts from a source of random numbers. */
	public Salts(KindModels kinds, SecureRandom random) {
		this.kinds = kinds;
		this.random = random;
	}

	/** Salts of a new record, by field name. */
	public Map<String, String> of(Record record) {
		Map<String, String> salts = new LinkedHashMap<>();
		committed(record).forEach(field -> salts.put(field, fresh()));
		return salts;
	}

	/**
	 * Salts of a changed record, by field name.
	 *
	 * @param record the record as changed
	 * @param before the record as it was
	 * @param known  the salts of the record as it was
	 */
	public Map<String, String> of(Record record, Record before, Map<String, String> known) {
		Map<String, String> salts = new LinkedHashMap<>();
		for (String field : committed(record)) {
			boolean stays = known.containsKey(field) && Objects.equals(value(record, field), value(before, field));
			salts.put(field, stays ? known.get(field) : fresh());
		}
		return salts;
	}

	private Iterable<String> committed(Record record) {
		return kinds.of(record).fields().stream().filter(FieldModel::committed).map(FieldModel::name)
				.filter(field -> value(record, field) != null).toList();
	}

	private static Object value(Record record, String field) {
		EObject object = (EObject) record;
		EStructuralFeature feature = object.eClass().getEStructuralFeature(field);
		return object.eIsSet(feature) ? new NormalForm().value(object.eGet(feature)) : null;
	}

	private String fresh() {
		return Salt.random(random).hex();
	}
}
