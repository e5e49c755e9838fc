/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.workbench.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.stemma.api.RecordRef;
import org.stemma.ui.scan.Scan;
import org.stemma.ui.work.RecordOpener;

class OpenScannedTest {

	private static final RecordRef VIAL = new RecordRef("culture.Cryovial", UUID.randomUUID(), "C-1");

	private final List<RecordRef> opened = new ArrayList<>();
	private final OpenScanned scans = new OpenScanned(new RecordOpener() {

		@Override
		public void open(RecordRef ref) {
			opened.add(ref);
		}

		@Override
		public void openDossier(RecordRef lot) {
			throw new AssertionError("no dossier was asked for");
		}
	}, null);

	@Test
	void opensTheOneRecordOfThatCodeAndSaysSo() {
		var answer = scans.scanned(new Scan("C-1", "", List.of(VIAL))).orElseThrow();
		assertEquals(List.of(VIAL), opened);
		assertTrue(answer.get().contains("C-1"), answer.get());
	}

	@Test
	void leavesCardsAndUnknownCodesToOthers() {
		assertEquals(Optional.empty(), scans.scanned(new Scan("!OK", "OK", List.of())));
		assertEquals(Optional.empty(), scans.scanned(new Scan("X-1", "", List.of())));
		assertEquals(List.of(), opened);
	}
}
