/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.stemma.api.RecordRef;
import org.stemma.core.store.LineageEdge;
import org.stemma.model.culture.CultureFactory;
import org.stemma.model.culture.Derivation;
import org.stemma.model.culture.MaterialUse;
import org.stemma.model.culture.Passage;

class ReferencesTest {

	private final KindModels kinds = Models.stemma();
	private final References references = new References(kinds);
	private final RecordRef vessel = ref("culture.Vessel", "V-1");
	private final RecordRef made = ref("culture.Vessel", "V-2");
	private final RecordRef lot = ref("culture.Lot", "L-1");
	private final RecordRef medium = ref("material.MaterialLot", "ML-1");
	private final RecordRef person = ref("identity.Person", "anna");

	private static RecordRef ref(String kind, String code) {
		return new RecordRef(kind, UUID.randomUUID(), code);
	}

	private Passage passage() {
		Passage passage = kinds.create(Passage.class);
		passage.setCode("PAS-1");
		passage.setVessel(vessel);
		passage.setLot(lot);
		passage.setPerformedBy(person);
		for (int i = 0; i < 2; i++) {
			MaterialUse use = CultureFactory.eINSTANCE.createMaterialUse();
			use.setMaterial(medium);
			passage.getMaterials().add(use);
		}
		Derivation derivation = CultureFactory.eINSTANCE.createDerivation();
		derivation.setTo(made);
		passage.getDerivations().add(derivation);
		return passage;
	}

	@Test
	void findsReferencesOfRecordAndParts() {
		assertEquals(Set.of(vessel, lot, person, medium, made), references.all(passage()).stream()
				.map(References.Held::ref).collect(Collectors.toSet()));
	}

	@Test
	void makesEdgesInTheDirectionThatTheModelSaysEachOnce() {
		Passage passage = passage();
		RecordRef self = kinds.ref(passage);
		assertEquals(List.of(new LineageEdge(lot, self, "culture.Passage.lot"),
				new LineageEdge(self, medium, "culture.MaterialUse.material"),
				new LineageEdge(self, vessel, "culture.Passage.vessel"),
				new LineageEdge(made, self, "culture.Derivation.to")), references.edges(passage));
	}
}
