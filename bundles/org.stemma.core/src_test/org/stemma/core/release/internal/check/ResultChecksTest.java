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
import org.stemma.model.quality.SpecificationState;
import org.stemma.model.quality.SpecificationVersion;
import org.stemma.model.quality.TestPurpose;
import org.stemma.model.quality.Verdict;

class ResultChecksTest {

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
	void stopsALotWithAFailingResult() {
		failing("RES-2");
		Finding finding = lab.findings(new PassingResults()).getFirst();
		assertEquals("result.failing", finding.code());
		assertTrue(finding.message().contains("Viability 51 %"), finding.message());
	}

	@Test
	void aPassingRetestDoesNotLiftAFailingResult() {
		failing("RES-2");
		later("RES-3", Verdict.WITHIN);
		assertEquals(List.of("result.failing"), codes(lab.findings(new PassingResults())));
	}

	@Test
	void aPassingRetestLiftsALaboratoryError() {
		RecordRef wrong = failing("RES-2");
		lab.investigation("OOS-1", wrong, InvestigationState.CLOSED, InvestigationConclusion.LABORATORY_ERROR);
		later("RES-3", Verdict.WITHIN);
		assertEquals(List.of(), lab.findings(new PassingResults()));
		assertEquals(List.of(), lab.findings(new RequiredTests()));
		assertEquals(List.of(), lab.findings(new Investigations()));
	}

	@Test
	void anInvestigationWithAnyOtherConclusionLiftsNothing() {
		RecordRef wrong = failing("RES-2");
		lab.investigation("OOS-1", wrong, InvestigationState.CLOSED, InvestigationConclusion.NOT_CONFIRMED);
		later("RES-3", Verdict.WITHIN);
		assertEquals(List.of("result.failing"), codes(lab.findings(new PassingResults())));
	}

	@Test
	void anOpenInvestigationLiftsNothingEvenWithTheConclusionWritten() {
		RecordRef wrong = failing("RES-2");
		lab.investigation("OOS-1", wrong, InvestigationState.OPEN, InvestigationConclusion.LABORATORY_ERROR);
		assertEquals(List.of("result.failing"), codes(lab.findings(new PassingResults())));
	}

	@Test
	void stopsALotWhoseNewestResultCannotBeDecided() {
		later("RES-2", Verdict.NOT_DECIDABLE);
		assertEquals(List.of("result.undecided"), codes(lab.findings(new PassingResults())));
		later("RES-3", Verdict.WITHIN);
		assertEquals(List.of(), lab.findings(new PassingResults()));
	}

	@Test
	void resultsForInformationStopNothing() {
		later("RES-2", Verdict.INFORMATION_ONLY);
		assertEquals(List.of(), lab.findings(new PassingResults()));
	}

	@Test
	void stopsALotWithAnOpenInvestigation() {
		lab.investigation("OOS-1", lab.result, InvestigationState.OPEN, null);
		Finding finding = lab.findings(new Investigations()).getFirst();
		assertEquals("investigation.open", finding.code());
		assertTrue(finding.message().contains("OOS-1"), finding.message());
	}

	@Test
	void stopsALotWithAConfirmedFailureForGood() {
		lab.investigation("OOS-1", lab.result, InvestigationState.CLOSED, InvestigationConclusion.CONFIRMED);
		assertEquals(List.of("investigation.confirmed"), codes(lab.findings(new Investigations())));
	}

	@Test
	void stopsALotWithoutAnEffectiveSpecification() {
		assertEquals(List.of(), lab.findings(new EffectiveSpecification()));
		for (SpecificationState state : List.of(SpecificationState.DRAFT, SpecificationState.RETIRED)) {
			lab.lab.change(Role.QA_REVIEWER, SpecificationVersion.class, lab.specification,
					specification -> specification.setState(state));
			assertEquals(List.of("specification.state"), codes(lab.findings(new EffectiveSpecification())));
		}
		lab.changeLot(lot -> lot.setSpecification(null));
		assertEquals(List.of("specification.none"), codes(lab.findings(new EffectiveSpecification())));
	}

	@Test
	void namesTheTestWhateverItsCase() {
		lab.lab.change(Role.SUPERVISOR, Result.class, lab.result, result -> result.setTest("VIABILITY "));
		assertEquals(List.of(), lab.findings(new RequiredTests()));
	}

	private RecordRef failing(String code) {
		return lab.result(code, "Viability", "51", Verdict.OUT_OF_SPECIFICATION, lab.lab.clock().instant().plusSeconds(60));
	}

	private void later(String code, Verdict verdict) {
		lab.result(code, "Viability", "93", verdict, lab.lab.clock().instant().plusSeconds(3_600L * code.charAt(4)));
	}

	private void criterion(String test, TestPurpose purpose) {
		Criterion criterion = lab.samples.criterion(test, "1", null, "%");
		criterion.setPurpose(purpose);
		criterion.setLow(BigDecimal.ONE);
		lab.lab.change(Role.QA_REVIEWER, SpecificationVersion.class, lab.specification,
				specification -> specification.getCriteria().add(criterion));
	}

	private static List<String> codes(List<Finding> findings) {
		return findings.stream().map(Finding::code).toList();
	}
}
