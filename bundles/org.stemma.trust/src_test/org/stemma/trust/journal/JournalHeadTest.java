/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.trust.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class JournalHeadTest {

	@Test
	void ofAnEmptyJournalIsAtZeroWithZeros() {
		assertEquals(JournalHead.EMPTY, new JournalChain(SampleJournal.LAB).head());
		assertEquals("0".repeat(64), JournalHead.EMPTY.hash().hex());
	}

	@Test
	void ofAWalkIsItsLastEntry() {
		SampleJournal journal = new SampleJournal(3);
		JournalChain chain = new JournalChain(SampleJournal.LAB);
		journal.links().forEach(chain::accept);

		assertEquals(journal.head(), chain.head());
	}

	@Test
	void isNeverBeforeTheFirstEntry() {
		assertThrows(IllegalArgumentException.class, () -> new JournalHead(-1, EntryHeader.ORIGIN));
	}
}
