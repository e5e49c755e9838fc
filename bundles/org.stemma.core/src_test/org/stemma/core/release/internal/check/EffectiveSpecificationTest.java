/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.stemma.api.release.Finding;
import org.stemma.core.release.internal.ReleaseLab;
import org.stemma.model.identity.Role;
import org.stemma.model.quality.SpecificationState;
import org.stemma.model.quality.SpecificationVersion;

class EffectiveSpecificationTest {

	private final ReleaseLab lab = new ReleaseLab();

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

	private static List<String> codes(List<Finding> findings) {
		return findings.stream().map(Finding::code).toList();
	}
}
