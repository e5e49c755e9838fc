/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.culture.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stemma.core.culture.internal.Cultivation.flask;
import static org.stemma.core.culture.internal.Cultivation.flasks;
import static org.stemma.core.culture.internal.Cultivation.n;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

final class CellSharesTest {

	@Test
	void sharesWholeCellsEqually() {
		assertEquals(List.of(n("333333"), n("333333"), n("333333")), CellShares.of(n("1000000"), flasks(3)).get());
	}

	@Test
	void givesWhatIsGivenFirst() {
		assertEquals(List.of(n("700000"), n("150000"), n("150000")),
				CellShares.of(n("1000000"), List.of(flask("", "700000"), flask("", null), flask("", null))).get());
	}

	@Test
	void mayLeaveCellsOver() {
		assertEquals(List.of(n("100")), CellShares.of(n("1000000"), List.of(flask("", "100"))).get());
	}

	@Test
	void refusesNegativeAndMissingCells() {
		assertEquals("cells.none",
				CellShares.of(n("1000"), List.of(flask("", "-5"))).problems().getFirst().code());
		assertEquals("cells.more", CellShares.of(n("-1"), flasks(1)).problems().getFirst().code());
	}

	@Test
	void roundsFractionsDownSoThatTheyNeverExceedTheWhole() {
		for (int count = 1; count <= 200; count++) {
			BigDecimal fraction = CellShares.fraction(BigDecimal.ONE, BigDecimal.valueOf(count));
			assertTrue(fraction.multiply(BigDecimal.valueOf(count)).compareTo(BigDecimal.ONE) <= 0, count + " parts");
		}
		assertEquals(n("0.25"), CellShares.fraction(n("1"), n("4")));
	}
}
