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

import java.util.List;

import org.junit.jupiter.api.Test;
import org.stemma.api.RecordRef;
import org.stemma.api.release.Finding;
import org.stemma.core.release.internal.ReleaseLab;
import org.stemma.model.culture.Lot;
import org.stemma.model.culture.LotDisposition;
import org.stemma.model.identity.Role;

class ParentLotsTest {

	private final ReleaseLab lab = new ReleaseLab();

	@Test
	void nothingMadeOfARejectedLotIsReleased() {
		RecordRef parent = lab.samples.lot("PARENT-1", lab.line, null);
		lab.changeLot(lot -> lot.getParents().add(parent));
		assertEquals(List.of("parent.unreleased"), codes(lab.findings(new ParentLots())));
		assertFalse(lab.findings(new ParentLots()).getFirst().blocks());
		lab.lab.change(Role.QA_RELEASER, Lot.class, parent, lot -> lot.setDisposition(LotDisposition.REJECTED));
		assertEquals(List.of("parent.rejected"), codes(lab.findings(new ParentLots())));
		lab.lab.change(Role.QA_RELEASER, Lot.class, parent, lot -> lot.setDisposition(LotDisposition.RELEASED));
		assertEquals(List.of(), lab.findings(new ParentLots()));
	}

	private static List<String> codes(List<Finding> findings) {
		return findings.stream().map(Finding::code).toList();
	}
}
