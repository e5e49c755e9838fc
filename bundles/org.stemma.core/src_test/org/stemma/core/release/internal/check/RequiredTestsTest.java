/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.stemma.api.RecordRef;
import org.stemma.api.release.Finding;
import org.stemma.core.release.internal.ReleaseLab;
import org.stemma.model.identity.Role;
import org.stemma.model.quality.Criterion;
import org.stemma.model.quality.InvestigationConclusion;
import org.stemma.model.quality.InvestigationState;
import org.stemma.model.quality.Result;
import org.stemma.model.quality.SpecificationVersion;
import org.stemma.model.quality.TestPurpose;

class RequiredTestsTest {

	private final ReleaseLab lab = new ReleaseLab();

	@Test
	void stopsALotThatLacksATestForRelease() {
		criterion("Sterility", TestPurpose.RELEASE);
		Finding finding = lab.findings(new RequiredTests()).getFirst();
		assertEquals("test.missing", finding.code());
		assertTrue(finding.message().contains("Lot LOT-1 has no result for Sterility"), finding.message());
		assertTrue(finding.blocks());
	}

	@Test
	void asksForNoTestThatIsNotForRelease() {
		for (TestPurpose purpose : TestPurpose.values()) {
			if (purpose != TestPurpose.RELEASE) {
				criterion("Extra " + purpose, purpose);
			}
		}
		assertEquals(List.of(), lab.findings(new RequiredTests()));
	}

	@Test
	void doesNotCountAResultJudgedByAnotherVersion() {
		RecordRef other = lab.samples.specification("S-2");
		lab.changeLot(lot -> lot.setSpecification(other));
		Finding finding = lab.findings(new RequiredTests()).getFirst();
		assertEquals("test.missing", finding.code());
		assertTrue(finding.message().contains("another version"), finding.message());
	}

	@Test
	void doesNotCountALaboratoryError() {
		lab.investigation("OOS-1", lab.result, InvestigationState.CLOSED, InvestigationConclusion.LABORATORY_ERROR);
		assertEquals("test.missing", lab.findings(new RequiredTests()).getFirst().code());
	}

	@Test
	void namesTheTestWhateverItsCase() {
		lab.lab.change(Role.SUPERVISOR, Result.class, lab.result, result -> result.setTest("VIABILITY "));
		assertEquals(List.of(), lab.findings(new RequiredTests()));
	}

	private void criterion(String test, TestPurpose purpose) {
		Criterion criterion = lab.samples.criterion(test, "1", null, "%");
		criterion.setPurpose(purpose);
		criterion.setLow(BigDecimal.ONE);
		lab.lab.change(Role.QA_REVIEWER, SpecificationVersion.class, lab.specification,
				specification -> specification.getCriteria().add(criterion));
	}
}
