/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.stemma.api.release.Finding;
import org.stemma.core.release.internal.ReleaseLab;
import org.stemma.model.culture.Passage;
import org.stemma.model.identity.Role;

class DoublingsLimitTest {

	private final ReleaseLab lab = new ReleaseLab();

	@Test
	void theDoublingsLimitItselfPasses() {
		act(passage -> passage.setCumulativeDoublings(new BigDecimal("30.00")));
		assertEquals(List.of(), lab.findings(new DoublingsLimit()));
		act(passage -> passage.setCumulativeDoublings(new BigDecimal("30.01")));
		assertEquals(List.of("doublings.over"), codes(lab.findings(new DoublingsLimit())));
	}

	private void act(Consumer<Passage> change) {
		lab.lab.change(Role.SUPERVISOR, Passage.class, lab.passage, change);
	}

	private static List<String> codes(List<Finding> findings) {
		return findings.stream().map(Finding::code).toList();
	}
}
