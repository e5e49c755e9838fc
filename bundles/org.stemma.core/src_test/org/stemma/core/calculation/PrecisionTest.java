/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.calculation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.stemma.core.calculation.Numbers.n;

import org.junit.jupiter.api.Test;

final class PrecisionTest {

	@Test
	void keepsSixDecimalsWithoutTrailingZerosOrExponents() {
		assertEquals("2.584963", Precision.kept(n("2.584962500721156181453738943947")).toString());
		assertEquals("3", Precision.kept(n("3.0000000")).toString());
		assertEquals("4800000", Precision.kept(n("4.8E6")).toString());
		assertEquals("-1.5", Precision.kept(n("-1.50")).toString());
		assertEquals("0", Precision.kept(n("0.0000001")).toString());
	}

	@Test
	void roundsHalfToEven() {
		assertEquals("0.000002", Precision.kept(n("0.0000025")).toString());
		assertEquals("0.000004", Precision.kept(n("0.0000035")).toString());
	}
}
