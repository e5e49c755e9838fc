/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.core.record.CanonicalRecord.Replayed;
import org.stemma.core.testing.GeneratedRecords;
import org.stemma.model.record.Record;
import org.stemma.trust.canonical.CanonicalForm;
import org.stemma.trust.canonical.CanonicalObject;

/** Record to canonical form to bytes and back, for every kind, with generated values (seeds 0 to 39). */
class CanonicalRoundTripTest {

	private static final int SEEDS = 40;

	private final KindModels kinds = Models.stemma();
	private final CanonicalRecord canonical = new CanonicalRecord(kinds);

	static Stream<String> kindNames() {
		return Models.stemma().records().stream().map(KindModel::name);
	}

	@ParameterizedTest
	@MethodSource("kindNames")
	void bringsBackEveryValue(String kind) {
		for (long seed = 0; seed < SEEDS; seed++) {
			Record record = new GeneratedRecords(kinds, seed).next(kinds.of(kind));
			Map<String, String> salts = new Salts(kinds, new SecureRandom()).of(record);
			CanonicalObject form = canonical.toCanonical(record, salts);
			Replayed back = canonical.fromCanonical(CanonicalForm.parse(CanonicalForm.bytes(form)));
			new NormalForm().apply(record);
			kinds.of(kind).fields().stream().filter(FieldModel::committed).forEach(field -> unset(record, field));
			assertTrue(EcoreUtil.equals((EObject) record, (EObject) back.record()), kind + ", seed " + seed);
			assertEquals(salts.keySet(), back.commitments().keySet());
		}
	}

	@ParameterizedTest
	@MethodSource("kindNames")
	void givesOneHashHoweverOftenItIsWritten(String kind) {
		Record record = new GeneratedRecords(kinds, 7).next(kinds.of(kind));
		Map<String, String> salts = new Salts(kinds, new SecureRandom()).of(record);
		Record normal = (Record) EcoreUtil.copy((EObject) record);
		new NormalForm().apply(normal);
		assertEquals(canonical.hash(record, salts), canonical.hash(normal, salts));
	}

	@ParameterizedTest
	@MethodSource("kindNames")
	void passesTheModelsWords(String kind) {
		Invariants words = new Invariants(kinds, List.of());
		for (long seed = 0; seed < SEEDS; seed++) {
			assertEquals(List.of(), words.check(new GeneratedRecords(kinds, seed).next(kinds.of(kind))));
		}
	}

	private static void unset(Record record, FieldModel field) {
		EObject object = (EObject) record;
		object.eUnset(object.eClass().getEStructuralFeature(field.name()));
	}
}
