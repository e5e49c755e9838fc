/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.api.RecordRef;

class PastedCodesTest {

	private static final RecordRef VESSEL = Previews.VESSEL;
	private static final RecordRef LOT = new RecordRef("culture.Lot", VESSEL.id(), "L-1");

	private static List<RecordRef> found(String code) {
		return switch (code) {
		case "V-1" -> List.of(VESSEL);
		case "L-1" -> List.of(LOT, new RecordRef("instrument.Instrument", VESSEL.id(), "L-1"));
		case "X-1" -> List.of(VESSEL, LOT);
		default -> List.of();
		};
	}

	private static Outcome<Map<Integer, RecordRef>> pasted(String text, Integer... rows) {
		return PastedCodes.of(text).onto(List.of(rows), PastedCodesTest::found);
	}

	@Test
	void codesGoToRowsInTheirOrder() {
		assertEquals(Map.of(7, VESSEL, 3, LOT), pasted("V-1\tsecond cell\r\n L-1 \r\n\r\n", 7, 3).get());
	}

	@Test
	void anEmptyLineLeavesItsRow() {
		assertEquals(Map.of(1, VESSEL, 3, VESSEL), pasted("V-1\n\nV-1\n", 1, 2, 3).get());
	}

	@Test
	void moreOrFewerCodesThanRowsAreRefused() {
		assertEquals("paste.count", pasted("V-1\nV-1", 1).problems().getFirst().code());
		assertEquals("paste.count", pasted("", 1).problems().getFirst().code());
	}

	@Test
	void eachLineThatIsNoSingleRecordIsNamed() {
		Outcome<Map<Integer, RecordRef>> pasted = pasted("V-9\nV-1\nX-1", 1, 2, 3);
		assertFalse(pasted.succeeded());
		assertEquals(List.of("paste.code", "paste.code"), pasted.problems().stream().map(Problem::code).toList());
		assertEquals(List.of("Line 1 ", "Line 3 "), pasted.problems().stream().map(problem -> problem.message().substring(0, 7)).toList());
	}
}
