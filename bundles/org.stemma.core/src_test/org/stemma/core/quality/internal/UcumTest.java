/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.quality.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class UcumTest {

	@ParameterizedTest
	@CsvSource({ "0.95,1,%,95", "95,%,1,0.95", "1.2,10*6/mL,1/mL,1200000", "1.2,10^6/mL,/mL,1200000",
			"1200,10*3/mL,10*6/mL,1.2", "1.2,10*6/mL,10*9/L,1.2", "850,/uL,10*6/mL,0.85", "0.5,[EU]/mL,[EU]/L,500",
			"5,ng/mL,ug/L,5", "5,mg/dL,g/L,0.05", "1,h,min,60", "24,h,d,1", "60,/h,/min,1", "1,cm3,mL,1",
			"5000,{cells}/cm2,/m2,50000000", "3,[IU]/mL,[iU]/mL,3", "10,[ppm],%,0.001", "2,mmol/L,mol.L-1,0.002",
			"7,furlong,furlong,7", "7,'',1,7", "0.7,10*6{cells}/mL,10*6/mL,0.7" })
	void convertsWhatItKnows(String number, String from, String to, String expected) {
		BigDecimal found = Ucum.convert(new BigDecimal(number), from, to).orElseThrow();
		assertEquals(0, found.compareTo(new BigDecimal(expected)), found + " " + to);
	}

	@ParameterizedTest
	@CsvSource({ "mL,%", "[EU]/mL,[iU]/mL", "ng/mL,nmol/mL", "furlong,m", "/mL,/cm2", "{copies}/mL,{cells}/mL", "Cel,1",
			"cells/mL,1/mL", "1/,1", "1//mL,1/mL", ".mL,mL", "mL mL,mL2", "(mL),mL", "0,1",
			"m0,1", "dd,d", "EU/mL,[EU]/mL" })
	void doesNotGuess(String from, String to) {
		assertEquals(Optional.empty(), Ucum.convert(BigDecimal.ONE, from, to));
		assertEquals(Optional.empty(), Ucum.convert(BigDecimal.ONE, to, from));
	}

	@Test
	void isExactAtALimit() {
		assertEquals(0, Ucum.convert(new BigDecimal("60"), "/h", "/min").orElseThrow().compareTo(BigDecimal.ONE));
	}

	@Test
	void readsAsWords() {
		assertEquals("plain numbers", Ucum.words("1"));
		assertEquals("plain numbers", Ucum.words(""));
		assertEquals("%", Ucum.words(" % "));
	}
}
