/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.culture.act;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class BenchActTest {

	@Test
	void everyDigitButZeroOpensAnActOfItsOwn() {
		assertEquals("123456789", Stream.of(BenchAct.values()).map(BenchAct::digit).map(String::valueOf).reduce("", String::concat));
		assertEquals(Optional.of(BenchAct.PASSAGE), BenchAct.of('4'));
		assertTrue(BenchAct.of('0').isEmpty());
		assertTrue(BenchAct.of('p').isEmpty());
	}

	@Test
	void everyActHasWords() {
		Stream.of(BenchAct.values()).forEach(act -> assertFalse(act.title().isBlank()));
	}
}
