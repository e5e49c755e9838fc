/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.quality.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.stemma.api.RecordView;

class CriterionViewTest {

	@Test
	void readsTheCriteriaInTheirOrder() {
		RecordView specification = Views.of("quality.SpecificationVersion", "SP-1",
				Map.of("criteria[0].test", "Viability", "criteria[0].kind", "NUMBER", "criteria[0].unit", "%", //
						"criteria[1].test", "Mycoplasma", "criteria[1].kind", "CHOICE", "criteria[1].choices",
						List.of("not detected", "detected"), "criteria[1].accepted", List.of("not detected")));
		List<CriterionView> criteria = CriterionView.of(specification);
		assertEquals(List.of(new CriterionView("Viability", "NUMBER", "%", List.of()),
				new CriterionView("Mycoplasma", "CHOICE", "", List.of("not detected", "detected"))), criteria);
		assertTrue(criteria.getFirst().number());
	}

	@Test
	void offersTheAcceptedValuesWhereNoOthersAreNamed() {
		RecordView specification = Views.of("quality.SpecificationVersion", "SP-1", Map.of("criteria[0].test", "Karyotype",
				"criteria[0].kind", "CHOICE", "criteria[0].accepted", List.of("46,XX", "46,XY")));
		assertEquals(List.of("46,XX", "46,XY"), CriterionView.of(specification).getFirst().choices());
	}
}
