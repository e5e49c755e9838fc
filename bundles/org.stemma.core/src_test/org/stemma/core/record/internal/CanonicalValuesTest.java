/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.record.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;
import org.stemma.core.record.FieldType;
import org.stemma.model.culture.CulturePackage;
import org.stemma.model.culture.LotKind;
import org.stemma.trust.canonical.CanonicalNumber;
import org.stemma.trust.canonical.CanonicalObject;
import org.stemma.trust.canonical.CanonicalText;

class CanonicalValuesTest {

	private static final EAttribute KIND = CulturePackage.Literals.LOT__KIND;

	private final CanonicalValues values = new CanonicalValues();
	private final EAttribute any = new SmallModel().attribute("any", EcorePackage.Literals.ESTRING);

	@Test
	void writesLiteralsByNameAndReadsThemBack() {
		assertEquals(new CanonicalText("SEED_BANK"), values.write(LotKind.SEED_BANK));
		assertEquals(LotKind.SEED_BANK, values.read(KIND, FieldType.CHOICE, new CanonicalText("SEED_BANK")));
	}

	@Test
	void bringsDoublesBackExactly() {
		for (double number : new double[] { 0.1, 1e300, -2.5e-7, 0 }) {
			assertEquals(number, values.read(any, FieldType.DOUBLE, values.write(number)));
		}
	}

	@Test
	void keepsTheScaleOfDecimals() {
		assertEquals(new BigDecimal("1.50"), values.read(any, FieldType.DECIMAL, values.write(new BigDecimal("1.50"))));
	}

	@Test
	void refusesFormsOfAnotherType() {
		assertThrows(IllegalArgumentException.class, () -> values.read(any, FieldType.TEXT, new CanonicalNumber(1)));
		assertThrows(IllegalArgumentException.class, () -> values.read(KIND, FieldType.CHOICE, new CanonicalText("X")));
		assertThrows(IllegalArgumentException.class,
				() -> values.read(any, FieldType.QUANTITY, CanonicalObject.builder().text("value", "1").build()));
		assertThrows(ArithmeticException.class,
				() -> values.read(any, FieldType.INTEGER, new CanonicalNumber(1L << 40)));
	}
}
