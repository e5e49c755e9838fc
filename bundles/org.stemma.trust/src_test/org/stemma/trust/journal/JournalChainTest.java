/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.trust.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.stemma.api.ContentHash;
import org.stemma.trust.journal.ChainBreak.Kind;

class JournalChainTest {

	private final SampleJournal journal = new SampleJournal(5);
	private final List<ChainLink> links = journal.links();

	@Test
	void anUntouchedJournalHolds() {
		assertEquals(List.of(), found());
	}

	@Test
	void anEmptyJournalHolds() {
		assertEquals(List.of(), JournalChain.breaks(SampleJournal.LAB, List.<ChainLink>of().iterator(),
				JournalHead.EMPTY));
	}

	@Test
	void namesAMissingEntry() {
		links.remove(3);

		assertEquals(List.of("4 GAP Entries 4 to 4 are missing"), found());
	}

	@Test
	void namesMissingFirstEntries() {
		links.subList(0, 2).clear();

		assertEquals(List.of("1 GAP Entries 1 to 2 are missing"), found());
	}

	@Test
	void namesACutOffEnd() {
		links.subList(7, 10).clear();

		assertEquals(List.of("8 HEAD The journal ends at entry 7, its head says 10"), found());
	}

	@Test
	void namesAnEntryThatStandsElsewhere() {
		Collections.swap(links, 3, 6);

		assertEquals(List.of("4 GAP", "5 ORDER", "6 ORDER", "4 ORDER"), kinds());
	}

	@Test
	void namesAnEntryThatIsThereTwice() {
		links.add(4, links.get(3));

		assertEquals(List.of("4 ORDER Entry 4 stands after entry 4"), found());
	}

	@Test
	void namesAChangedHeaderOnce() {
		links.set(4, new ChainLink(otherVersion(links.get(4).header()), links.get(4).stored()));

		assertEquals(List.of("5 CHANGED"), kinds());
	}

	@Test
	void namesAChangedStoredHashOnce() {
		links.set(4, new ChainLink(links.get(4).header(), new ContentHash("f".repeat(64))));

		assertEquals(List.of("5 CHANGED"), kinds());
	}

	@Test
	void namesTheEntryAfterOneThatWasRewrittenWithItsHash() {
		links.set(4, ChainLink.of(otherVersion(links.get(4).header())));

		assertEquals(List.of("6 PREVIOUS"), kinds());
	}

	@Test
	void namesTheHeadWhenTheLastEntryWasRewritten() {
		links.set(9, ChainLink.of(otherVersion(links.get(9).header())));

		assertEquals(List.of("10 HEAD"), kinds());
	}

	@Test
	void namesAWrongFirstPreviousHash() {
		EntryHeader first = links.getFirst().header();
		links.set(0, ChainLink.of(new EntryHeader(1, first.lab(), 1, first.commit(), first.kind(), first.record(), 1,
				first.recordHash(), new ContentHash("1".repeat(64)))));

		assertEquals(List.of("1 PREVIOUS", "2 PREVIOUS"), kinds());
	}

	@Test
	void namesEveryEntryOfAnotherLab() {
		List<ChainBreak> breaks = JournalChain.breaks(new UUID(9, 9), links.iterator(), journal.head());

		assertEquals(10, breaks.stream().filter(found -> found.kind() == Kind.LAB).count());
	}

	@Test
	void everyRandomChangeIsFound() {
		for (int seed = 0; seed < 500; seed++) {
			List<ChainLink> changed = new ArrayList<>(links);
			damage(changed, new Random(seed));
			assertEquals(changed.equals(links),
					JournalChain.breaks(SampleJournal.LAB, changed.iterator(), journal.head()).isEmpty(), "seed " + seed);
		}
	}

	private static void damage(List<ChainLink> links, Random random) {
		int place = random.nextInt(links.size());
		switch (random.nextInt(4)) {
		case 0 -> links.remove(place);
		case 1 -> Collections.swap(links, place, random.nextInt(links.size()));
		case 2 -> links.set(place, ChainLink.of(otherVersion(links.get(place).header())));
		default -> links.add(place, links.get(random.nextInt(links.size())));
		}
	}

	private static EntryHeader otherVersion(EntryHeader entry) {
		return new EntryHeader(1, entry.lab(), entry.sequence(), entry.commit(), entry.kind(), entry.record(),
				entry.version() + 1, entry.recordHash(), entry.previous());
	}

	private List<String> found() {
		return breaks().stream().map(found -> found.sequence() + " " + found.kind() + " " + found.what()).toList();
	}

	private List<String> kinds() {
		return breaks().stream().map(found -> found.sequence() + " " + found.kind()).toList();
	}

	private List<ChainBreak> breaks() {
		return JournalChain.breaks(SampleJournal.LAB, links.iterator(), journal.head());
	}
}
