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
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.stemma.api.RecordRef;
import org.stemma.api.release.Finding;
import org.stemma.core.release.internal.ReleaseLab;
import org.stemma.model.culture.Passage;
import org.stemma.model.identity.Role;
import org.stemma.model.quality.SpecificationVersion;

class PassageLimitTest {

	private final ReleaseLab lab = new ReleaseLab();

	@Test
	void thePassageLimitItselfPasses() {
		act(passage -> passage.setPassageNumber(6));
		assertEquals(List.of(), lab.findings(new PassageLimit()));
		act(passage -> passage.setPassageNumber(7));
		Finding finding = lab.findings(new PassageLimit()).getFirst();
		assertEquals("passage.over", finding.code());
		assertTrue(finding.message().contains("7") && finding.message().contains("limit of 6"), finding.message());
	}

	@Test
	void noLimitStopsNothing() {
		specification(specification -> {
			specification.setMaximumPassage(null);
			specification.setMaximumDoublings(null);
		});
		act(passage -> passage.setPassageNumber(99));
		assertEquals(List.of(), lab.findings(new PassageLimit()));
		assertEquals(List.of(), lab.findings(new DoublingsLimit()));
	}

	@Test
	void aLimitThatCannotBeComparedStopsTheLot() {
		RecordRef fresh = lab.samples.lot("LOT-2", lab.line, lab.specification);
		List<Finding> findings = new PassageLimit().check(lab.release().gate(fresh).get().dossier());
		assertEquals(List.of("passage.unknown"), codes(findings));
	}

	private void act(Consumer<Passage> change) {
		lab.lab.change(Role.SUPERVISOR, Passage.class, lab.passage, change);
	}

	private void specification(Consumer<SpecificationVersion> change) {
		lab.lab.change(Role.QA_REVIEWER, SpecificationVersion.class, lab.specification, change);
	}

	private static List<String> codes(List<Finding> findings) {
		return findings.stream().map(Finding::code).toList();
	}
}
