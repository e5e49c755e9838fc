/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.stemma.api.release.Finding;
import org.stemma.core.release.internal.ReleaseLab;
import org.stemma.model.quality.RestrictionJudgement;

class RestrictionsTest {

	private final ReleaseLab lab = new ReleaseLab();

	@Test
	void saysNothingWhereNothingIsRestricted() {
		assertEquals(List.of(), lab.findings(new Restrictions()));
	}

	@Test
	void stopsALotUntilQualityJudged() {
		lab.restriction("RST-1", lab.result, null, "calibration.overdue");
		Finding finding = lab.findings(new Restrictions()).getFirst();
		assertEquals("restriction.open", finding.code());
		assertTrue(finding.blocks());
		assertTrue(finding.message().contains("RST-1"), finding.message());
	}

	@Test
	void aJudgedOneIsRemarkedWithItsAssessment() {
		lab.restriction("RST-1", lab.result, RestrictionJudgement.RESULTS_STAND, "calibration.overdue");
		Finding finding = lab.findings(new Restrictions()).getFirst();
		assertFalse(finding.blocks());
		assertTrue(finding.message().contains("they stand. calibrated since"), finding.message());
	}

	@Test
	void aRejectedResultDoesNotCountForItsTest() {
		assertEquals(List.of(), lab.findings(new RequiredTests()));
		lab.restriction("RST-1", lab.result, RestrictionJudgement.RESULTS_REJECTED, "calibration.overdue");
		assertEquals(List.of("restriction.rejected"), lab.findings(new Restrictions()).stream().map(Finding::code).toList());
		assertFalse(lab.findings(new RequiredTests()).isEmpty());
	}
}
