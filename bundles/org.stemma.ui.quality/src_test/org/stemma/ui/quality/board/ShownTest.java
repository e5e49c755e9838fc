/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.quality.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.stemma.core.release.Release.LotStanding;
import org.stemma.ui.quality.result.Views;

class ShownTest {

	private final Standing waiting = lot("MSC-1", "QUARANTINE", "in quarantine, waits for review", false);
	private final Standing released = lot("MSC-2", "RELEASED", "released", true);

	@Test
	void narrowsToLotsThatWaitOrAreDecided() {
		List<Standing> all = List.of(waiting, released);
		assertEquals(all, Shown.ALL.of(all, ""));
		assertEquals(List.of(waiting), Shown.WAITING.of(all, ""));
		assertEquals(List.of(released), Shown.DECIDED.of(all, ""));
	}

	@Test
	void filtersByCodeProductAndStandingWhateverTheCase() {
		List<Standing> all = List.of(waiting, released);
		assertEquals(List.of(released), Shown.ALL.of(all, "msc-2"));
		assertEquals(List.of(waiting), Shown.ALL.of(all, "Waits for"));
		assertEquals(all, Shown.ALL.of(all, " bone MARROW "));
		assertEquals(List.of(), Shown.ALL.of(all, "iPSC"));
	}

	@Test
	void marksTheStandingBySignAndWord() {
		assertEquals("⚠ in quarantine, waits for review", waiting.words());
		assertEquals("✓ released", released.words());
	}

	private static Standing lot(String code, String disposition, String standing, boolean decided) {
		return new Standing(new LotStanding(
				Views.of("culture.Lot", code, Map.of("product", "Bone marrow MSC", "disposition", disposition)), standing,
				decided ? Optional.of(Views.ref("release.Disposition", "DSP-1")) : Optional.empty()));
	}
}
