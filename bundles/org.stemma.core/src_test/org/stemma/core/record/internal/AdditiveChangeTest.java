/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.record.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.stemma.core.record.CanonicalRecord;
import org.stemma.trust.canonical.CanonicalObject;

/** A later model with one more field writes old records as before. */
class AdditiveChangeTest {

	private static CanonicalObject written(EClass type, Map<String, String> values) {
		EObject object = EcoreUtil.create(type);
		values.forEach((name, value) -> object.eSet(type.getEStructuralFeature(name), value));
		return new CanonicalFields().write(object, new KindReader().read(type), Map.of());
	}

	@Test
	void keepsTheHashOfRecordsThatDoNotUseTheNewField() {
		EClass old = new SmallModel().text("name").eClass();
		EClass later = new SmallModel().text("name").text("nickname").eClass();
		CanonicalObject before = written(old, Map.of("name", "a"));
		assertEquals(CanonicalRecord.hash(before), CanonicalRecord.hash(written(later, Map.of("name", "a"))));
		assertNotEquals(CanonicalRecord.hash(before),
				CanonicalRecord.hash(written(later, Map.of("name", "a", "nickname", "b"))));
	}
}
