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

import java.util.List;

import org.junit.jupiter.api.Test;
import org.stemma.api.RecordRef;
import org.stemma.api.release.Finding;
import org.stemma.core.release.internal.ReleaseLab;
import org.stemma.model.quality.InvestigationConclusion;
import org.stemma.model.quality.InvestigationState;
import org.stemma.model.quality.Verdict;

class PassingResultsTest {

	private final ReleaseLab lab = new ReleaseLab();

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

	private RecordRef failing(String code) {
		return lab.result(code, "Viability", "51", Verdict.OUT_OF_SPECIFICATION, lab.lab.clock().instant().plusSeconds(60));
	}

	private void later(String code, Verdict verdict) {
		lab.result(code, "Viability", "93", verdict, lab.lab.clock().instant().plusSeconds(3_600L * code.charAt(4)));
	}

	private static List<String> codes(List<Finding> findings) {
		return findings.stream().map(Finding::code).toList();
	}
}
