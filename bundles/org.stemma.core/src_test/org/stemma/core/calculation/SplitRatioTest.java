/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.calculation;

import static org.stemma.core.calculation.Numbers.assertRounds;
import static org.stemma.core.calculation.Numbers.assertUndefined;
import static org.stemma.core.calculation.Numbers.n;

import org.junit.jupiter.api.Test;

final class SplitRatioTest {

	@Test
	void isNewAreaPerOldArea() {
		assertRounds("3.00", SplitRatio.of(n("75"), n("225")));
		assertRounds("2.33", SplitRatio.of(n("75"), n("175")));
	}

	@Test
	void isUndefinedWithoutArea() {
		assertUndefined(SplitRatio.of(n("0"), n("225")));
		assertUndefined(SplitRatio.of(n("75"), n("0")));
	}
}
