/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.stemma.api.Place;
import org.stemma.formats.table.Cell;
import org.stemma.formats.value.Label;
import org.stemma.formats.value.Unit;

class FieldMapTest {

	@Test
	void takesTheUnitThatTheFormatFixesOnlyWhereItDoes() {
		FieldRule density = FieldRule.number("density", "10*6/mL", "Live");
		assertEquals("Optional[/mL]", density.meant(Label.parse("Live (E6)")).map(Unit::code).toString());
		assertEquals(Optional.empty(), density.meant(Label.parse("Live")));
		assertEquals(Optional.of(Unit.ofCode("um")), FieldRule.number("d", "um", "Size").writtenIn("um").meant(Label.parse("Size")));
		assertEquals(Optional.empty(), new FieldMap(List.of(FieldRule.number("d", "um", "Size"))).rule(Label.parse("Size (E6)")));
	}

	private final FieldMap map = new FieldMap(List.of(FieldRule.number("viability", "%", "Viability (%)", "Vitality"),
			FieldRule.number("diameter", "um", "Average diameter (\u00B5m)")));

	@Test
	void knowsANameInAnySpelling() {
		assertEquals("viability", map.rule(Label.parse("VITALITY [%]:")).get().field());
		assertEquals("diameter", map.rule(Label.parse("average  diameter (\u03BCm)")).get().field());
		assertTrue(map.rule(Label.parse("Average viable diameter (\u03BCm)")).isEmpty());
	}

	@Test
	void countsEachRuleOnce() {
		List<Cell> labels = Stream.of("Viability", "Vitality", "12.5", "", "Other").map(text -> new Cell(text, Place.file("x")))
				.toList();
		assertEquals(1, map.known(labels));
	}

	@Test
	void takesTheRuleOfTheQuantityThatTheUnitStates() {
		FieldMap sugar = new FieldMap(List.of(FieldRule.number("mass", "g/L", "Glucose"), FieldRule.number("amount", "mmol/L", "Glucose")));
		assertEquals("mass", sugar.rule(Label.parse("Glucose")).get().field());
		assertEquals("mass", sugar.rule(Label.parse("Glucose (mg/L)")).get().field());
		assertEquals("amount", sugar.rule(Label.parse("Glucose (mM)")).get().field());
		assertEquals("mass", sugar.rule(Label.parse("Glucose (mL)")).get().field());
	}

	@Test
	void refusesANameInTwoRules() {
		FieldRule one = FieldRule.text("a", "Name");
		FieldRule other = FieldRule.text("b", "name (%)");
		assertThrows(IllegalArgumentException.class, () -> new FieldMap(List.of(one, other)));
	}
}
