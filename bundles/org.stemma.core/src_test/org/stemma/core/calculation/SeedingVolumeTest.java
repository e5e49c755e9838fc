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

final class SeedingVolumeTest {

	@Test
	void isTheVolumeThatHoldsTheCells() {
		assertRounds("0.729", SeedingVolume.millilitres(n("5000"), n("175"), n("1.2e6")));
	}

	@Test
	void isUndefinedForASuspensionWithoutCells() {
		assertUndefined(SeedingVolume.millilitres(n("5000"), n("175"), n("0")));
		assertUndefined(SeedingVolume.millilitres(n("-1"), n("175"), n("1.2e6")));
	}
}
