/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.quality.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.stemma.api.RecordRef;
import org.stemma.api.release.Finding;
import org.stemma.core.release.Release.Answer;
import org.stemma.ui.quality.result.Views;

class CheckLineTest {

	private static final RecordRef CONSENT = Views.ref("donation.Consent", "CON-1");

	private final Answer clear = new Answer("tests", "Every test has a result", List.of());
	private final Answer stopping = new Answer("consent", "Consent covers the use",
			List.of(Finding.stop("consent.withdrawn", "Consent CON-1 is withdrawn.", CONSENT), Finding.stop("consent.expired", "Expired.")));
	private final Answer remarking = new Answer("note", "Anything to know", List.of(Finding.remark("note", "Look at it.")));

	@Test
	void showsALineForEveryFindingAndForEveryClearCheck() {
		assertEquals(List.of("✓ clear", "✗ stops", "✗ stops", "⚠ remark"),
				CheckLine.of(List.of(clear, stopping, remarking)).stream().map(CheckLine::state).toList());
	}

	@Test
	void namesTheRecordsOfAFinding() {
		List<CheckLine> lines = CheckLine.of(List.of(clear, stopping));
		assertEquals(List.of(CONSENT), lines.get(1).records());
		assertEquals("Consent CON-1 is withdrawn.", lines.get(1).message());
		assertEquals(List.of(), lines.getFirst().records());
	}

	@Test
	void goesFromOpenLineToOpenLineAndStartsOver() {
		List<CheckLine> lines = CheckLine.of(List.of(clear, stopping, remarking));
		assertEquals(Optional.of(1), CheckLine.next(lines, -1));
		assertEquals(Optional.of(2), CheckLine.next(lines, 1));
		assertEquals(Optional.of(1), CheckLine.next(lines, 2));
	}

	@Test
	void knowsWhenNoLineIsOpen() {
		assertEquals(Optional.empty(), CheckLine.next(CheckLine.of(List.of(clear, remarking)), -1));
		assertEquals(Optional.empty(), CheckLine.next(List.of(), -1));
	}

	@Test
	void countsOpenItemsInASentence() {
		assertEquals("Nothing stops this lot: 2 of 2 checks are clear.", CheckLine.summary(List.of(clear, remarking)));
		assertEquals("2 open items; 2 of 3 checks are clear. F8 goes to the next, Enter opens what it names.",
				CheckLine.summary(List.of(clear, stopping, remarking)));
	}
}
