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

final class YieldTest {

	@Test
	void isOutOfInInPercent() {
		assertRounds("82.5", Yield.percent(n("33"), n("40")));
		assertRounds("105.0", Yield.percent(n("42"), n("40")));
		assertUndefined(Yield.percent(n("33"), n("0")));
		assertUndefined(Yield.percent(n("-1"), n("40")));
	}

	@Test
	void servesAsPostThawRecovery() {
		assertRounds("80.0", PostThawRecovery.percent(n("4e6"), n("5e6")));
		assertUndefined(PostThawRecovery.percent(n("4e6"), n("0")));
	}
}
