/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.quality.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.stemma.core.quality.Quality.Judgement;
import org.stemma.model.quality.Verdict;

class LiveVerdictTest {

	@Test
	void saysThatAFailingResultOpensAnInvestigation() {
		assertEquals("✗ out of specification. Limits: ≥ 70 %. Saving it opens an investigation that QA has to close.",
				LiveVerdict.words(new Judgement(Verdict.OUT_OF_SPECIFICATION, "≥ 70 %")));
	}

	@Test
	void saysThatAResultIsWithinItsLimits() {
		assertEquals("✓ within limits. Limits: ≥ 70 %.", LiveVerdict.words(new Judgement(Verdict.WITHIN, "≥ 70 %")));
	}
}
