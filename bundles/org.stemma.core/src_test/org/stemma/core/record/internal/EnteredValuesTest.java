/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.record.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.stemma.api.Problem;
import org.stemma.core.record.KindModels;
import org.stemma.core.record.Models;
import org.stemma.model.culture.Lot;
import org.stemma.model.culture.LotKind;
import org.stemma.model.culture.Passage;

class EnteredValuesTest {

	private final KindModels kinds = Models.stemma();
	private final Lot lot = kinds.create(Lot.class);
	private final Passage passage = kinds.create(Passage.class);

	private List<String> put(EObject object, Map<String, Object> values) {
		return new EnteredValues(RecordSetUp::refusal).put(object, kinds.of(object.eClass()), values).stream()
				.map(Problem::code).toList();
	}

	@Test
	void takesLiteralsByNameOrAsThemselves() {
		assertEquals(List.of(), put((EObject) lot, Map.of("kind", "MASTER_CELL_BANK")));
		assertEquals(LotKind.MASTER_CELL_BANK, lot.getKind());
		assertEquals(List.of(), put((EObject) lot, Map.of("kind", LotKind.PRODUCT)));
		assertEquals(LotKind.PRODUCT, lot.getKind());
		assertEquals(List.of("field.form"), put((EObject) lot, Map.of("kind", "Product")));
	}

	@Test
	void clearsWhatIsGivenAsNothing() {
		lot.setKind(LotKind.PRODUCT);
		lot.setNote("x");
		Map<String, Object> nothing = new HashMap<>(Map.of("kind", Optional.empty()));
		nothing.put("note", null);
		assertEquals(List.of(), put((EObject) lot, nothing));
		assertFalse(lot.isSetKind());
		assertNull(lot.getNote());
	}

	@Test
	void takesAPresentOptionalForItsValue() {
		put((EObject) passage, Map.of("harvestedCells", Optional.of(new BigDecimal("4.8e6"))));
		assertEquals(new BigDecimal("4800000"), passage.getHarvestedCells());
	}

	@Test
	void saysWhatDoesNotFit() {
		assertEquals(List.of("field.form"), put((EObject) passage, Map.of("harvestedCells", 4.8e6)));
		assertEquals(List.of("field.form"), put((EObject) passage, Map.of("materials", "ML-1")));
		assertEquals(List.of("field.form"), put((EObject) passage, Map.of("materials", List.of("ML-1"))));
		assertEquals(List.of("field.unknown"), put((EObject) passage, Map.of("materials", List.of(Map.of("colour", 1)))));
		assertEquals(List.of("field.readOnly"), put((EObject) lot, Map.of("disposition", "RELEASED")));
		assertNull(passage.getHarvestedCells());
	}
}
