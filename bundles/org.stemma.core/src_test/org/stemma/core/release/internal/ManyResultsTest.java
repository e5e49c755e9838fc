/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.stemma.core.release.Release;
import org.stemma.core.release.Release.Gate;
import org.stemma.model.quality.InvestigationConclusion;
import org.stemma.model.quality.InvestigationState;
import org.stemma.model.quality.Verdict;
import org.stemma.model.release.SignatureMeaning;

/** The way from review to certificate asks the store as often for a lot with many results as for one with few. */
class ManyResultsTest {

	private static Map<String, List<String>> asked(int results) {
		ReleaseLab lab = new ReleaseLab();
		for (int i = 2; i <= results; i++) {
			lab.investigation("INV-" + i, lab.result("RES-" + i, "Viability", "92", Verdict.WITHIN),
					InvestigationState.CLOSED,
					InvestigationConclusion.LABORATORY_ERROR);
		}
		AskedStore asked = new AskedStore(lab.lab.store());
		Release release = lab.release(asked.store());
		Gate gate = release.gate(lab.lot).get();
		assertEquals(results, gate.dossier().all("quality.Result").size());
		Map<String, List<String>> questions = new LinkedHashMap<>();
		questions.put("gate", asked.during(() -> release.gate(lab.lot).get()));
		questions.put("obstacles", asked.during(() -> release.obstacles(lab.rita, gate)));
		questions.put("review",
				asked.during(() -> release.sign(lab.rita, lab.request(lab.rita, SignatureMeaning.REVIEWED)).get()));
		questions.put("board", asked.during(release::board));
		questions.put("release",
				asked.during(() -> release.sign(lab.rolf, lab.request(lab.rolf, SignatureMeaning.RELEASED)).get()));
		questions.put("certificate", asked.during(() -> release.certificate(lab.rolf, lab.lot).get()));
		return questions;
	}

	@Test
	void areNoReasonToAskMoreOften() {
		Map<String, List<String>> few = asked(2);
		assertEquals(few, asked(30));
		assertTrue(few.values().stream().noneMatch(List::isEmpty), few::toString);
	}
}
