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

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stemma.api.release.Finding;
import org.stemma.core.release.internal.ReleaseLab;
import org.stemma.model.culture.Passage;
import org.stemma.model.identity.Role;
import org.stemma.model.material.MaterialLot;
import org.stemma.model.material.MaterialStatus;

class MaterialsUsedTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

	private final ReleaseLab lab = new ReleaseLab();

	@Test
	void aMaterialMayBeUsedOnItsLastDay() {
		material(material -> material.setExpiry(TODAY));
		assertEquals(List.of(), lab.findings(new MaterialsUsed()));
		material(material -> material.setExpiry(TODAY.minusDays(1)));
		Finding finding = lab.findings(new MaterialsUsed()).getFirst();
		assertEquals("material.expired", finding.code());
		assertTrue(finding.message().contains("Passage PAS-1 used Material lot M-1 (Medium)"),
				finding.message());
		assertTrue(finding.message().contains("2026-03-01"), finding.message());
	}

	@ParameterizedTest
	@EnumSource(MaterialStatus.class)
	void stopsForQuarantinedAndRejectedMaterial(MaterialStatus status) {
		material(material -> material.setStatus(status));
		List<String> expected = switch (status) {
		case QUARANTINE -> List.of("material.quarantine");
		case REJECTED -> List.of("material.rejected");
		case RELEASED, CONSUMED -> List.of();
		};
		assertEquals(expected, codes(lab.findings(new MaterialsUsed())));
	}

	private void material(Consumer<MaterialLot> change) {
		lab.lab.change(Role.SUPERVISOR, MaterialLot.class, lab.material, change);
	}

	private static List<String> codes(List<Finding> findings) {
		return findings.stream().map(Finding::code).toList();
	}
}
