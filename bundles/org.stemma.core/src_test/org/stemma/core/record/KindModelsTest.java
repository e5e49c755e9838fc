/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.stemma.core.record.FieldModel.Lineage;
import org.stemma.model.ModelPackages;
import org.stemma.model.culture.Act;
import org.stemma.model.culture.CulturePackage;
import org.stemma.model.culture.Lot;
import org.stemma.model.culture.Passage;
import org.stemma.model.record.Record;

class KindModelsTest {

	private final KindModels kinds = Models.stemma();

	@Test
	void namesKindsByAreaAndClass() {
		assertEquals("culture.Lot", kinds.of(CulturePackage.Literals.LOT).name());
		assertEquals("culture.Lot", kinds.of(Lot.class).name());
		assertEquals("culture.Lot", kinds.of(kinds.create(Lot.class)).name());
		assertEquals(CulturePackage.Literals.LOT, kinds.classOf("culture.Lot"));
	}

	@Test
	void readsTheWordsOfAKind() {
		KindModel passage = kinds.of("culture.Passage");
		assertEquals("Passage", passage.title());
		assertEquals("PAS", passage.prefix());
		assertTrue(passage.writeOnce() && passage.act());
		assertFalse(passage.setUp());
	}

	@Test
	void readsTheWordsOfAField() {
		FieldModel viability = kinds.of("culture.Count").field("viability").orElseThrow();
		assertEquals("Viability", viability.label());
		assertEquals("%", viability.unit());
		assertEquals(Optional.of(new BigDecimal("100")), viability.maximum());
		assertEquals("100 * live / (live + dead)", viability.source());
		FieldModel vessel = kinds.of("culture.Count").field("vessel").orElseThrow();
		assertEquals(Lineage.PARENT, vessel.lineage());
		assertEquals(List.of("culture.Vessel"), vessel.kinds());
		assertEquals(Lineage.CHILD, kinds.of("culture.Count").field("lot").orElseThrow().lineage());
	}

	@Test
	void readsPartsWithTheirFields() {
		FieldModel criteria = kinds.of("quality.SpecificationVersion").field("criteria").orElseThrow();
		assertEquals(FieldType.PART, criteria.type());
		assertEquals(List.of("NUMBER", "CHOICE", "TEXT"),
				criteria.part().orElseThrow().field("kind").orElseThrow().choices());
		assertEquals("Material use", kinds.of("culture.MaterialUse").title());
		assertTrue(kinds.parts().stream().anyMatch(part -> part.name().equals("instrument.Measurement")));
	}

	@Test
	void leavesTheIdentityToReferences() {
		assertTrue(kinds.records().stream().allMatch(kind -> kind.field("id").isEmpty()));
		assertTrue(kinds.records().stream().allMatch(kind -> kind.fields().getFirst().name().equals("code")));
	}

	@Test
	void listsTheKindsBelowAnAbstractOne() {
		List<String> acts = kinds.concrete("culture.Act").stream().map(KindModel::name).toList();
		assertTrue(acts.containsAll(List.of("culture.Thaw", "culture.Discard")));
		assertFalse(acts.contains("culture.Act"));
		assertTrue(kinds.concrete("culture.Act").stream().allMatch(KindModel::act));
		assertEquals(List.of("culture.Lot"), kinds.concrete("culture.Lot").stream().map(KindModel::name).toList());
		assertEquals("culture.Act", kinds.of(Act.class).name());
	}

	@Test
	void makesRecordsWithAnIdentityOfTheirOwn() {
		Record first = kinds.create("culture.Passage");
		assertTrue(first instanceof Passage);
		assertNotEquals(first.getId(), kinds.create("culture.Passage").getId());
	}

	@Test
	void refusesWhatIsNoRecord() {
		assertThrows(IllegalArgumentException.class, () -> kinds.create("culture.Act"));
		assertThrows(IllegalArgumentException.class, () -> kinds.create("culture.Derivation"));
		assertThrows(IllegalArgumentException.class, () -> kinds.of("culture.Nothing"));
		assertEquals(Optional.empty(), kinds.find("culture.Nothing"));
	}

	@Test
	void namesTheVersionOfThePackage() {
		assertEquals("1.0", kinds.version("culture.Lot"));
		assertEquals(8, new ModelPackages().all().size());
	}
}
