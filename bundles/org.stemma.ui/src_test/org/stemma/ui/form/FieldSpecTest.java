/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.stemma.core.record.FieldModel;
import org.stemma.core.record.FieldType;

class FieldSpecTest {

	@Test
	void buildsANumberWithUnitAndLimits() {
		FieldModel cells = FieldSpec.number("cells", "Viable cells").unit("1").range(BigDecimal.ZERO, null).required().build();
		assertEquals(FieldType.DECIMAL, cells.type());
		assertEquals("1", cells.unit());
		assertEquals(Optional.of(BigDecimal.ZERO), cells.minimum());
		assertEquals(Optional.empty(), cells.maximum());
		assertTrue(cells.required());
	}

	@Test
	void keepsAPasswordSecret() {
		FieldModel password = FieldSpec.password("password", "Password").build();
		assertTrue(password.secret());
		assertEquals(FieldType.TEXT, password.type());
	}

	@Test
	void asksForOneOfSomeTextsOrLiterals() {
		assertEquals(List.of("a b", "c"), FieldSpec.oneOf("zone", "Zone", List.of("a b", "c")).build().choices());
		assertEquals(FieldType.CHOICE, FieldSpec.choice("state", "State", List.of("OPEN")).build().type());
		assertTrue(FieldSpec.choices("roles", "Roles", List.of("BENCH")).build().many());
	}

	@Test
	void variesAFieldOfTheModelWithoutLosingTheRest() {
		FieldModel volume = FieldSpec.quantity("volume", "Volume").unit("mL").help("Of medium").required().build();
		FieldModel optional = FieldVariant.optional(volume);
		assertFalse(optional.required());
		assertEquals("mL", optional.unit());
		assertEquals("Medium", FieldVariant.labelled(volume, "Medium").label());
		assertEquals("Of fresh medium", FieldVariant.helped(volume, "Of fresh medium").help());
		assertEquals(volume, FieldVariant.required(optional));
	}

	@Test
	void takesOneValueOfAFieldThatHoldsSeveral() {
		FieldModel vessels = FieldSpec.records("vessels", "Vessels", "culture.Vessel").required().build();
		FieldModel one = FieldVariant.single(vessels);
		assertFalse(one.many());
		assertEquals(List.of("culture.Vessel"), one.kinds());
	}
}
