/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.calculation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.stemma.core.calculation.Numbers.assertRounds;
import static org.stemma.core.calculation.Numbers.assertUndefined;
import static org.stemma.core.calculation.Numbers.n;

import org.junit.jupiter.api.Test;

final class DoublingTimeTest {

	@Test
	void isTheTimeForOneDoubling() {
		assertRounds("24.0", DoublingTime.of(n("1e5"), n("8e5"), n("72")));
		assertEquals(0, DoublingTime.of(n("1e5"), n("8e5"), n("72")).orElseThrow().compareTo(n("24")), "exactly");
	}

	@Test
	void isUndefinedWhenTheCellsDidNotBecomeMore() {
		assertUndefined(DoublingTime.of(n("1e5"), n("1e5"), n("72")));
		assertUndefined(DoublingTime.of(n("2e5"), n("1e5"), n("72")));
	}

	@Test
	void isUndefinedWithoutTimeOrCells() {
		assertUndefined(DoublingTime.of(n("1e5"), n("8e5"), n("0")));
		assertUndefined(DoublingTime.of(n("0"), n("8e5"), n("72")));
	}
}
