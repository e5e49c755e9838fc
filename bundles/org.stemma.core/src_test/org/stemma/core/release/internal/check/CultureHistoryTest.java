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
import org.stemma.api.RecordRef;
import org.stemma.api.release.Finding;
import org.stemma.core.release.internal.ReleaseLab;

class CultureHistoryTest {

	private final ReleaseLab lab = new ReleaseLab();

	@Test
	void aLotWithoutActsIsStopped() {
		assertEquals(List.of(), lab.findings(new CultureHistory()));
		RecordRef fresh = lab.samples.lot("LOT-2", lab.line, lab.specification);
		assertEquals(List.of("culture.none"), codes(new CultureHistory().check(lab.release().gate(fresh).get().dossier())));
	}

	private static List<String> codes(List<Finding> findings) {
		return findings.stream().map(Finding::code).toList();
	}
}
