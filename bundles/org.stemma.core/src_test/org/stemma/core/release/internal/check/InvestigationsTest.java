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
import org.stemma.api.release.Finding;
import org.stemma.core.release.internal.ReleaseLab;
import org.stemma.model.quality.InvestigationConclusion;
import org.stemma.model.quality.InvestigationState;

class InvestigationsTest {

	private final ReleaseLab lab = new ReleaseLab();

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

	private static List<String> codes(List<Finding> findings) {
		return findings.stream().map(Finding::code).toList();
	}
}
